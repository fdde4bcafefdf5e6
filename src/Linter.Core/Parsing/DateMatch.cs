namespace Wplint.Core.Parsing;

/// <summary>A date in a text.</summary>
/// <param name="Year">Gregorian year.</param>
/// <param name="Month">Month as written, 0 where none is.</param>
/// <param name="Day">Day as written, 0 where none is.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct DateMatch(int Year, int Month, int Day, int Start, int End, DateForm Form)
{
    /// <summary>Whether a sign is wrong, as in 令和4年8年31日.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>The date as part of a paper.</summary>
    /// <param name="passage">The passage in whose folded text it was found.</param>
    public PaperDate ToDate(Passage passage) => new(Year, Month, Day)
    {
        Form = Form,
        IsMalformed = IsMalformed,
        Text = passage.Text[Start..End],
        Span = passage.ToSource(Start, End - Start),
    };
}
