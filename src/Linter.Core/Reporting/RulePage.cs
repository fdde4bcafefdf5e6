using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>Makes a rule's page fit for its readers. What stands in fenced code is an example and stays as it is.</summary>
public static class RulePage
{
    private const int ShortestFence = 3;
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>The page without the HTML comments that only our own tools read.</summary>
    public static string WithoutComments(string page)
    {
        var result = new StringBuilder(page.Length);
        var fence = 0;
        var isComment = false;
        foreach (var line in Lines(page))
        {
            if (!isComment) PassFence(line, ref fence);
            var kept = fence > 0 ? line : StripComments(line, ref isComment);
            var isLeftOver = kept.Length != line.Length && string.IsNullOrWhiteSpace(kept);
            var isSecondBlank = kept.Length == 0 && fence == 0 && (result.Length == 0 || EndsWithBlankLine(result));
            if (!isLeftOver && !isSecondBlank && !(isComment && kept.Length == 0)) result.Append(kept).Append('\n');
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The page without the marks of headings and code, for viewers that know no Markdown.</summary>
    public static string ToPlainText(string page)
    {
        var result = new StringBuilder(page.Length);
        var fence = 0;
        foreach (var line in Lines(page))
        {
            if (PassFence(line, ref fence)) continue;
            result.Append(fence > 0 ? line : line.TrimStart('#').TrimStart().Replace("`", "", StringComparison.Ordinal)).Append('\n');
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

    private static string StripComments(string line, ref bool isComment)
    {
        if (!isComment && !line.Contains(CommentStart, StringComparison.Ordinal)) return line;
        var kept = new StringBuilder();
        for (var i = 0; i < line.Length;)
        {
            var mark = isComment ? CommentEnd : CommentStart;
            var next = line.IndexOf(mark, i, StringComparison.Ordinal);
            if (!isComment) kept.Append(line, i, (next < 0 ? line.Length : next) - i);
            if (next < 0) break;
            isComment = !isComment;
            i = next + mark.Length;
        }

        return kept.ToString().TrimEnd();
    }

    private static bool EndsWithBlankLine(StringBuilder text) => text.Length > 1 && text[^1] == '\n' && text[^2] == '\n';

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
        var length = line.AsSpan().TrimStart().IndexOfAnyExcept('`');
        if (length < 0) length = line.AsSpan().Trim().Length;
        return length >= ShortestFence ? length : 0;
    }

    private static string[] Lines(string page) => page.ReplaceLineEndings("\n").Split('\n');
}
