using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>Makes a rule's page fit for its readers. What stands in fenced code is an example and stays as it is.</summary>
public static class RulePage
{
    private const int ShortestFence = 3;
    private const string HeadBegin = "<!-- rule:begin -->";
    private const string HeadEnd = "<!-- rule:end -->";

    /// <summary>The page with words over the examples instead of in their fences, and without the comments that our tools read.</summary>
    /// <param name="page">The page as it lies beside the rule.</param>
    /// <param name="language">The language of the page.</param>
    public static string ForReaders(string page, Language language)
    {
        var result = new StringBuilder(page.Length);
        var fence = 0;
        foreach (var line in Lines(page))
        {
            var isBegin = PassFence(line, ref fence) && fence > 0;
            if (fence == 0 && IsComment(line)) continue;
            if (isBegin && LabelOf(line, language) is { } label) result.Append(label).Append("\n\n").Append(line, 0, line.LastIndexOf(' '));
            else result.Append(line);
            result.Append('\n');
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The page without the generated line that says again what its readers know of the rule otherwise.</summary>
    public static string WithoutHead(string page)
    {
        var begin = page.IndexOf(HeadBegin, StringComparison.Ordinal);
        var end = page.IndexOf(HeadEnd, StringComparison.Ordinal);
        return begin < 0 || end < begin ? page : string.Concat(page.AsSpan(0, begin), page.AsSpan(end + HeadEnd.Length).TrimStart());
    }

    /// <summary>The page without the marks of headings and code, for viewers that know no Markdown.</summary>
    public static string ToPlainText(string page)
    {
        var result = new StringBuilder(page.Length);
        var fence = 0;
        foreach (var line in Lines(page))
        {
            if (PassFence(line, ref fence)) continue;
            if (fence > 0) result.Append("    ").Append(line);
            else result.Append(line.TrimStart('#').TrimStart().Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal));
            result.Append('\n');
        }

        return result.ToString().Trim('\n');
    }

    /// <summary>The first paragraph as one line; null where the page has none.</summary>
    public static string? FirstParagraph(string page)
    {
        var paragraph = new StringBuilder();
        foreach (var line in Lines(page))
        {
            if (paragraph.Length > 0 && (line.Length == 0 || FenceOf(line) > 0)) break;
            if (line.Length == 0 || line[0] is '#' or '|' or '-' or '<' or '>') continue;
            if (FenceOf(line) > 0) return null;
            if (paragraph.Length > 0 && paragraph[^1] < '\x7F') paragraph.Append(' ');
            paragraph.Append(line.Trim());
        }

        return paragraph.Length == 0 ? null : paragraph.Replace("`", "").ToString();
    }

    private static string? LabelOf(string fence, Language language) => fence[(fence.LastIndexOf(' ') + 1)..] switch
    {
        "bad" => language == Language.Japanese ? "**悪い例**" : "**Bad**",
        "good" => language == Language.Japanese ? "**良い例**" : "**Good**",
        _ => null,
    };

    private static bool IsComment(string line) =>
        line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal);

    /// <summary>Keeps track of the fence that code is in, 0 for none; says whether the line is one. Within it, shorter ones are code.</summary>
    private static bool PassFence(string line, ref int fence)
    {
        var length = FenceOf(line);
        if (length == 0 || length < fence) return false;
        fence = fence == 0 ? length : 0;
        return true;
    }

    private static int FenceOf(string line)
    {
        var length = line.AsSpan().IndexOfAnyExcept('`');
        if (length < 0) length = line.Length;
        return length >= ShortestFence ? length : 0;
    }

    private static string[] Lines(string page) => page.ReplaceLineEndings("\n").Split('\n');
}
