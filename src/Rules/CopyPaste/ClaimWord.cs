namespace Wplint.Rules.CopyPaste;

/// <summary>A word of a claim.</summary>
/// <param name="Concept">One for all words that mean the same: ログ for 履歴.</param>
/// <param name="Role">What it does.</param>
/// <param name="Start">Where it begins in its passage.</param>
/// <param name="End">Where it ends.</param>
internal sealed record ClaimWord(string Concept, WordRole Role, int Start, int End)
{
    /// <summary>Whether no other thing is meant by it and the next word together: in "backup log" and バックアップのログ, "log" is the head.</summary>
    public bool IsHead { get; set; } = true;

    /// <summary>Whether it tells by what means or how something is done, and not what with: 画面から取得, 物理的に分離, "in the console".</summary>
    public bool IsMeans { get; set; }

    /// <summary>Whether it is the thing that is spoken of.</summary>
    public bool IsObject => Role == WordRole.Thing && !IsMeans;
}
