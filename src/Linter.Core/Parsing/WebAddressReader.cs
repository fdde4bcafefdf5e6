namespace Wplint.Core.Parsing;

/// <summary>Takes addresses of the web apart, as they are written.</summary>
internal static class WebAddressReader
{
    private const string Site = "www.";

    /// <summary>The address that <paramref name="text"/> is meant to be, with all that it has swallowed; null where it is none of the web.</summary>
    public static WebAddress? Read(string text)
    {
        var folded = TextFolding.FoldEach(text);
        if (UrlLead.ReadAt(folded, 0) is { } lead && (lead.IsExact || lead.LosesHost || UrlHost.EndOf(folded, lead.End) > lead.End)) return TakeApart(text, folded, lead.Scheme, lead.End);
        return folded.StartsWith(Site, StringComparison.Ordinal) && UrlHost.EndOf(folded, 0) > Site.Length ? TakeApart(text, folded, "https", 0) : null;
    }

    /// <summary>The address that a text shows and that nothing stands beside; null for other texts, also for one that is cut short (https://kaede.example/…).</summary>
    public static WebAddress? ReadShown(string text)
    {
        text = text.Trim();
        var folded = TextFolding.FoldEach(text);
        var rest = folded.StartsWith(Site, StringComparison.Ordinal) ? "https://" : "";
        return UrlReader.Find(rest + text, rest + folded) is [{ Start: 0 } only] && only.Length == rest.Length + text.Length ? Read(text) : null;
    }

    private static WebAddress TakeApart(string text, string folded, string scheme, int start)
    {
        var end = folded.AsSpan(start).IndexOfAny('/', '?', '#') is >= 0 and var length ? start + length : folded.Length;
        var host = folded[start..end];
        host = host[(host.LastIndexOf('@') + 1)..]; // https://user@kaede.example
        var colon = host.LastIndexOf(':');
        if (colon < host.LastIndexOf(']')) colon = -1; // the colons of [::1]
        return new WebAddress
        {
            Text = text,
            Scheme = scheme,
            Lead = text[..start],
            Host = (colon < 0 ? host : host[..colon]).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(),
            Port = colon < 0 ? null : host[(colon + 1)..],
            Path = folded[end..],
        };
    }
}
