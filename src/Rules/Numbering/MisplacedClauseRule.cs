namespace Wplint.Rules.Numbering;

/// <summary>A clause below a heading that its number does not belong to is not found where its number promises it.</summary>
public sealed class MisplacedClauseRule : WhitepaperRule
{
    private static readonly LocalizedText Container = new("It stands below this heading", "現在の上位の見出し");
    private static readonly LocalizedText Home = new("It belongs below this heading", "本来の上位の見出し");
    private static readonly LocalizedText Together = new("Misplaced with it", "あわせて移す項目");

    private static readonly LocalizedText Misnumbered = new(
        En: "\"{0}\" stands below \"{1}\", and its title is that of {2}. Write \"{2}\".",
        Ja: "「{0}」が「{1}」の下にあります。題名は {2} のものですので、「{2}」に直してください。");

    private static readonly LocalizedText Homeless = new(
        En: "\"{0}\" stands below \"{1}\". Write it as a number of \"{1}\".",
        Ja: "「{0}」が「{1}」の下にあります。「{1}」の下の番号に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP1003", "misplaced-clause")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Error,
        Title = new(En: "Clause below a heading of another number", Ja: "番号の合わない見出しの下にある項目"),
        Message = new(
            En: "\"{0}\" stands below \"{1}\". Move it below \"{2}\", or correct its number.",
            Ja: "「{0}」が「{1}」の下にあります。「{2}」の下へ移すか、番号を直してください。"),
        Variants = [Misnumbered, Homeless],
        // A number that was mistyped at its place is as well an unknown one, another control's, or not the one in the contents.
        Outranks = ["WP1002", "WP2005", "WP2010", "WP6005"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var titles = context.Once(TitleWitness.Of);
        var strays = StrayClause.FindControls(paper, context.Once(ControlSeries.Of));
        strays.AddRange(StrayClause.FindSections(paper));
        for (var i = 0; i < strays.Count; i++)
        {
            var diagnostic = Report(strays[i], titles, paper);
            // What was moved together is one slip.
            var related = new List<RelatedLocation>(diagnostic.Related);
            for (; i + 1 < strays.Count && strays[i + 1].GoesWith(strays[i]); i++) related.Add(new RelatedLocation(strays[i + 1].Number.Span, Together));
            yield return diagnostic with { Related = related };
        }
    }

    private Diagnostic Report(StrayClause stray, TitleWitness titles, Whitepaper paper)
    {
        var (number, container) = (NumberText.Bare(stray.Number), NumberText.Bare(stray.Container.Number!));
        Diagnostic diagnostic;
        if (stray.Number.Series == ClauseSeries.Controls && titles.FindOther(stray.Clause) is { } other && paper.FindControl(other.Number) is null)
            diagnostic = Report(stray.Number.Span, number, container, NumberText.Like(stray.Number, other)).Saying(Misnumbered);
        else if (stray.Home is { Number: { } home })
            diagnostic = Report(stray.Number.Span, number, container, NumberText.Bare(home)).RelatedTo(home.Span, Home);
        else
            diagnostic = Report(stray.Number.Span, number, container).Saying(Homeless);
        return diagnostic.RelatedTo(stray.Container.Number!.Span, Container) with { Clause = stray.Clause };
    }
}
