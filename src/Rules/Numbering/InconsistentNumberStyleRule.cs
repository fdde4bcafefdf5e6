using System.Globalization;

namespace Wplint.Rules.Numbering;

/// <summary>A reader who searches for <c>CLD.9.5.2</c> does not find <c>CLD9.5.2</c>.</summary>
public sealed class InconsistentNumberStyleRule : WhitepaperRule
{
    private static readonly LocalizedText AsTheStandard = new(
        En: "Write \"{0}\" as \"{1}\". The paper mixes styles, and this is the standard's.",
        Ja: "「{0}」は「{1}」と書いてください。項番の書き方が混在しており、規格の書き方はこちらです。");

    public override RuleDescriptor Descriptor { get; } = new("WP1005", "inconsistent-number-style")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Warning,
        Title = new(En: "Clause numbers in mixed styles", Ja: "項番の書き方の不統一"),
        Message = new(
            En: "Write \"{0}\" as \"{1}\". The others ({2}) are written so.",
            Ja: "「{0}」は「{1}」と書いてください。ほかの項番（{2}か所）の書き方と異なります。"),
        Variants = [AsTheStandard],
        Fix = new(Applicability.Safe, En: "Write {1}", Ja: "{1} と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        NumberQuotations? quotations = null;
        foreach (var numbers in NumberStyles.Group(context))
        {
            if (numbers.Usual is not { } usual || numbers.CountOf(usual) == numbers.Clauses.Count) continue;
            quotations ??= new NumberQuotations(context.Once(ClauseQuotations.Of));
            foreach (var clause in numbers.Clauses)
            {
                var style = NumberText.StyleOf(clause.Number!.Text);
                if (style == usual) continue;
                var text = NumberText.Write(usual, clause.Number.Components);
                var diagnostic = numbers.IsMajority(usual)
                    ? Report(clause.Number.Span, clause.Number.Text, text, numbers.CountOf(usual).ToString(CultureInfo.InvariantCulture))
                    : Report(clause.Number.Span, clause.Number.Text, text).Saying(AsTheStandard);
                yield return Rewrite(diagnostic with { Clause = clause }, text, quotations.Take(clause.Number));
            }
        }
    }

    private static Diagnostic Rewrite(Diagnostic diagnostic, string text, IReadOnlyList<ClauseQuotation> quotations)
    {
        var edits = new List<Edit> { new(diagnostic.Span, text) };
        var related = new List<RelatedLocation>();
        foreach (var quotation in quotations)
        {
            related.Add(new RelatedLocation(quotation.Number.Span, quotation.WhereNumberStands));
            // A number in a sentence, without its title, is not closed by a dot.
            edits.Add(new Edit(quotation.Number.Span, quotation.Title is null ? NumberText.Bare(text) : text));
        }

        return (diagnostic with { Related = related }).FixedBy(edits);
    }
}
