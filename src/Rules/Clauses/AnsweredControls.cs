namespace Wplint.Rules.Clauses;

/// <summary>
/// The controls that a paper answers, under whatever number or title: a control whose number was mistyped is not missing as well, and a
/// heading may name several (9.2.1 …、9.2.2 …; 16.1.1～16.1.7).
/// </summary>
internal sealed class AnsweredControls
{
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly List<Exclusion> _ranges = [];

    private AnsweredControls(PaperContext context)
    {
        foreach (var clause in context.Paper.AllClauses)
        {
            var control = clause.Control is null ? null : context.Catalogue.Find(clause.Control);
            // 5 and 5.1.1 have one title: that of a group answers nothing.
            if (control is null or { Level: ControlLevel.Control }) _titles.Add(clause.Title.FoldedTitle);
            if (clause.Control is not { } number) continue;
            if (control is not null) _numbers.Add(control.Number);
            AddNamed(number.Digits, clause.Title.Text);
        }

        // 8.15 in a paper on the edition of 2015 is WP2006's business.
        foreach (var foreign in context.Once(EditionNumbers.Of).Foreign) _numbers.UnionWith(foreign.Counterparts);
    }

    /// <summary>What a paper answers.</summary>
    public static AnsweredControls Of(PaperContext context) => new(context);

    /// <summary>Whether a clause answers <paramref name="control"/>.</summary>
    public bool Has(Control control) =>
        _numbers.Contains(control.Number)
        || _numbers.Contains(control.Digits)
        || control.Wordings.Any(_titles.Contains)
        || _ranges.Exists(range => range.Covers(control));

    /// <summary>The further numbers in a heading, and the range that it may begin.</summary>
    private void AddNamed(string first, string title)
    {
        var text = TextFolding.Fold(title).Text;
        for (var start = NextDigit(text, 0); start < text.Length; start = NextDigit(text, start))
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
            var number = text[start..end].TrimEnd('.');
            if (number.AsSpan().Count('.') == 2)
            {
                if (text.AsSpan(0, start).TrimEnd("CLDA. ") is [.., '~' or '～' or '〜' or '-']) _ranges.Add(new Exclusion(first, null) { Through = number });
                _numbers.Add(number);
                first = number;
            }

            start = end;
        }
    }

    private static int NextDigit(string text, int position)
    {
        while (position < text.Length && !char.IsAsciiDigit(text[position])) position++;
        return position;
    }
}
