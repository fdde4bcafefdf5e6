namespace Wplint.Core.Online;

/// <summary>Hosts that exist on no network, by agreement (RFC 2606 and 6761): whoever writes them means an example.</summary>
internal static class ReservedHost
{
    private static readonly string[] Domains = ["example", "example.com", "example.net", "example.org", "invalid", "test"];

    /// <summary>Whether a host is one of them.</summary>
    /// <param name="host">In lower case.</param>
    public static bool Is(string host)
    {
        host = host.TrimEnd('.');
        foreach (var domain in Domains)
        {
            if (host.EndsWith(domain, StringComparison.Ordinal) && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.')) return true;
        }

        return false;
    }
}
