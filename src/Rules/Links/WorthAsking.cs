namespace Wplint.Rules.Links;

/// <summary>Tells addresses about which the network has something to say. Others other rules know to be wrong already, or they are none.</summary>
internal static class WorthAsking
{
    /// <summary>Whether the network is asked about a link.</summary>
    public static bool Is(Link link) =>
        link.Web is { } address && !PlaceholderHost.IsStandIn(address.Host) && !XmlNamespace.Is(address) && AddressDamage.Find(link) is null;
}
