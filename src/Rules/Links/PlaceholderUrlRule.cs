namespace Wplint.Rules.Links;

/// <summary>An address that was to be filled in later sends every reader of the published paper to nobody, or to his own machine.</summary>
public sealed class PlaceholderUrlRule : WhitepaperRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP3007", "placeholder-url")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Error,
        Title = new(En: "Placeholder for an address", Ja: "仮の URL"),
        Message = new(
            En: "\"{0}\" is not a published address: {1}. Write the address that is meant.",
            Ja: "「{0}」は公開された URL ではありません。{1}。正しい URL を書いてください。"),
        // Not what it answered: a private address is asked only where the user wants to know.
        Outranks = ["WP3002", "WP3010"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var link in paper.Links)
        {
            if (link.Web is { Host.Length: > 0 } address && PlaceholderHost.Explain(address.Host) is { } reason)
                yield return Report(LinkPlace.Of(link, paper.Source), link.Target, reason);
        }
    }
}
