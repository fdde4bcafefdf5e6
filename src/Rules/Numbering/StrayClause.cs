namespace Wplint.Rules.Numbering;

/// <summary>A clause below a heading that its number does not belong to.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Container">The heading that it stands below.</param>
/// <param name="Home">The heading that it belongs below; null where the paper has none.</param>
/// <param name="Position">Which clause of the paper it is.</param>
internal sealed record StrayClause(Clause Clause, Clause Container, Clause? Home, int Position)
{
    public ClauseNumber Number => Clause.Number!;

    /// <summary>Whether it stands right behind another one and belongs below the same heading.</summary>
    public bool GoesWith(StrayClause other) => Home is not null && Home == other.Home && Position == other.Position + 1;

    /// <summary>
    /// The controls below a wrong heading. The tree hangs each under the numbers above its own, wherever it stands; so the headings
    /// before it count. Some papers print 8 and 8.1 and leave out 8.2: a control is astray only if its heading stands elsewhere.
    /// </summary>
    /// <param name="paper">The paper.</param>
    /// <param name="series">Its controls; below a heading that is itself out of order, none is astray.</param>
    public static List<StrayClause> FindControls(Whitepaper paper, ControlSeries series)
    {
        var headings = new Dictionary<string, Clause>(StringComparer.Ordinal);
        for (var i = 0; i < series.Count; i++)
        {
            if (!series.IsBreak(i)) headings.TryAdd(series[i].Number!.Canonical, series[i]);
        }

        var strays = new List<StrayClause>();
        var open = new List<Clause>();
        for (var i = 0; i < paper.AllClauses.Count; i++)
        {
            var clause = paper.AllClauses[i];
            if (clause.Number is not { } number) continue;
            if (number.Series == ClauseSeries.Chapters)
            {
                open.Clear();
                continue;
            }

            while (open.Count > 0 && open[^1].Number!.Depth >= number.Depth) open.RemoveAt(open.Count - 1);
            if (open.Count > 0 && !open[^1].Number!.IsAncestorOf(number) && FindHeading(number, headings) is { } home && !open.Exists(above => above.Number!.Canonical == home.Number!.Canonical))
                strays.Add(new StrayClause(clause, open[^1], home, i));
            open.Add(clause);
        }

        return strays;
    }

    /// <summary>The sections of the paper's own below a wrong chapter.</summary>
    public static List<StrayClause> FindSections(Whitepaper paper)
    {
        var chapters = new Dictionary<string, Clause>(StringComparer.Ordinal);
        foreach (var clause in paper.AllClauses)
        {
            if (IsOwn(clause)) chapters.TryAdd(clause.Number!.Digits, clause);
        }

        var strays = new List<StrayClause>();
        for (var i = 0; i < paper.AllClauses.Count; i++)
        {
            var clause = paper.AllClauses[i];
            if (!IsOwn(clause) || clause.Number is not { Depth: > 1 } number || clause.Parent is not { } container || !IsOwn(container) || container.Number!.IsAncestorOf(number)) continue;
            var home = FindHeading(number, chapters);
            if (home is not null || IsLoneSlip(clause, container)) strays.Add(new StrayClause(clause, container, home, i));
        }

        return strays;
    }

    /// <summary>
    /// Whether only this section of a chapter has a number of none. Where several have, or one that the next chapter would have, a
    /// heading was lost.
    /// </summary>
    private static bool IsLoneSlip(Clause section, Clause chapter)
    {
        if (section.Number!.Components[0] == chapter.Number!.Components[0] + 1 || chapter.Children.Count < 2) return false;
        foreach (var sibling in chapter.Children)
        {
            if (sibling != section && IsOwn(sibling) && !chapter.Number.IsAncestorOf(sibling.Number!)) return false;
        }

        return true;
    }

    private static bool IsOwn(Clause clause) => clause.Number is { Series: ClauseSeries.Chapters, Form: NumberForm.Digits };

    /// <summary>The nearest heading above a number that the paper has; null where it has none. Extended controls stand below their own.</summary>
    private static Clause? FindHeading(ClauseNumber number, Dictionary<string, Clause> headings)
    {
        for (var dot = number.Digits.LastIndexOf('.'); dot > 0; dot = number.Digits.LastIndexOf('.', dot - 1))
        {
            var digits = number.Digits[..dot];
            if (headings.TryGetValue(number.IsExtended ? $"CLD.{digits}" : digits, out var heading)) return heading;
        }

        return null;
    }
}
