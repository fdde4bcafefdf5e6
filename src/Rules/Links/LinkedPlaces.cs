namespace Wplint.Rules.Links;

/// <summary>How often a paper links each page, however its address is written.</summary>
internal sealed class LinkedPlaces
{
    private readonly Tally _counts = new();

    private LinkedPlaces(Whitepaper paper)
    {
        foreach (var link in paper.Links)
        {
            if (link.Web is { } address) _counts.Add(KeyOf(address));
        }
    }

    public static LinkedPlaces Of(PaperContext context) => new(context.Paper);

    /// <summary>Host and port, without what makes no difference: www., the usual port, a full stop at the end.</summary>
    public static string HostOf(WebAddress address)
    {
        var host = address.Host.TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host["www.".Length..];
        return address.Port is null or "" or "80" or "443" ? host : $"{host}:{address.Port}";
    }

    /// <summary>The path, decoded, without a slash at its end and what markup adds.</summary>
    public static string PathOf(WebAddress address) =>
        Uri.UnescapeDataString(address.Path.Replace("\\", "", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal)).TrimEnd('/');

    /// <summary>Whether some link leads to the page.</summary>
    public bool IsLinked(WebAddress address) => _counts[KeyOf(address)] > 0;

    /// <summary>Whether more than one link leads to the page.</summary>
    public bool IsLinkedElsewhere(WebAddress address) => _counts[KeyOf(address)] > 1;

    private static string KeyOf(WebAddress address) => $"{HostOf(address)}{PathOf(address)}";
}
