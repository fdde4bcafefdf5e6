namespace Wplint.Rules.Links;

/// <summary>A picture or file that is not there leaves a hole in the published paper; a broken anchor leaves the reader at its beginning.</summary>
public sealed class MissingLinkTargetRule : WhitepaperRule
{
    private static readonly LocalizedText NoAnchor = new(
        En: "No heading of this paper has the anchor \"#{0}\". Link the anchor of the heading that is meant.",
        Ja: "アンカー「#{0}」に当たる見出しがこの文書にありません。リンク先の見出しのアンカーに直してください。");

    private static readonly LocalizedText OtherAnchor = new(
        En: "No heading of this paper has the anchor \"#{0}\". Write \"#{1}\".",
        Ja: "アンカー「#{0}」に当たる見出しがこの文書にありません。「#{1}」と書いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP3006", "missing-link-target")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Error,
        Title = new(En: "Link target that does not exist", Ja: "存在しないリンク先"),
        Message = new(
            En: "There is no file \"{0}\". Correct the path, or add the file.",
            Ja: "リンク先のファイル「{0}」がありません。パスを直すか、ファイルを追加してください。"),
        Variants = [NoAnchor, OtherAnchor],
        Needs = Fact.Targets,
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var link in paper.Links)
        {
            if (link.File is { } file && context.MissingFiles.Contains(file)) yield return Report(LinkPlace.Of(link, paper.Source), file);
            if (link.Anchor is not { } anchor || context.Once(HeadingAnchors.Of).Has(anchor)) continue;

            var meant = context.Once(HeadingAnchors.Of).FindFor(link.Text?.Text ?? "");
            if (meant is not null) yield return Report(LinkPlace.Of(link, paper.Source), anchor, meant).Saying(OtherAnchor);
            // An entry of the contents that repeats no heading is wrong as a whole, which is not the anchor's fault.
            else if (link.Part != PaperPart.Contents) yield return Report(LinkPlace.Of(link, paper.Source), anchor).Saying(NoAnchor);
        }
    }
}
