namespace Wplint;

/// <summary>An edition of a standard.</summary>
/// <param name="Label">As it is cited: <c>ISO/IEC 27017:2015</c>.</param>
/// <param name="Edition">Its year or version: <c>2015</c>, <c>1.0</c>.</param>
public sealed record StandardEdition(string Label, string Edition)
{
    /// <summary>When it was published, as exactly as known: <c>2015-11-30</c>, <c>2015-11</c>, <c>2015</c>; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Whether it is in force.</summary>
    public StandardStatus Status { get; init; }

    /// <summary>When it ceased to be in force, as exactly as known; null where unknown or in force.</summary>
    public string? Until { get; init; }

    /// <summary>Until when certificates on it were valid, where that was later; null where unknown or not certified.</summary>
    public string? CertifiedUntil { get; init; }

    /// <summary>The edition that replaced it; null where unknown or none.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Whether it is known from one source only; no error may rest on it.</summary>
    public bool IsUncertain { get; init; }
}
