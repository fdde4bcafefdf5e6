namespace Wplint.Core.Markdown;

/// <summary>
/// Tells HTML from labels in angle brackets: <c>&lt;br&gt;</c> is a tag, <c>&lt;ISMS&gt;</c> is text that an author put in brackets.
/// </summary>
internal static class HtmlNames
{
    private const int LongestName = 10;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "article", "aside", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "i", "iframe", "img", "ins", "kbd", "li", "link", "main", "mark", "meta", "nav", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby",
        "s", "samp", "script", "section", "small", "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul", "var", "video", "wbr",
    };

    /// <summary>Whether <paramref name="markup"/>, which begins with <c>&lt;</c>, is a tag, comment or declaration of HTML.</summary>
    public static bool IsHtml(ReadOnlySpan<char> markup)
    {
        var name = markup.TrimStart("</");
        if (name.Length > 0 && name[0] is '!' or '?') return true;
        var length = 0;
        while (length < name.Length && length <= LongestName && char.IsAsciiLetterOrDigit(name[length])) length++;
        return length is > 0 and <= LongestName && Names.Contains(name[..length].ToString());
    }
}
