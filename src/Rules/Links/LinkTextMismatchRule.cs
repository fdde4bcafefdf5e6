namespace Wplint.Rules.Links;

/// <summary>A reader trusts the address that he sees; one that leads elsewhere is a copying slip here and a trick of fraud everywhere else.</summary>
public sealed class LinkTextMismatchRule : WhitepaperRule
{
    private static readonly LocalizedText TextIsSlip = new(
        En: "The text says \"{0}\", but the link leads to \"{1}\", which the paper links elsewhere too. Write \"{2}\" in the text.",
        Ja: "表示は「{0}」ですが、リンク先は、ほかの箇所でもリンクしている「{1}」です。表示を「{2}」に直してください。");

    private static readonly LocalizedText Shown = new("What the reader reads", "表示される URL");

    public override RuleDescriptor Descriptor { get; } = new("WP3009", "link-text-mismatch")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Error,
        Title = new(En: "Link that leads elsewhere than it says", Ja: "表示と異なるリンク先"),
        Message = new(
            En: "The text says \"{0}\", but the link leads to \"{1}\". Link \"{2}\".",
            Ja: "表示は「{0}」ですが、リンク先は「{1}」です。リンク先を「{2}」に直してください。"),
        Variants = [TextIsSlip],
        Fix = new(Applicability.Suggested, En: "Write \"{2}\"", Ja: "「{2}」と書く"),
        Outranks = ["WP3002", "WP3004", "WP3007", "WP3010"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var link in paper.Links)
        {
            if (link is not { Web: { } target, WebInText: { } shown } || LinkPlace.OfText(link) is not { } text || AreSame(shown, target)) continue;
            var places = context.Once(LinkedPlaces.Of);
            if (places.IsLinkedElsewhere(target) && !places.IsLinkedElsewhere(shown) && !places.IsLinked(shown))
            {
                yield return Report(paper.Source.GetFirstLine(text), shown.Text, link.Target, link.Target).Saying(TextIsSlip).Replace(text, link.Target);
                continue;
            }

            var meant = shown.Lead.Length == 0 ? $"{target.Scheme}://{shown.Text}" : shown.Text;
            var diagnostic = Report(LinkPlace.Of(link, paper.Source), shown.Text, link.Target, meant).RelatedTo(paper.Source.GetFirstLine(text), Shown);
            yield return LinkPlace.IsWhole(link, paper.Source) ? diagnostic.Replace(link.TargetSpan, meant) : diagnostic;
        }
    }

    /// <summary>Whether a reader who types what he reads comes to the same place. A text may leave out the page, what follows <c>?</c> or <c>#</c>, and www.</summary>
    private static bool AreSame(WebAddress shown, WebAddress target)
    {
        if (LinkedPlaces.HostOf(shown) != LinkedPlaces.HostOf(target)) return false;
        var (shownPath, targetPath) = (LinkedPlaces.PathOf(shown), LinkedPlaces.PathOf(target));
        if (shownPath == targetPath || shownPath.Length == 0) return true;
        var end = targetPath.IndexOfAny(['?', '#']);
        return end >= 0 && shownPath == targetPath[..end].TrimEnd('/');
    }
}
