namespace Wplint.Core.Parsing;

/// <summary>A clause number at the beginning of a text.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Prefix"><c>CLD</c>, <c>A</c> or empty.</param>
/// <param name="Components">The numbers.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last, a closing dot included.</param>
internal sealed record NumberMatch(NumberForm Form, string Prefix, IReadOnlyList<int> Components, int Start, int End)
{
    /// <summary>Whether a dot closes it: <c>1.</c></summary>
    public bool IsClosed { get; init; }

    /// <summary>The numbers with dots between them, without prefix: <c>5.1.1</c>.</summary>
    public string Digits => field ??= DottedNumber.Write(Components);

    /// <summary>Equal for numbers that are the same to a reader, whatever dot closes them.</summary>
    public string Key => $"{FormMark}{Prefix}{Digits}";

    /// <summary>Whether <paramref name="other"/> lies below this one: 5.1.1 below 5.1.</summary>
    public bool IsAbove(NumberMatch other)
    {
        if (Form != NumberForm.Digits || other.Form != NumberForm.Digits || other.Components.Count <= Components.Count) return false;
        for (var i = 0; i < Components.Count; i++)
        {
            if (Components[i] != other.Components[i]) return false;
        }

        return true;
    }

    /// <summary>The number as part of a paper.</summary>
    /// <param name="passage">The passage in whose folded text it was found.</param>
    /// <param name="series">The series that it belongs to.</param>
    public ClauseNumber ToNumber(Passage passage, ClauseSeries series) => new(Components)
    {
        Series = series,
        Form = Form,
        Prefix = Prefix,
        Text = passage.Text[Start..End],
        Span = passage.ToSource(Start, End - Start),
    };

    private string FormMark => Form switch
    {
        NumberForm.Digits => "",
        NumberForm.Roman => "R",
        NumberForm.Chapter => "章",
        _ => "節",
    };
}
