namespace Wplint.Rules.Links;

/// <summary>A paper that promises encryption and links <c>http://</c> contradicts itself, and what it links can be changed on the way.</summary>
public sealed class InsecureUrlRule : WhitepaperRule
{
    private const int LongestSentence = 100;

    private static readonly string[] WordsOfRedirection = ["リダイレクト", "転送", "redirect"];

    public override RuleDescriptor Descriptor { get; } = new("WP3002", "insecure-url")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Warning,
        Title = new(En: "Address without encryption", Ja: "暗号化されない URL"),
        Message = new(
            En: "\"{0}\" is fetched without encryption. Write \"{1}\" if the site answers there.",
            Ja: "「{0}」への接続は暗号化されません。サイトが対応していれば「{1}」と書いてください。"),
        Fix = new(Applicability.Suggested, En: "Write \"{1}\"", Ja: "「{1}」と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var link in paper.Links)
        {
            if (link.Web is not { Scheme: "http" } address || !LinkPlace.IsWhole(link, paper.Source)) continue;
            if (!IsPlain(address) || XmlNamespace.Is(address) || PlaceholderHost.Explain(address.Host) is not null || TellsOfRedirection(link, paper.Source)) continue;

            var edits = new List<Edit> { new(SchemeAt(link.TargetSpan.Start), "https") };
            if (link.WebInText is { Scheme: "http" } shown && IsPlain(shown) && LinkPlace.OfText(link) is { } text) edits.Add(new Edit(SchemeAt(text.Start), "https"));
            yield return Report(LinkPlace.Of(link, paper.Source), link.Target, string.Concat("https", link.Target.AsSpan("http".Length))).FixedBy(edits);
        }
    }

    private static TextSpan SchemeAt(int start) => new(start, "http".Length);

    private static bool IsPlain(WebAddress address) => address.Lead.Equals("http://", StringComparison.OrdinalIgnoreCase) && HostName.FindFlaw(address.Host) is null;

    /// <summary>「http://… へのアクセスは https:// へリダイレクトします」 means the address as it stands.</summary>
    private static bool TellsOfRedirection(Link link, SourceText source)
    {
        var line = source.GetLineSpan(source.GetLine(link.Span.Start));
        var around = source.Slice(TextSpan.FromBounds(
            Math.Max(line.Start, link.Span.Start - LongestSentence),
            Math.Max(link.Span.Start, Math.Min(line.End, link.Span.End + LongestSentence))));
        return Phrases.ContainsAny(around, WordsOfRedirection);
    }
}
