using System.Globalization;
using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Finds the contents and reads its entries: leaders, tabs, pipe tables, with and without pages.</summary>
internal sealed class ContentsReader(IReadOnlyList<MarkdownLine> lines)
{
    private const string Leaders = ".．…‥・·･_‐-–—―─ ";

    /// <summary>What was found of the contents.</summary>
    /// <param name="FirstLine">Index of its first line.</param>
    /// <param name="EndLine">Index behind its last line.</param>
    /// <param name="Heading">Its heading; null where there is none.</param>
    /// <param name="Entries">The entries.</param>
    public sealed record Found(int FirstLine, int EndLine, Passage? Heading, IReadOnlyList<Entry> Entries);

    /// <summary>An entry, its series not yet decided.</summary>
    /// <param name="Heading">Number and title.</param>
    /// <param name="Page">The page; null where none is given.</param>
    /// <param name="Span">Number, title and page.</param>
    public sealed record Entry(Heading Heading, int? Page, TextSpan Span);

    /// <summary>The contents; null where the paper has none.</summary>
    public Found? Read()
    {
        var headingLine = FindHeading();
        if (headingLine < 0) return ReadWithoutHeading();
        var (entries, end) = ReadEntries(headingLine + 1);
        var heading = HeadingReader.Read(lines[headingLine].Passage, headingLine, 0).Title;
        return new Found(headingLine, end, heading, entries);
    }

