using System.Globalization;
using System.Text;
using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// Takes out what the pages of a PDF repeat at head or foot: the paper's name, its copyright, the page. Left in, they are read as chapters,
/// as entries of the contents and as the bodies of clauses that have none. A page number by itself stays: chapters are numbered so, too.
/// </summary>
internal static class RunningLines
{
    private const int LongestLine = 80;
    private const int MostCoverLines = 12;
    private const int ShortestName = 4;
    private const int ShortestTitle = 8;

    /// <summary>As many pages show that a line is repeated by them.</summary>
    private const int FewestPages = 3;

    /// <summary>A page as a line of its own, the longer forms first.</summary>
    private static readonly string[] PageForms = ["0/0ページ", "page0of0", "page0/0", "0ページ", "p.0/0", "page0", "p0/0", "p.0", "-0-", "0/0", "p0", "0-", "0頁"];

    /// <summary>Pages that no line of the text ends with, whatever stands before them.</summary>
    private static readonly string[] NamedPages = ["0/0ページ", "page0of0", "page0/0", "0ページ", "ページ0", "p.0/0", "page0", "p.0", "0/0", "0頁"];

    /// <summary>A page behind or before a name.</summary>
    private static readonly string[] Pages = [.. PageForms, "0"];

    private static readonly string[] Copyrights = ["©", "(c)", "copyright"];

    /// <summary>The lines without those that the pages repeat.</summary>
    public static IReadOnlyList<MarkdownLine> Remove(IReadOnlyList<MarkdownLine> lines)
    {
        var groups = Group(lines);
        if (groups.Count == 0) return lines;
        var cover = ReadCover(lines, groups);
        var removed = new HashSet<MarkdownLine>();
        foreach (var (form, group) in groups)
        {
            if (!IsRunning(form, group, cover)) continue;
            // Without a page, the first is the cover's own.
            removed.UnionWith(form.Contains('0') ? group : group.Skip(1));
        }

        return removed.Count == 0 ? lines : [.. lines.Where(line => !removed.Contains(line))];
    }

    /// <summary>Short lines that stand alone, by their form: 0 for each number.</summary>
    private static Dictionary<string, List<MarkdownLine>> Group(IReadOnlyList<MarkdownLine> lines)
    {
        var groups = new Dictionary<string, List<MarkdownLine>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Kind != MarkdownLineKind.Text || !line.IsAlone || line.IsQuoted || line.Text.Length > LongestLine || TitleShape.IsSentence(line.Text)) continue;
            var form = FormOf(line);
            if (!groups.TryGetValue(form, out var group)) groups.Add(form, group = []);
            group.Add(line);
        }

        foreach (var (form, group) in groups)
        {
            if (group.Count < FewestPages) groups.Remove(form);
        }

        return groups;
    }

    /// <summary>What the lines before the contents or the history say, each in its form, and the first line in any case; not what is itself repeated with other numbers.</summary>
    private static List<string> ReadCover(IReadOnlyList<MarkdownLine> lines, Dictionary<string, List<MarkdownLine>> groups)
    {
        var end = 0;
        while (end < lines.Count && end < MostCoverLines && !SectionNames.IsContents(lines[end].Text) && !SectionNames.IsHistory(lines[end].Text)) end++;
        if (end == lines.Count || end == MostCoverLines) end = 1;

        var cover = new List<string>();
        for (var i = 0; i < end; i++)
        {
            var form = FormOf(lines[i]);
            if (!form.Contains('0') || !groups.ContainsKey(form)) cover.Add(form);
        }

        return cover;
    }

    private static bool IsRunning(string form, List<MarkdownLine> group, List<string> cover)
    {
        var name = WithoutPage(form);
        if (name.Length >= ShortestTitle && cover.Contains(name, StringComparer.Ordinal)) return true;
        if (Array.Exists(Copyrights, sign => form.StartsWith(sign, StringComparison.Ordinal))) return true;
        if (!CountsUp(group)) return false;
        if (Array.Exists(NamedPages, page => form.EndsWith(page, StringComparison.Ordinal))) return true;
        return PageForms.Contains(form, StringComparer.Ordinal) || (name.Length >= ShortestName && cover.Exists(line => line.Contains(name, StringComparison.Ordinal)));
    }

    /// <summary>Whether one number grows from line to line and all others stay.</summary>
    private static bool CountsUp(List<MarkdownLine> group)
    {
        var growing = -1;
        var before = NumbersOf(group[0]);
        for (var i = 1; i < group.Count; i++)
        {
            var numbers = NumbersOf(group[i]);
            for (var n = 0; n < numbers.Length; n++)
            {
                if (i == 1 && growing < 0 && numbers[n] > before[n]) growing = n;
                if (n == growing ? numbers[n] <= before[n] : numbers[n] != before[n]) return false;
            }

            before = numbers;
        }

        return growing >= 0;
    }

    /// <summary>The form without the page at its begin or end.</summary>
    private static string WithoutPage(string form)
    {
        foreach (var page in Pages)
        {
            if (form.EndsWith(page, StringComparison.Ordinal)) return form[..^page.Length].TrimEnd('-', '|');
            if (form.StartsWith(page, StringComparison.Ordinal)) return form[page.Length..].TrimStart('-', '|');
        }

        return form;
    }

    private static string FormOf(MarkdownLine line)
    {
        var form = new char[line.Text.Length];
        var length = 0;
        foreach (var character in line.Passage.Lower)
        {
            if (char.IsWhiteSpace(character)) continue;
            var sign = character switch
            {
                '–' or '—' or '―' or '‐' or '−' or '─' => '-',
                >= '0' and <= '9' => '0',
                _ => character,
            };
            if (sign != '0' || length == 0 || form[length - 1] != '0') form[length++] = sign;
        }

        return new string(form, 0, length);
    }

    private static int[] NumbersOf(MarkdownLine line)
    {
        // As the form has them: blanks divide nothing.
        var numbers = new List<int>();
        var digits = new StringBuilder();
        foreach (var character in line.Passage.Lower + "\n")
        {
            if (char.IsAsciiDigit(character)) digits.Append(character);
            else if (digits.Length > 0 && character is not (' ' or '\t' or '\u3000'))
            {
                numbers.Add(int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
                digits.Clear();
            }
        }

        return [.. numbers];
    }
}
