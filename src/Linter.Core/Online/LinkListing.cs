using Wplint.Core.Running;

namespace Wplint.Core.Online;

/// <summary>Lists the addresses of the web in papers, also those that the network is not asked about.</summary>
/// <param name="setup">What the run has made ready.</param>
internal sealed class LinkListing(RunSetup setup)
{
    private readonly LinkRule[] _rules = [.. setup.Engine.Rules.OfType<LinkRule>()];

    /// <summary>The addresses of one paper, in the order of their places.</summary>
    public IReadOnlyList<ListedLink> Of(Whitepaper paper)
    {
        var links = paper.Links.Where(static link => link.Web is not null).ToArray();
        Array.Sort(links, static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return Array.ConvertAll(links, link => List(link, paper));
    }

    private ListedLink List(Link link, Whitepaper paper)
    {
        var use = new LinkUse(paper.Path, paper.Source.GetPosition(link.Span.Start));
        if (AskableAddress.Of(link, paper.Source) is not { } address) return new ListedLink(link.Target, use, LinkReason.NotAskable);
        if (ReservedHost.Is(link.Web!.Host)) return new ListedLink(address, use, LinkReason.ReservedHost);
        return new ListedLink(address, use, LinkSearch.IsAsked(link, _rules) ? null : LinkReason.NotAskable);
    }
}
