namespace Wplint.Rules.References;

/// <summary>Responsibilities are often drawn: a reader who is sent to a figure that is not there misses the answer itself.</summary>
public sealed class UnresolvedFigureReferenceRule : WhitepaperRule
{
    private static readonly LocalizedText Again = new("Another reference to it", "ほかの参照箇所");

    private static readonly LocalizedText InContents = new(
        En: "The contents list \"{0}\", which the paper does not have. Add it with its caption, or remove the entry.",
        Ja: "目次の「{0}」が本文にありません。題（キャプション）を付けて本文に追加するか、目次から削除してください。");

    private static readonly LocalizedText Pointer = new(
        En: "\"{0}\" points to nothing. Add the figure or table, or reword the sentence.",
        Ja: "「{0}」に当たる図表がありません。図表を追加するか、文を見直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP6007", "unresolved-figure-reference")
    {
        Family = RuleFamily.References,
        Severity = Severity.Warning,
        Title = new(En: "Reference to a figure or table that is not there", Ja: "存在しない図表への参照"),
        Message = new(
            En: "The paper has no \"{0}\". Add it with its caption, or correct the reference.",
            Ja: "この文書に「{0}」がありません。題（キャプション）を付けて追加するか、参照を直してください。"),
        Variants = [InContents, Pointer],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context) =>
        [.. CheckContents(paper, context), .. CheckText(paper, context)];

    private IEnumerable<Diagnostic> CheckContents(Whitepaper paper, RuleContext context)
    {
        foreach (var entry in paper.Contents?.Entries ?? [])
        {
            if (entry.Number is not null || FigureLabel.Find(entry.Title) is not { } label || context.Once(PaperFigures.Of).Have(label)) continue;
            if (context.Once(ContentsAlignment.Of).IsMeaningful) yield return Report(EntryText.NumberAndTitle(entry, paper.Source), entry.ToString()).Saying(InContents);
        }
    }

    private IEnumerable<Diagnostic> CheckText(Whitepaper paper, RuleContext context)
    {
        var related = new Dictionary<string, List<RelatedLocation>>(StringComparer.Ordinal);
        foreach (var reference in paper.References)
        {
            if (reference is not { Kind: ReferenceKind.Figure or ReferenceKind.Table, Document: null, Part: PaperPart.Body, Clause: not null }) continue;
            var (span, text) = (paper.Source.GetFirstLine(reference.Span), paper.Source[reference.Span]);
            if (FigureLabel.Read(text) is not { } label)
            {
                if (!context.Once(PaperFigures.Of).HaveNear(reference)) yield return Report(span, text).Saying(Pointer);
            }
            else if (related.TryGetValue(label.Key, out var others))
            {
                others.Add(new RelatedLocation(span, Again)); // one missing figure is one finding
            }
            else if (!context.Once(PaperFigures.Of).Have(label))
            {
                related.Add(label.Key, others = []);
                yield return Report(span, text) with { Related = others };
            }
        }
    }
}
