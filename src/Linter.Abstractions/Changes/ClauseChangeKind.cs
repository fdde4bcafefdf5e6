namespace Wplint;

/// <summary>What became of a clause since the revision before.</summary>
public enum ClauseChangeKind
{
    /// <summary>It was not there, under this number or another.</summary>
    Added,

    /// <summary>Its body says something else.</summary>
    Rewritten,

    /// <summary>Its number or title is another; its body is what it was.</summary>
    Renamed,

    /// <summary>It is no longer there.</summary>
    Removed,
}
