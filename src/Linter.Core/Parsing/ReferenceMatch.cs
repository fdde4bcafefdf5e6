namespace Wplint.Core.Parsing;

/// <summary>A reference in a text.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last; behind the quoted title, where there is one.</param>
internal sealed record ReferenceMatch(ReferenceKind Kind, int Start, int End)
{
    /// <summary>The number of the figure, table or page.</summary>
    public int Ordinal { get; init; }

    /// <summary>The clause number; null for a figure, a table or a page.</summary>
    public NumberMatch? Number { get; init; }

    /// <summary>Where the quoted title begins; the end where there is none.</summary>
    public int TitleStart { get; init; } = End;

    /// <summary>Whether words beside it send the reader there.</summary>
    public bool HasCue { get; init; }

    /// <summary>The other document whose clause is meant; null for this paper.</summary>
    public string? Document { get; init; }

    /// <summary>The reference as part of a paper.</summary>
    /// <param name="placed">The text in which it was found.</param>
    public Reference ToReference(PlacedText placed)
    {
        var title = placed.Passage.Slice(TitleStart, End - TitleStart).Trim();
        return new Reference
        {
            Kind = Kind,
            Span = placed.Passage.ToSource(Start, End - Start),
            Number = Number?.ToNumber(placed.Passage, SeriesOf(Number)),
            Ordinal = Ordinal,
            Title = title.IsBlank ? null : title,
            HasCue = HasCue,
            Document = Document,
            Clause = placed.Clause,
            Part = placed.Part,
        };
    }

    /// <summary>Form alone: what it points to is for a rule to look up.</summary>
    private static ClauseSeries SeriesOf(NumberMatch number) =>
        number.Form == NumberForm.Digits && (number.Prefix.Length > 0 || (number.Components.Count >= 3 && number.Components[0] is >= 5 and <= 18))
            ? ClauseSeries.Controls
            : ClauseSeries.Chapters;
}
