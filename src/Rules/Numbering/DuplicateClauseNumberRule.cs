namespace Wplint.Rules.Numbering;

/// <summary>Who follows a reference to a number that two clauses have reads one of them and takes it for the whole answer.</summary>
public sealed class DuplicateClauseNumberRule : WhitepaperRule
{
    private static readonly LocalizedText Namesake = new("The other clause with this number", "同じ項番の項目");

    private static readonly LocalizedText Misnumbered = new(
        En: "\"{0}\" is the number of another clause as well. The title \"{1}\" is that of {2}: write \"{2}\".",
        Ja: "「{0}」は別の項目の項番としても使われています。「{1}」は {2} の題名ですので、「{2}」に直してください。");

    private static readonly LocalizedText Doubled = new(
        En: "\"{0} {1}\" appears twice. Remove one of the two, or join them.",
        Ja: "「{0} {1}」が二か所にあります。一方を削除するか、一つにまとめてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP1001", "duplicate-clause-number")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Error,
        Title = new(En: "Clause number used twice", Ja: "項番の重複"),
        Message = new(
            En: "\"{0}\" is the number of \"{1}\" as well. Give this clause its own number, or join the two.",
            Ja: "「{0}」は「{1}」の項番としても使われています。正しい項番に直すか、一つの項目にまとめてください。"),
        Variants = [Misnumbered, Doubled],
        // What else can be said of the number, the title and the body of a clause that is there by mistake follows from that.
        Outranks = ["WP1002", "WP1003", "WP2003", "WP2005", "WP2010", "WP5005", "WP6005"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var titles = context.Once(TitleWitness.Of);
        var series = context.Once(ControlSeries.Of);
        foreach (var namesakes in series.FindNamesakes())
        {
            var rightful = FindRightful(namesakes, series, titles);
            foreach (var index in namesakes)
            {
                if (index != rightful) yield return Report(series[index], series[rightful], titles, paper);
            }
        }
    }

    private Diagnostic Report(Clause clause, Clause rightful, TitleWitness titles, Whitepaper paper)
    {
        var number = clause.Number!;
        var diagnostic = titles.FindOther(clause) is { } other && paper.FindControl(other.Number) is null
            ? Report(number.Span, NumberText.Bare(number), clause.Title.Text, NumberText.Like(number, other)).Saying(Misnumbered)
            : clause.Title.FoldedTitle == rightful.Title.FoldedTitle
                ? Report(number.Span, NumberText.Bare(number), clause.Title.Text).Saying(Doubled)
                : Report(number.Span, NumberText.Bare(number), rightful.Title.Text);
        return diagnostic.RelatedTo(rightful.Number!.Span, Namesake) with { Clause = clause };
    }

    /// <summary>The clause that has the number by right: by its title, else by its place, else because it was there first.</summary>
    private static int FindRightful(List<int> namesakes, ControlSeries series, TitleWitness titles)
    {
        var (rightful, most) = (namesakes[0], Evidence(namesakes[0]));
        foreach (var index in namesakes)
        {
            var evidence = Evidence(index);
            if (evidence > most) (rightful, most) = (index, evidence);
        }

        return rightful;

        int Evidence(int index) => 2 * titles.Judge(series[index]) + (series.IsBreak(index) ? 0 : 1);
    }
}
