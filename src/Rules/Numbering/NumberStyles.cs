using System.Globalization;

namespace Wplint.Rules.Numbering;

/// <summary>Clauses whose numbers are of one kind, and should be written in one style: the controls, the chapters, the sections…</summary>
internal sealed class NumberStyles
{
    private const string Standard = "CLD.0.0.0";

    private readonly Tally _counts = new();
    private readonly List<Clause> _clauses = [];
    private string? _mostUsed;

    private NumberStyles()
    {
    }

    public IReadOnlyList<Clause> Clauses => _clauses;

    /// <summary>
    /// The style that all should have: a clear majority's, else the standard's, which it has for extended controls only. Null where
    /// neither tells, as in a paper of two halves.
    /// </summary>
    public string? Usual =>
        IsMajority(_mostUsed!) ? _mostUsed
        : CountOf(StandardStyle) > 0 ? StandardStyle
        : null;

    private string StandardStyle => _clauses[0].Number is { IsExtended: true } number ? Standard[..(3 + 2 * number.Depth)] : "";

    /// <summary>How many numbers are written in a style.</summary>
    public int CountOf(string style) => _counts[style];

    /// <summary>Whether at least two numbers in three are written in a style.</summary>
    public bool IsMajority(string style) => CountOf(style) * 3 >= _clauses.Count * 2;

    /// <summary>The kinds of a paper.</summary>
    public static IEnumerable<NumberStyles> Group(RuleContext context)
    {
        var kinds = new Dictionary<string, NumberStyles>(StringComparer.Ordinal);
        foreach (var clause in context.Paper.AllClauses)
        {
            if (clause.Number is not { Form: not NumberForm.Roman } number) continue;
            // A number that lost its CLD is written neither as the extended nor as the other controls.
            if (number.Series == ClauseSeries.Controls && !number.IsExtended && context.Catalogue.Find(number) is { IsExtended: true }) continue;
            var style = NumberText.StyleOf(number.Text);
            if (style.AsSpan().Count('0') + style.AsSpan().Count('０') != number.Depth) continue; // 第一章
            var kind = string.Create(CultureInfo.InvariantCulture, $"{(int)number.Series} {(int)number.Form} {number.Depth} {number.IsExtended}");
            if (!kinds.TryGetValue(kind, out var styles)) kinds[kind] = styles = new NumberStyles();
            styles.Add(clause, style);
        }

        return kinds.Values;
    }

    private void Add(Clause clause, string style)
    {
        _clauses.Add(clause);
        _counts.Add(style);
        if (_mostUsed is null || CountOf(style) > CountOf(_mostUsed)) _mostUsed = style;
    }
}
