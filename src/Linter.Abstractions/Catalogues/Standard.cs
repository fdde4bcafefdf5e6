namespace Wplint;

/// <summary>A standard, or a number that is mistaken for one.</summary>
/// <param name="Designation">As it is cited: <c>ISO/IEC TR 27015</c>.</param>
/// <param name="Editions">Its editions, oldest first; none for a number that is no standard.</param>
public sealed record Standard(string Designation, IReadOnlyList<StandardEdition> Editions)
{
    /// <summary>What it is about, in English.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Whether there is such a standard; false for numbers that are known to be none.</summary>
    public bool Exists { get; init; } = true;

    /// <summary>Whether what is known of it rests on one source; no error may rest on it.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The designations and editions that it is commonly confused with.</summary>
    public IReadOnlyList<string> ConfusedWith { get; init; } = [];

    /// <summary>The editions of other standards that it takes its controls from.</summary>
    public IReadOnlyList<string> BasedOn { get; init; } = [];

    /// <summary>Designations that are written for it by a slip of the hand, and that a paper on its subject has no reason to cite.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];

    /// <summary>Words, in lower case, by which a sentence shows that it means this standard; given where others write it by a slip.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The edition of a year or version; null where there is none.</summary>
    public StandardEdition? FindEdition(string edition) => Editions.FirstOrDefault(candidate => candidate.Edition == edition);
}
