namespace Wplint;

/// <summary>An entry of a catalogue: a control, or the objective or clause that groups controls.</summary>
/// <param name="Number">As the standard writes it: <c>5.1.1</c>, <c>CLD.6.3.1</c>.</param>
/// <param name="Level">Control, objective or clause.</param>
/// <param name="Title">The standard's title.</param>
public sealed record Control(string Number, ControlLevel Level, LocalizedText Title)
{
    private const string ExtendedPrefix = "CLD.";

    /// <summary>Whether it is one of ISO/IEC 27017's own.</summary>
    public bool IsExtended => Number.StartsWith(ExtendedPrefix, StringComparison.Ordinal);

    /// <summary>The number without prefix.</summary>
    public string Digits => IsExtended ? Number[ExtendedPrefix.Length..] : Number;

    /// <summary>The number of the entry that groups it; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Other spellings and translations of the title that are right, in any language.</summary>
    public IReadOnlyList<string> TitleVariants { get; init; } = [];

    /// <summary>Whether the standard has guidance on it for cloud service providers.</summary>
    public bool ForProviders { get; init; }

    /// <summary>Whether the standard has guidance on it for cloud service customers.</summary>
    public bool ForCustomers { get; init; }

    /// <summary>Whether the Japanese title comes from one source only; no finding may rest on it.</summary>
    public bool IsTitleUncertain { get; init; }

    /// <summary>Whether the standard repeats an existing objective only to hang an extended control under it.</summary>
    public bool IsAlias { get; init; }

    /// <summary>The numbers of ISO/IEC 27002:2022 that it became.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>Whether <paramref name="title"/> has the wording of its title, in any language, or of a variant.</summary>
    public bool IsTitled(string title)
    {
        var folded = TitleFolding.Fold(title);
        return folded == TitleFolding.Fold(Title.En)
            || folded == TitleFolding.Fold(Title.Ja)
            || TitleVariants.Any(variant => folded == TitleFolding.Fold(variant));
    }

    /// <summary>Whether it is the entry with a number or lies below it; prefixes count for nothing: <c>CLD.6.3.1</c> is within <c>6.3</c>.</summary>
    public bool IsWithin(string number)
    {
        var group = number.StartsWith(ExtendedPrefix, StringComparison.Ordinal) ? number.AsSpan(ExtendedPrefix.Length) : number;
        return Digits.AsSpan().StartsWith(group) && (Digits.Length == group.Length || Digits[group.Length] == '.');
    }

    /// <inheritdoc/>
    public override string ToString() => Number;
}
