using System.Globalization;
using System.Net;

namespace Wplint.Rules.Links;

/// <summary>Tells hosts that cannot be. A pattern of hosts (<c>*.kaede.example</c>) is none to judge.</summary>
internal static class HostName
{
    private const int LongestLabel = 63;
    private const string PatternSigns = "*%${}<>";

    /// <summary>What becomes of com, co.jp, org when a hand slips; none of them is a top-level domain.</summary>
    private static readonly string[] SlippedDomains = ["con", "cmo", "ocm", "comm", "coom", "cojp", "nejp", "orjp", "acjp", "gojp", "jpp", "ogr", "nte"];

    private static readonly string[] Registries = ["co", "ne", "or", "ac", "go", "ed", "gr", "com", "net", "org"];

    /// <summary>Why there can be no such host, as a clause of a sentence; null where there can.</summary>
    public static LocalizedText? FindFlaw(string host)
    {
        if (host.Length == 0) return new("it names no host", "ホスト名がありません");
        if (IsPattern(host) || host == "localhost") return null;
        if (host[0] == '[') return !host.Contains(':', StringComparison.Ordinal) || IPAddress.TryParse(host, out _) ? null : IsNoIpAddress(host);
        if (FindForeignSign(host) is { } sign) return new($"a host cannot contain \"{sign}\"", $"ホスト名に「{sign}」は使えません");

        var labels = host.TrimEnd('.').Split('.');
        if (labels.Any(static label => label.Length == 0) || host.EndsWith("..", StringComparison.Ordinal))
            return new("a part of the host is missing beside a full stop", "ホスト名のドットの前後に名前がありません");
        if (labels.Length == 1) return new($"the host \"{host}\" has no domain", $"ホスト名「{host}」にドメインがありません");
        return FindFlaw(host, labels);
    }

    /// <summary>The label under the top-level domain, or under co.jp and the like: what a company registers.</summary>
    /// <param name="labels">The parts of a host, two at least.</param>
    public static string RegisteredNameOf(string[] labels) =>
        labels.Length > 2 && labels[^1].Length == 2 && Registries.Contains(labels[^2]) ? labels[^3] : labels[^2];

    private static LocalizedText? FindFlaw(string host, string[] labels)
    {
        if (labels.Any(static label => label[0] == '-' || label[^1] == '-'))
            return new("a part of the host begins or ends with a hyphen", "ホスト名のハイフンの前後に名前がありません");
        if (labels.Any(static label => label.Length > LongestLabel)) return new("a part of the host is too long", "ホスト名が長すぎます");
        var top = labels[^1];
        if (IsNumber(top)) return labels.Length == 4 && labels.All(IsByte) ? null : IsNoIpAddress(host);
        if (top.Contains('_', StringComparison.Ordinal) || RegisteredNameOf(labels).Contains('_', StringComparison.Ordinal))
            return new("a domain cannot contain \"_\"", "ドメイン名に「_」は使えません");
        var canBeTop = top.Length > 1 && (top.StartsWith("xn--", StringComparison.Ordinal) || IsWord(top)) && !SlippedDomains.Contains(top);
        return canBeTop ? null : new($"there is no top-level domain \".{top}\"", $"トップレベルドメイン「.{top}」は存在しません");
    }

    private static bool IsPattern(string host)
    {
        foreach (var character in host)
        {
            if (PatternSigns.Contains(character)) return true;
        }

        return false;
    }

    private static LocalizedText IsNoIpAddress(string host) => new($"\"{host}\" is no IP address", $"「{host}」は IP アドレスとして正しくありません");

    private static bool IsWord(string label)
    {
        foreach (var character in label)
        {
            if (!char.IsLetter(character)) return false;
        }

        return true;
    }

    private static bool IsNumber(string label) => label.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsByte(string label) => label.Length <= 3 && IsNumber(label) && int.Parse(label, CultureInfo.InvariantCulture) <= byte.MaxValue;

    private static char? FindForeignSign(string host)
    {
        for (var i = 0; i < host.Length; i++)
        {
            // ー behind a Latin letter is a hyphen from a Japanese keyboard.
            if (host[i] == 'ー' && i > 0 && host[i - 1] < '\u0080') return host[i];
            if (!char.IsLetterOrDigit(host[i]) && host[i] is not ('.' or '-' or '_' or '・')) return host[i];
        }

        return null;
    }
}
