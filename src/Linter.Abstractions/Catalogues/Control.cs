namespace Wplint;

/// <summary>An entry of a catalogue: a control, or the objective or clause that groups controls.</summary>
/// <param name="number">As the standard writes it: <c>5.1.1</c>, <c>CLD.6.3.1</c>.</param>
/// <param name="level">Control, objective or clause.</param>
/// <param name="title">The standard's title.</param>
public sealed class Control(string number, ControlLevel level, LocalizedText title)
{
    private const string ExtendedPrefix = "CLD.";

    /// <summary>As the standard writes it: <c>5.1.1</c>, <c>CLD.6.3.1</c>.</summary>
    public string Number { get; } = number;

    /// <summary>Control, objective or clause.</summary>
    public ControlLevel Level { get; } = level;

    /// <summary>The standard's title.</summary>
    public LocalizedText Title { get; } = title;

    /// <summary>Whether it is one of ISO/IEC 27017's own.</summary>
    public bool IsExtended => Number.StartsWith(ExtendedPrefix, StringComparison.Ordinal);

    /// <summary>The number without prefix.</summary>
    public string Digits => IsExtended ? Number[ExtendedPrefix.Length..] : Number;

    /// <summary>The number of the entry that groups it; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Other spellings and translations of the title that are right, in any language.</summary>
    public IReadOnlyList<string> TitleVariants { get; init; } = [];

    /// <summary>The words by which an answer to it is recognised.</summary>
    public ControlTopics Topics { get; init; } = ControlTopics.None;

    /// <summary>Whether the standard has guidance on it for cloud service providers.</summary>
    public bool ForProviders { get; init; }

    /// <summary>Whether the standard has guidance on it for cloud service customers.</summary>
    public bool ForCustomers { get; init; }

    /// <summary>Whether the title comes from one source only, or sources differ; no finding may rest on it.</summary>
    public bool IsTitleUncertain { get; init; }

    /// <summary>Whether the standard repeats an existing objective only to hang an extended control under it.</summary>
    public bool IsAlias { get; init; }

    /// <summary>The numbers of ISO/IEC 27002:2022 that it became; of ISO/IEC 27017:2026 for an extended one.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>The title in English, the title in Japanese, then the variants, each folded for comparison (<see cref="TitleFolding.Fold"/>).</summary>
    public IReadOnlyList<string> Wordings => field ??= Array.ConvertAll([Title.En, Title.Ja, .. TitleVariants], TitleFolding.Fold);

    /// <summary>Whether <paramref name="title"/> has the wording of its title, in any language, or of a variant.</summary>
    public bool IsTitled(string title) => HasWording(TitleFolding.Fold(title));

    /// <inheritdoc cref="IsTitled(string)"/>
    public bool IsTitled(Passage title) => HasWording(title.FoldedTitle);

    /// <summary>How alike <paramref name="title"/> is to its title, in the language in which it is more alike: from 0 to 1.</summary>
    public double SimilarityTo(string title) => SimilarityToFolded(TitleFolding.Fold(title));

    /// <inheritdoc cref="SimilarityTo(string)"/>
    public double SimilarityTo(Passage title) => SimilarityToFolded(title.FoldedTitle);

    /// <summary>Whether it is the entry with a number or lies below it; prefixes count for nothing: <c>CLD.6.3.1</c> is within <c>6.3</c>.</summary>
    public bool IsWithin(string number)
    {
        var group = number.StartsWith(ExtendedPrefix, StringComparison.Ordinal) ? number.AsSpan(ExtendedPrefix.Length) : number;
        return Digits.AsSpan().StartsWith(group) && (Digits.Length == group.Length || Digits[group.Length] == '.');
    }

    /// <inheritdoc/>
    public override string ToString() => Number;

    private bool HasWording(string folded)
    {
        foreach (var wording in Wordings)
        {
            if (wording == folded) return true;
        }

        return false;
    }

    private double SimilarityToFolded(string folded) =>
        Math.Max(TitleFolding.SimilarityOfFolded(Wordings[0], folded), TitleFolding.SimilarityOfFolded(Wordings[1], folded));
}
