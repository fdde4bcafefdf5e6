namespace Wplint.Rules.Links;

/// <summary>A link without an address looks like evidence and leads nowhere: the reader clicks, and nothing happens.</summary>
public sealed class EmptyLinkRule : WhitepaperRule
{
    private static readonly LocalizedText EmptyImage = new(
        En: "The picture \"{0}\" has no address. Write where it is, or remove it.",
        Ja: "画像「{0}」の場所が書かれていません。画像のパスを書くか、画像の記述を取り除いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP3005", "empty-link")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Error,
        Outranks = ["WP3011"],
        Title = new(En: "Link that leads nowhere", Ja: "リンク先のないリンク"),
        Message = new(
            En: "The link \"{0}\" leads nowhere. Write its address, or leave only its text.",
            Ja: "リンク「{0}」にリンク先がありません。URL を書くか、リンクを外して文字だけにしてください。"),
        Variants = [EmptyImage],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var link in paper.Links)
        {
            if (link.Kind is not (LinkKind.Inline or LinkKind.Image) || link.Target.Trim() is not ("" or "#")) continue;
            var span = paper.Source.GetFirstLine(link.Span);
            var diagnostic = Report(span, link.Text?.Text ?? paper.Source[span]);
            yield return link.Kind == LinkKind.Image ? diagnostic.Saying(EmptyImage) : diagnostic;
        }
    }
}
