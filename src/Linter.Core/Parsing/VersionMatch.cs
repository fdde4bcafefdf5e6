namespace Wplint.Core.Parsing;

/// <summary>A version in a text.</summary>
/// <param name="Components">The numbers: <c>[1, 5]</c>.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="NumberStart">Index of the first character of its number.</param>
/// <param name="NumberEnd">Index behind the last character of its number.</param>
internal readonly record struct VersionMatch(IReadOnlyList<int> Components, int Start, int End, int NumberStart, int NumberEnd)
{
    /// <summary>Whether it is written in words: <c>初版</c>.</summary>
    public bool IsFirstEdition { get; init; }

    /// <summary>The version as part of a paper.</summary>
    /// <param name="passage">The passage in whose folded text it was found.</param>
    public PaperVersion ToVersion(Passage passage) => new(Components)
    {
        Text = passage.Text[Start..End],
        Span = passage.ToSource(Start, End - Start),
        NumberSpan = passage.ToSource(NumberStart, NumberEnd - NumberStart),
        IsFirstEdition = IsFirstEdition,
    };
}
