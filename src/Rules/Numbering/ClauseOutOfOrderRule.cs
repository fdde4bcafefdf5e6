namespace Wplint.Rules.Numbering;

/// <summary>A reader who looks for a number goes by the order; a clause at another place counts as missing.</summary>
public sealed class ClauseOutOfOrderRule : WhitepaperRule
{
    private static readonly LocalizedText Place = new("Its place is here", "本来の位置");
    private static readonly LocalizedText Together = new("Out of order with it", "あわせて移す項目");

    private static readonly LocalizedText Misnumbered = new(
        En: "\"{0}\" stands {1}, out of order, and its title is that of {2}. Write \"{2}\".",
        Ja: "「{0}」が{1}にあり、項番の順になっていません。題名は {2} のものですので、「{2}」に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP1002", "clause-out-of-order")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Error,
        Title = new(En: "Clause out of order", Ja: "項番の順序の乱れ"),
        Message = new(
            En: "\"{0}\" stands {1}, out of order. Move it to its place {2}, or correct its number.",
            Ja: "「{0}」が{1}にあり、項番の順になっていません。{2}へ移すか、項番を直してください。"),
        Variants = [Misnumbered],
        // A number that was mistyped at its place is as well an unknown one, another control's, or not the one in the contents.
        Outranks = ["WP2005", "WP2010", "WP6005"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var diagnostic in CheckControls(context)) yield return diagnostic;
        foreach (var run in ChapterRun.Of(context))
        {
            foreach (var diagnostic in CheckChapters(run)) yield return diagnostic;
        }
    }

    private IEnumerable<Diagnostic> CheckControls(RuleContext context)
    {
        var titles = context.Once(TitleWitness.Of);
        var series = context.Once(ControlSeries.Of);
        for (var i = 0; i < series.Count; i++)
        {
            if (!series.IsBreak(i)) continue;
            var diagnostic = Report(series[i], i > 0 ? series[i - 1] : null, i + 1 < series.Count ? series[i + 1] : null, series.Predecessor(i), series.First);
            if (titles.FindOther(series[i]) is { } other && context.Paper.FindControl(other.Number) is null)
            {
                var number = series[i].Number!;
                yield return (diagnostic with { Arguments = [diagnostic.Arguments[0], diagnostic.Arguments[1], NumberText.Like(number, other)] }).Saying(Misnumbered);
                continue;
            }

            // What was moved together is one slip.
            var related = new List<RelatedLocation>(diagnostic.Related);
            for (; i + 1 < series.Count && series.IsBreak(i + 1) && series.GoTogether(i, i + 1); i++)
                related.Add(new RelatedLocation(series[i + 1].Number!.Span, Together));
            yield return diagnostic with { Related = related };
        }
    }

    /// <summary>Numbers that are all there, in another order, are out of order; where some lack or repeat, they are wrong.</summary>
    private IEnumerable<Diagnostic> CheckChapters(ChapterRun run)
    {
        if (run.IsAscending || !run.IsComplete) yield break;
        var ranks = new int[run.Count];
        var inOrder = new Clause[run.Count];
        var weights = new long[run.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = run.ValueAt(i) - run.Least;
            inOrder[ranks[i]] = run[i];
            weights[i] = 2L * run.Count + (ranks[i] == i ? 1 : 0); // of two that may be wrong, the one that is not where it was counted
        }

        var breaks = AscendingOrder.FindBreaks(ranks, weights);
        for (var i = 0; i < breaks.Length; i++)
        {
            if (!breaks[i]) continue;
            var predecessor = ranks[i] > 0 ? inOrder[ranks[i] - 1] : null;
            yield return Report(run[i], i > 0 ? run[i - 1] : null, i + 1 < run.Count ? run[i + 1] : null, predecessor, inOrder[Math.Min(ranks[i] + 1, run.Count - 1)]);
        }
    }

    private Diagnostic Report(Clause clause, Clause? previous, Clause? next, Clause? predecessor, Clause successor)
    {
        var diagnostic = Report(
            clause.Number!.Span,
            NumberText.Bare(clause.Number),
            previous is not null ? Behind(previous) : Before(next!),
            predecessor is not null ? Behind(predecessor) : Before(successor));
        return diagnostic.RelatedTo((predecessor ?? successor).Number!.Span, Place) with { Clause = clause };
    }

    private static LocalizedText Behind(Clause clause) => new($"after \"{NumberText.Bare(clause.Number!)}\"", $"「{NumberText.Bare(clause.Number!)}」の後");

    private static LocalizedText Before(Clause clause) => new($"before \"{NumberText.Bare(clause.Number!)}\"", $"「{NumberText.Bare(clause.Number!)}」の前");
}
