using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// The lines that a converted document repeats on every page (<c>© Kazeno Ltd.  Page 2 of 13</c>): they belong to no clause, and an
/// empty clause is empty with them. A line is one only if it stands alone, says its page, and comes again and again with the page rising.
/// </summary>
internal static class PageLines
{
    private const int LongestLine = 160;
    private const int FewestPages = 3;

    private static readonly string[] Words = ["page ", "page", "p. ", "p.", "ページ "];

    /// <summary>The lines of a paper without those of its pages.</summary>
    public static IReadOnlyList<MarkdownLine> Remove(IReadOnlyList<MarkdownLine> lines)
    {
        var pages = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var keys = new string?[lines.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            if (lines[i] is not { Kind: MarkdownLineKind.Text, IsAlone: true, Text.Length: <= LongestLine } || FindPage(lines[i].Passage.Lower) is not { } page) continue;
            var text = lines[i].Passage.Lower;
            keys[i] = string.Concat(text.AsSpan(0, page.Start), "\0", text.AsSpan(page.Start + page.Length));
            if (!pages.TryGetValue(keys[i]!, out var numbers)) pages.Add(keys[i]!, numbers = []);
            numbers.Add(int.Parse(text.AsSpan(page.Start, page.Length), System.Globalization.CultureInfo.InvariantCulture));
        }

        if (pages.Count == 0) return lines;
        var kept = new List<MarkdownLine>(lines.Count);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is null || !AreOfPages(pages[keys[i]!])) kept.Add(lines[i]);
        }

        return kept;
    }

    /// <summary>Where a line says its page: behind the word for it, or before the number of all pages (2 / 13).</summary>
    private static Stretch? FindPage(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var end = DigitReader.Skip(text, i);
            if (end - i <= 4 && (IsBehindWord(text, i) || IsBeforeCount(text, i, end))) return new Stretch(i, end - i);
            i = end - 1;
        }

        return null;
    }

    private static bool IsBehindWord(string text, int start)
    {
        foreach (var word in Words)
        {
            var at = start - word.Length;
            if (at >= 0 && string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))) return true;
        }

        return false;
    }

    private static bool IsBeforeCount(string text, int start, int end)
    {
        if (start > 0 && !char.IsWhiteSpace(text[start - 1])) return false;
        var sign = DigitReader.SkipSpaces(text, end);
        if (sign == text.Length || text[sign] != '/') return false;
        var count = DigitReader.SkipSpaces(text, sign + 1);
        return count < text.Length && DigitReader.Skip(text, count) is var last && last > count && last == text.Length;
    }

    private static bool AreOfPages(List<int> pages)
    {
        for (var i = 1; i < pages.Count; i++)
        {
            if (pages[i] <= pages[i - 1]) return false;
        }

        return pages.Count >= FewestPages;
    }
}