    private int FindHeading()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is not (MarkdownLineKind.Text or MarkdownLineKind.Heading) || lines[i].Text.Length > 40) continue;
            if (!lines[i].IsFirst || !SectionNames.IsContents(HeadingReader.Read(lines[i].Passage, i, 0).Title.Text)) continue;
            if (i + 1 < lines.Count) return i;
        }

        return -1;
    }

    /// <summary>Contents without a heading: at least three lines in a row that lead to a page by dots.</summary>
    private Found? ReadWithoutHeading()
    {
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (!HasDotsToPage(i) || !HasDotsToPage(i + 1) || !HasDotsToPage(i + 2)) continue;
            var (entries, end) = ReadEntries(i);
            return new Found(i, end, null, entries);
        }

        return null;
    }

    private bool HasDotsToPage(int line) =>
        lines[line].Kind == MarkdownLineKind.Text
        && SplitPage(lines[line].Passage) is { Page: not null } split
        && OneToOne.Fold(lines[line].Text)[split.Title.Text.Length..] is var leader
        && (leader.Contains("...", StringComparison.Ordinal) || leader.Contains('…') || leader.Contains("・・・", StringComparison.Ordinal));

    private (IReadOnlyList<Entry> Entries, int End) ReadEntries(int start)
    {
        var hasPages = HasPages(start);
        var entries = new List<Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var i = start;
        for (; i < lines.Count && entries.Count < 2_000; i++)
        {
            if (lines[i].Kind is MarkdownLineKind.Code or MarkdownLineKind.Picture or MarkdownLineKind.Heading) break;
            var entry = lines[i].Kind == MarkdownLineKind.TableRow ? ReadRow(i) : ReadLine(i);
            if (entry is null)
            {
                // The table's header row, or an empty one.
                if (lines[i].Kind == MarkdownLineKind.TableRow) continue;
                break;
            }

            if (lines[i].Kind == MarkdownLineKind.Text && !IsEntry(i, entry, hasPages, seen)) break;
            if (entry.Heading.Match is { } number) seen.Add(KeyOf(number));
            seen.Add(TitleFolding.Fold(entry.Heading.Title.Text));
            entries.Add(entry);
        }

        return (entries, i);
    }

    /// <summary>Whether most of the entries give a page.</summary>
    private bool HasPages(int start)
    {
        int pages = 0, all = 0;
        for (var i = start; i < lines.Count && all < 12; i++)
        {
            if (lines[i].Kind is not (MarkdownLineKind.Text or MarkdownLineKind.TableRow)) break;
            all++;
            if (lines[i].Kind == MarkdownLineKind.TableRow ? ReadRow(i)?.Page is not null : SplitPage(lines[i].Passage).Page is not null) pages++;
        }

        return pages * 2 > all;
    }

    private bool IsEntry(int line, Entry entry, bool hasPages, HashSet<string> seen)
    {
        if (entry.Page is not null) return true;
        if (TitleShape.IsSentence(lines[line].Text)) return false;
        if (hasPages) return PageFollows(line);

        // Contents without pages end where the body repeats one of their entries.
        if (entry.Heading.Match is { } number && seen.Contains(KeyOf(number))) return false;
        if (seen.Contains(TitleFolding.Fold(entry.Heading.Title.Text))) return false;
        return line + 1 >= lines.Count || !TitleShape.IsSentence(lines[line + 1].Text);
    }

    /// <summary>An entry that lost its page stands among others that have theirs.</summary>
    private bool PageFollows(int line)
    {
        for (var i = line + 1; i <= line + 2 && i < lines.Count; i++)
        {
            if (lines[i].Kind == MarkdownLineKind.TableRow) return true;
            if (lines[i].Kind != MarkdownLineKind.Text || TitleShape.IsSentence(lines[i].Text)) return false;
            if (SplitPage(lines[i].Passage).Page is not null) return true;
        }

        return false;
    }

    private Entry? ReadLine(int line)
    {
        var (title, page) = SplitPage(lines[line].Passage);
        if (title.IsBlank) return null;
        var heading = HeadingReader.Read(title, line, 0);
        return new Entry(heading, page, lines[line].Passage.Span);
    }

    private Entry? ReadRow(int line)
    {
        var cells = lines[line].Cells.Where(static cell => !cell.IsBlank).ToList();
        if (cells.Count == 0) return null;
        int? page = null;
        if (cells.Count > 1 && ReadPage(OneToOne.Fold(cells[^1].Text).Trim()) is { } number)
        {
            page = number;
            cells.RemoveAt(cells.Count - 1);
        }

        var joined = cells.Count == 1 ? cells[0] : Passages.Join(cells);
        if (page is null) (joined, page) = SplitPage(joined);
        if (page is null && cells.Count > 1 && IsHeader(cells)) return null;
        var heading = HeadingReader.Read(joined, line, 0);
        return new Entry(heading, page, lines[line].Span);
    }

    private static bool IsHeader(List<Passage> cells) =>
        cells.Exists(static cell => cell.Text.Trim() is "ページ" or "頁" or "項番" or "番号" or "タイトル" or "Page" or "No." or "Title" or "項目" or "章");

    /// <summary>The text before leaders and page, and the page.</summary>
    private static (Passage Title, int? Page) SplitPage(Passage passage)
    {
        var text = OneToOne.Fold(passage.Text);
        var end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1])) end--;
        if (end > 0 && text[end - 1] is 'P' or 'p' && end < text.Length) end--;
        else if (end > 1 && text[end - 1] == '.' && text[end - 2] is 'P' or 'p' && end < text.Length) end -= 2;
        var page = ReadPage(text[end..]);
        var titleEnd = page is null ? text.Length : end;
        var hasTab = false;
        while (titleEnd > 0 && (Leaders.Contains(text[titleEnd - 1]) || char.IsWhiteSpace(text[titleEnd - 1])))
        {
            hasTab |= text[titleEnd - 1] == '\t';
            titleEnd--;
        }

        var leader = text.AsSpan(titleEnd, (page is null ? text.Length : end) - titleEnd);
        if (page is not null && leader.IsEmpty) return (passage, null);
        if (page is not null && !hasTab && leader.Trim().IsEmpty && leader.Length == 1 && !IsPlausibleAfterOneSpace(text, titleEnd)) return (passage, null);
        if (page is null && leader.Trim().Length < 2) return (passage, null);
        return (passage.Slice(0, titleEnd).Trim(), page);
    }

    /// <summary>One space and a number may be the title's own: 図 1, JIS Q 27017.</summary>
    private static bool IsPlausibleAfterOneSpace(string text, int titleEnd) => titleEnd > 1 && text[titleEnd - 1] is not ('図' or '表' or ':');

    private static int? ReadPage(string text)
    {
        var digits = text.TrimStart('P', 'p', '.');
        return digits.Length is > 0 and <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;
    }

    private static string KeyOf(NumberMatch number) => $"{number.Form}|{number.Prefix}|{string.Join('.', number.Components)}";
}
