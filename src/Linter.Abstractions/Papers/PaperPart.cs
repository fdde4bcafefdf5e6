namespace Wplint;

/// <summary>A part of a paper.</summary>
public enum PaperPart
{
    /// <summary>The cover.</summary>
    Cover,

    /// <summary>The contents.</summary>
    Contents,

    /// <summary>A clause's title.</summary>
    Title,

    /// <summary>A clause's body.</summary>
    Body,

    /// <summary>The version history.</summary>
    History,
}
