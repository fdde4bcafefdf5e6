using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Wplint.Links.Looking;

/// <summary>
/// Which addresses links of papers may lead to: those that are reachable from anywhere, and nobody's own. Papers come from strangers, and
/// wplint runs where private networks and the metadata of clouds can be reached.
/// </summary>
internal static class AddressPolicy
{
    // The registries of IANA for special purposes. What of them is reachable from anywhere serves the network, not pages.
    private static readonly IPNetwork[] Refused4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // carrier-grade NAT; 100.100.100.200 is metadata
        IPNetwork.Parse("127.0.0.0/8"), // loopback
        IPNetwork.Parse("168.63.129.16/32"), // a cloud's own services to its machines, on a public number
        IPNetwork.Parse("169.254.0.0/16"), // link-local; 169.254.169.254 is metadata
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocols; 192.0.0.192 is metadata
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.88.99.0/24"), // relays of 6to4
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/3"), // multicast, reserved, broadcast
    ];

    // Everything else is loopback, unique local, link-local, site-local, multicast, unspecified, not given out, or IPv4 in IPv6
    // (mapped, compatible, translated): IPv4 is connected to as IPv4 or not at all.
    private static readonly IPNetwork Unicast6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Refused6 =
    [
        IPNetwork.Parse("2001::/23"), // protocols; Teredo, benchmarks, identifiers
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4, which embeds IPv4
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    /// <summary>Whether an address may be connected to.</summary>
    public static bool Allows(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !IsIn(Refused4, address),
        AddressFamily.InterNetworkV6 => Allows6(address),
        _ => false,
    };

    private static bool Allows6(IPAddress address)
    {
        // To a network, a mapped address may be its IPv4 address: some of them it would find in 2000::/3. A zone makes sense near by only.
        if (address.IsIPv4MappedToIPv6 || address.ScopeId != 0) return false;
        return Unicast6.Contains(address) && !IsIn(Refused6, address) && !IsTunnelInSite(address);
    }

    private static bool IsIn(IPNetwork[] networks, IPAddress address)
    {
        foreach (var network in networks)
        {
            if (network.Contains(address)) return true;
        }

        return false;
    }

    // ISATAP: an interface that ends in an IPv4 address of the site, marked by 0:5efe or 200:5efe before it.
    private static bool IsTunnelInSite(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address.TryWriteBytes(bytes, out _) && (BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]) & 0xFDFF_FFFF) == 0x0000_5EFE;
    }
}
