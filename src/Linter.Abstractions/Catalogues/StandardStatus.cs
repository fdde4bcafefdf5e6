namespace Wplint;

/// <summary>Whether an edition is in force.</summary>
public enum StandardStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>In force.</summary>
    Current,

    /// <summary>No longer in force.</summary>
    Withdrawn,

    /// <summary>Replaced by a newer edition.</summary>
    Superseded,

    /// <summary>Continued under another number.</summary>
    Renumbered,

    /// <summary>Not yet published.</summary>
    Draft,
}
