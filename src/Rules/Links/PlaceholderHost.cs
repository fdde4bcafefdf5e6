using System.Net;
using System.Net.Sockets;

namespace Wplint.Rules.Links;

/// <summary>Hosts that stand in for one still to be written, or that no reader reaches.</summary>
internal static class PlaceholderHost
{
    private static readonly string[] ReservedTops = ["localhost", "test", "invalid", "local", "internal"];

    private static readonly string[] StandIns =
    [
        "yourdomain", "your-domain", "yourcompany", "your-company", "yoursite", "your-site", "mydomain", "my-domain", "hoge", "hogehoge", "dummy",
    ];

    /// <summary>Why a host cannot be meant, as a clause of a sentence; null where it can. Hosts under <c>.example</c> can.</summary>
    public static LocalizedText? Explain(string host)
    {
        if (IsNumeric(host) && IPAddress.TryParse(host, out var ip)) return ExplainAddress(host, ip);
        var labels = host.TrimEnd('.').Split('.');
        if (ReservedTops.Contains(labels[^1])) return new($"nobody outside reaches \"{host}\"", $"「{host}」には外部から接続できません");
        if (!IsStandIn(host)) return null;
        return HostName.RegisteredNameOf(labels) == "example"
            ? new($"\"{host}\" is reserved for examples", $"「{host}」は例示用のホスト名です")
            : new($"\"{host}\" is to be filled in", $"「{host}」は仮のホスト名です");
    }

    /// <summary>Whether a host is a name reserved for examples, or one to be filled in; others may answer somebody, if not every reader.</summary>
    public static bool IsStandIn(string host)
    {
        var labels = host.TrimEnd('.').Split('.');
        if (labels.Length < 2) return false;
        // Only the registered name: in xxx.kaede.example, xxx tells the reader to put in his own.
        var name = HostName.RegisteredNameOf(labels);
        return name == "example" || StandIns.Contains(name) || (name.Length > 2 && name.AsSpan().IndexOfAnyExcept('x') < 0);
    }

    /// <summary>Whether a host may be an address in numbers; to ask the framework loads an assembly.</summary>
    private static bool IsNumeric(string host) => host.Length > 0 && (host[0] == '[' || char.IsAsciiDigit(host[^1]));

    private static LocalizedText? ExplainAddress(string host, IPAddress ip)
    {
        if (ip.IsIPv4MappedToIPv6) ip = ip.MapToIPv4();
        if (IPAddress.IsLoopback(ip) || ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)) return new($"\"{host}\" is the reader's own computer", $"「{host}」は読者自身のコンピューターを指します");
        var isPrivate = ip.AddressFamily == AddressFamily.InterNetworkV6
            ? ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal || ip.IsIPv6SiteLocal
            : IsPrivate(ip.GetAddressBytes());
        if (isPrivate) return new($"\"{host}\" is a private address", $"「{host}」はプライベートアドレスです");
        return IsForDocumentation(ip.GetAddressBytes()) ? new($"\"{host}\" is reserved for examples", $"「{host}」は例示用のアドレスです") : null;
    }

    private static bool IsPrivate(byte[] ip) => ip is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [169, 254, ..] or [100, >= 64 and <= 127, ..];

    private static bool IsForDocumentation(byte[] ip) => ip is [192, 0, 2, _] or [198, 51, 100, _] or [203, 0, 113, _] or [0x20, 0x01, 0x0D, 0xB8, ..];
}
