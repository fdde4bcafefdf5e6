namespace Wplint.Core.Parsing;

/// <summary>A standard named in a text.</summary>
/// <param name="Publisher">Who issued it, in the standard spelling.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="NumberStart">Index of the first character of its number.</param>
/// <param name="NumberEnd">Index behind the last character of its number.</param>
internal sealed record CitationMatch(string Publisher, int Start, int NumberStart, int NumberEnd)
{
    /// <summary>Index of the first character of its year or version.</summary>
    public int EditionStart { get; init; }

    /// <summary>Index behind the last character of its year or version; 0 where it is undated.</summary>
    public int EditionEnd { get; init; }

    /// <summary>Index behind its last character.</summary>
    public required int End { get; init; }

    /// <summary>The citation as part of a paper.</summary>
    /// <param name="placed">The text in which it was found.</param>
    /// <param name="group">The group of citations that the text sets equal; null where it stands alone.</param>
    public Citation ToCitation(PlacedText placed, int? group) => new()
    {
        Publisher = Publisher,
        Number = placed.Text[NumberStart..NumberEnd],
        Edition = EditionEnd > 0 ? placed.Text[EditionStart..EditionEnd] : null,
        Text = placed.Passage.Text[Start..End],
        Span = placed.Passage.ToSource(Start, End - Start),
        NumberSpan = placed.Passage.ToSource(NumberStart, NumberEnd - NumberStart),
        EditionSpan = EditionEnd > 0 ? placed.Passage.ToSource(EditionStart, EditionEnd - EditionStart) : null,
        Passage = placed.Passage,
        Clause = placed.Clause,
        Part = placed.Part,
        Group = group,
    };
}
