namespace Wplint.Rules.References;

/// <summary>Who looks a control up in the contents and does not find it in the paper takes it for withheld.</summary>
public sealed class ContentsEntryWithoutClauseRule : WhitepaperRule
{
    private static readonly LocalizedText Referred = new("A reference to it", "この項目への参照");

    public override RuleDescriptor Descriptor { get; } = new("WP6003", "contents-entry-without-clause")
    {
        Family = RuleFamily.References,
        Severity = Severity.Error,
        Title = new(En: "Contents entry without a clause", Ja: "目次にあって本文にない項目"),
        Message = new(
            En: "The contents list \"{0}\", which the paper does not have. Remove the entry, or add the clause.",
            Ja: "目次の「{0}」は本文にありません。目次から削除するか、本文に項目を追加してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var entry in context.Once(ContentsAlignment.Of).EntriesWithoutClause)
        {
            if (context.Once(PaperLines.Of).HaveOneThatBeginsWith(entry.ToString())) continue;
            var diagnostic = Report(EntryText.NumberAndTitle(entry, paper.Source), entry.ToString());
            yield return entry.Number is { } number ? diagnostic with { Related = FindReferences(number, paper) } : diagnostic;
        }
    }

    private static List<RelatedLocation> FindReferences(ClauseNumber number, Whitepaper paper)
    {
        var related = new List<RelatedLocation>();
        foreach (var reference in paper.References)
        {
            if (reference is { Document: null, Part: PaperPart.Body, Number: { } referred } && referred.Canonical == number.Canonical)
                related.Add(new RelatedLocation(paper.Source.GetFirstLine(reference.Span), Referred));
        }

        return related;
    }
}
