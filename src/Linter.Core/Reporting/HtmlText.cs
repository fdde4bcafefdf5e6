namespace Wplint.Core.Reporting;

/// <summary>Makes a stranger's text safe in HTML, between tags and in quoted attributes; it stays on one line.</summary>
internal static class HtmlText
{
    /// <summary>The text with everything that HTML gives a meaning to written as an entity.</summary>
    public static string Escape(string text) => TerminalText.Escape(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
