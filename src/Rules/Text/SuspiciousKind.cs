namespace Wplint.Rules.Text;

/// <summary>What is wrong with a character.</summary>
internal enum SuspiciousKind
{
    /// <summary>It only looks like another: ⽤ (U+2F64) like 用.</summary>
    LookAlike,

    /// <summary>Nobody sees it: zero-width and control characters, soft hyphens.</summary>
    Invisible,

    /// <summary>A letter and its mark are two characters: か and U+3099.</summary>
    Decomposed,

    /// <summary>Text that was read in a wrong encoding: U+FFFD, Ã©, 縺.</summary>
    Garbled,

    /// <summary>Only the font that it was written in knows it.</summary>
    PrivateUse,
}
