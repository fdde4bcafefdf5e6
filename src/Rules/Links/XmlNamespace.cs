namespace Wplint.Rules.Links;

/// <summary>Names of XML namespaces look like addresses and are none: nothing is fetched, and each letter counts.</summary>
internal static class XmlNamespace
{
    /// <summary>Whether an address is such a name.</summary>
    public static bool Is(WebAddress address) =>
        address.Host.StartsWith("schemas.", StringComparison.Ordinal)
        || (address.Host == "www.w3.org" && (address.Path.StartsWith("/19", StringComparison.Ordinal) || address.Path.StartsWith("/20", StringComparison.Ordinal)));
}
