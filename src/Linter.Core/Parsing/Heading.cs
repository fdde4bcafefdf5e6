namespace Wplint.Core.Parsing;

/// <summary>A line, or two, that head a clause or stand for one in the contents: number and title, not yet put in order.</summary>
internal sealed record Heading
{
    /// <summary>Index of its first line.</summary>
    public int FirstLine { get; init; }

    /// <summary>Index behind its last line.</summary>
    public int EndLine { get; init; }

    /// <summary>The level of a Markdown heading; 0 for any other line.</summary>
    public int Level { get; init; }

    /// <summary>The number; null where there is none.</summary>
    public NumberMatch? Match { get; init; }

    /// <summary>The passage that <see cref="Match"/> was read in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The title without number and brackets around it.</summary>
    public required Passage Title { get; init; }

    /// <summary>The control that the heading names at its end in brackets; null where it names none.</summary>
    public ClauseNumber? NamedControl { get; init; }

    /// <summary>Number and title.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Further cells of a table row, which are the clause's body.</summary>
    public IReadOnlyList<Passage> Cells { get; init; } = [];

    /// <summary>The series that the number belongs to; decided once all headings are known.</summary>
    public ClauseSeries Series { get; set; }

    /// <summary>The number as part of the paper.</summary>
    public ClauseNumber? Number => Match?.ToNumber(Passage, Series);
}
