namespace Wplint.Rules.Links;

/// <summary>A site linked with www. and without makes the reader wonder whether both are the publisher's, and often one of them does not answer.</summary>
public sealed class InconsistentHostRule : WhitepaperRule
{
    private const string Prefix = "www.";

    private static readonly LocalizedText AlsoWritten = new("Written so here as well", "同じ書き方の箇所");
    private static readonly LocalizedText OtherForm = new("The other form", "もう一方の書き方");

    public override RuleDescriptor Descriptor { get; } = new("WP3008", "inconsistent-host")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Note,
        Title = new(En: "One host with www and without", Ja: "www. の有無が混在するホスト名"),
        Message = new(
            En: "The paper links \"{0}\" here and \"{1}\" elsewhere. If both are one site, write one of them throughout.",
            Ja: "ここでは「{0}」、ほかでは「{1}」にリンクしています。同じサイトであれば、どちらかに統一してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var byHost = new Dictionary<string, List<Link>>(StringComparer.Ordinal);
        foreach (var link in paper.Links)
        {
            if (link.Web is not { } address || HostName.FindFlaw(address.Host) is not null) continue; // WP3001 speaks
            if (!byHost.TryGetValue(address.Host, out var links)) byHost.Add(address.Host, links = []);
            links.Add(link);
        }

        foreach (var (host, links) in byHost)
        {
            if (!byHost.TryGetValue(Prefix + host, out var withPrefix)) continue;
            var isPrefixRarer = withPrefix.Count != links.Count ? withPrefix.Count < links.Count : !HasOtherPrefix(byHost, host) && ComesLater(withPrefix, links);
            yield return isPrefixRarer ? Report(withPrefix, links, paper.Source) : Report(links, withPrefix, paper.Source);
        }
    }

    /// <summary>Of two forms as frequent, the one that the paper's other hosts do not have is in doubt.</summary>
    private static bool HasOtherPrefix(Dictionary<string, List<Link>> byHost, string host)
    {
        foreach (var other in byHost.Keys)
        {
            if (other.StartsWith(Prefix, StringComparison.Ordinal) && !other.AsSpan(Prefix.Length).SequenceEqual(host)) return true;
        }

        return false;
    }

    private static bool ComesLater(List<Link> links, List<Link> others) => links[0].Span.Start > others[0].Span.Start;

    private Diagnostic Report(List<Link> links, List<Link> others, SourceText source)
    {
        var related = new List<RelatedLocation> { new(PlaceOf(others[0], source), OtherForm) };
        for (var i = 1; i < links.Count; i++) related.Add(new RelatedLocation(PlaceOf(links[i], source), AlsoWritten));
        return Report(PlaceOf(links[0], source), links[0].Web!.Host, others[0].Web!.Host) with { Related = related };
    }

    /// <summary>The host alone, where it stands in the file in one piece.</summary>
    private static TextSpan PlaceOf(Link link, SourceText source)
    {
        var place = LinkPlace.Of(link, source);
        var host = source.Slice(place).IndexOf(link.Web!.Host, StringComparison.OrdinalIgnoreCase);
        return host < 0 ? place : new TextSpan(place.Start + host, link.Web.Host.Length);
    }
}
