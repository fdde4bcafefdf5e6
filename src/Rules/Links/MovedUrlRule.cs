using System.Buffers;

namespace Wplint.Rules.Links;

/// <summary>Whoever moves a page redirects for a while, not for ever: the old address is the dead link of next year.</summary>
public sealed class MovedUrlRule : LinkRule
{
    /// <summary>What may mean something to Markdown where an address is written into it.</summary>
    private static readonly SearchValues<char> SignsOfMarkdown = SearchValues.Create("()[]<>*|`\"\\; ");

    private static readonly LocalizedText ToFrontPage = new(
        En: "\"{0}\" now leads to the front page \"{1}\" for good. Find where its own page is now, and write that address, or remove the link.",
        Ja: "URL「{0}」は、トップページ「{1}」への恒久的な転送に変わっています。元のページの現在の URL を調べて書き換えるか、リンクを外してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP3004", "moved-url")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Warning,
        Title = new(En: "Address that has moved for good", Ja: "移転した URL"),
        Message = new(
            En: "\"{0}\" has moved for good. Write \"{1}\".",
            Ja: "URL「{0}」は恒久的に移転しています。「{1}」と書いてください。"),
        Variants = [ToFrontPage],
        Fix = new(Applicability.Suggested, En: "Write \"{1}\"", Ja: "「{1}」と書く"),
        Outranks = ["WP3002"],
        Needs = Fact.Answers,
    };

    public override LinkVerdict Verdict => LinkVerdict.Moved;

    public override bool Asks(Link link) => WorthAsking.Is(link);

    protected override Diagnostic? Check(Link link, LinkAnswer answer, RuleContext context)
    {
        if (answer.Target is not { } target || !Uri.TryCreate(target, UriKind.Absolute, out var uri)) return null;
        var diagnostic = Report(LinkPlace.Of(link, context.Paper.Source), link.Target, target);
        if (IsOfFrontPage(uri.PathAndQuery) && !IsOfFrontPage(link.Web!.Path)) return diagnostic.Saying(ToFrontPage);
        return EditsFor(link, target, uri.Host, context.Paper.Source) is { Count: > 0 } edits ? diagnostic.FixedBy(edits) : diagnostic;
    }

    /// <summary>Pages that are gone are often sent to the front page, which says nothing of what they said.</summary>
    private static bool IsOfFrontPage(string path)
    {
        var page = path.AsSpan().Trim('/');
        return page.IsEmpty || page[0] == '#' || page is "ja" or "jp" or "ja-jp" or "en" or "us" or "en-us" || page.StartsWith("index.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The edits that write the target for the link, in the text that shows it too; none where a person has to.</summary>
    private static List<Edit> EditsFor(Link link, string target, string host, SourceText source)
    {
        var edits = new List<Edit>();
        if (!LinkPlace.IsWhole(link, source) || target.AsSpan().ContainsAny(SignsOfMarkdown)) return edits;
        if (link.WebInText is { } shown)
        {
            var isShown = link.Target.EndsWith(shown.Text, StringComparison.Ordinal) && link.Target.Length - shown.Text.Length is var left && (left == 0 || left == link.Web!.Lead.Length);
            // Text that shows but the beginning of an address stays true on the same host.
            if (!isShown && shown.Host != host) return edits;
            if (isShown && LinkPlace.OfText(link) is { } text) edits.Add(new Edit(text, shown.Lead.Length > 0 ? target : target[(target.IndexOf("://", StringComparison.Ordinal) + 3)..]));
        }

        edits.Add(new Edit(link.TargetSpan, target));
        return edits;
    }
}
