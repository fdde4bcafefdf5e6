using System.Security.Cryptography.X509Certificates;

namespace Wplint.Links;

/// <summary>How pages are looked at.</summary>
internal sealed record LookOptions
{
    /// <summary>How long one request may take, from connecting to the last byte that is read; waiting to be let through to the host does not count.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether private, loopback and other such addresses may be connected to.</summary>
    public bool AllowsPrivateAddresses { get; init; }

    /// <summary>Who asks, for those who read logs of servers.</summary>
    public required string UserAgent { get; init; }

    /// <summary>Who alone is believed to vouch for certificates; null for those whom the machine believes.</summary>
    public X509Certificate2Collection? Authorities { get; init; }
}
