using System.Buffers;
using System.Text;

namespace Wplint;

/// <summary>The address of a link as a browser would ask for it: what a <see cref="LinkAnswer"/> is about.</summary>
public static class AskableAddress
{
    /// <summary>
    /// What makes a pattern of an address (<c>https://{tenant}.kaede.example/*</c>), and what stands in none unless in percent.
    /// </summary>
    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create("*<>{} \"\\^`|\u3000");

    /// <summary>The address, without what markup adds to it; null where it cannot be asked for as it stands.</summary>
    /// <param name="link">The link.</param>
    /// <param name="source">The paper's text.</param>
    public static string? Of(Link link, SourceText source)
    {
        if (link.Web is not { Scheme: "http" or "https", Host.Length: > 0 } web) return null;
        if (!web.Lead.Equals($"{web.Scheme}://", StringComparison.OrdinalIgnoreCase)) return null;
        // Markdown may have taken the asterisks of a pattern for emphasis.
        if (link.Kind == LinkKind.Bare && !source.Slice(link.TargetSpan).SequenceEqual(link.Target)) return null;
        var address = WithoutMarkup(link);
        if (address.AsSpan().ContainsAny(ForeignSigns)) return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsHost(uri.Host) && uri.UserInfo.Length == 0 ? address : null;
    }

    private static string WithoutMarkup(Link link)
    {
        var address = link.Target.Replace("&amp;", "&", StringComparison.Ordinal);
        if (link.Kind is not (LinkKind.Inline or LinkKind.Image) || !address.Contains('\\', StringComparison.Ordinal)) return address;
        var plain = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == '\\' && i + 1 < address.Length && char.IsAscii(address[i + 1]) && (char.IsPunctuation(address[i + 1]) || char.IsSymbol(address[i + 1]))) i++;
            plain.Append(address[i]);
        }

        return plain.ToString();
    }

    /// <summary>Not so where a part of it is missing (<c>https://.kaede.example</c>).</summary>
    private static bool IsHost(string host) => host.Length > 0 && host[0] != '.' && !host.Contains("..", StringComparison.Ordinal);
}
