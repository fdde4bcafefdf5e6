using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Finds the contents and reads its entries: leaders, tabs, pipe tables, with and without pages.</summary>
internal sealed class ContentsReader(LineHeadings headings, ControlTitles titles)
{
    private const int LongestHeading = 40;
    private const int LongestEntry = 160;
    private const int MostEntries = 2_000;

    /// <summary>As many entries show whether the contents give pages.</summary>
    private const int Sample = 4;

    private const string Bullets = " ・･•‣◦∙";

    private static readonly string[] PageColumns = ["ページ", "ページ番号", "頁", "Page", "Pages"];
    private static readonly string[] TitleColumns = ["項番", "番号", "章", "節", "項目", "タイトル", "題名", "見出し", "内容", "管理策", "Title", "Section", "Chapter", "Clause", "Control", "Item", "No", "No."];

    private readonly IReadOnlyList<MarkdownLine> _lines = headings.Lines;

    /// <summary>What was found of the contents.</summary>
    /// <param name="FirstLine">Index of its first line.</param>
    /// <param name="EndLine">Index behind its last line.</param>
    /// <param name="Heading">Its heading; null where there is none.</param>
    /// <param name="Entries">The entries.</param>
    public sealed record Found(int FirstLine, int EndLine, Passage? Heading, IReadOnlyList<Entry> Entries)
    {
        /// <summary>Whether a line belongs to them.</summary>
        public bool Holds(int line) => line >= FirstLine && line < EndLine;
    }

    /// <summary>An entry, its series not yet decided.</summary>
    /// <param name="Heading">Number and title.</param>
    /// <param name="Page">The page.</param>
    /// <param name="Span">Number, title and page.</param>
    public sealed record Entry(Heading Heading, EntryPage Page, TextSpan Span);

    /// <summary>The contents; null where the paper has none.</summary>
    public Found? Read()
    {
        var heading = FindHeading();
        if (heading < 0) return ReadWithoutHeading();
        var (entries, end) = ReadEntries(heading + 1);
        return new Found(heading, end, headings[heading].Title, entries);
    }

    private int FindHeading()
    {
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (_lines[i] is not { IsFirst: true, Kind: MarkdownLineKind.Text or MarkdownLineKind.Heading, Text.Length: <= LongestHeading }) continue;
            if (SectionNames.IsContents(headings[i].Title.Text)) return i;
        }

        return -1;
    }

    /// <summary>Contents without a heading: at least three lines in a row that lead to a page by dots.</summary>
    private Found? ReadWithoutHeading()
    {
        var inRow = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            inRow = _lines[i].Kind == MarkdownLineKind.Text && EntryPage.HasDots(_lines[i].Text) ? inRow + 1 : 0;
            if (inRow < 3) continue;
            var (entries, end) = ReadEntries(i - 2);
            return new Found(i - 2, end, null, entries);
        }

        return null;
    }

    private (IReadOnlyList<Entry> Entries, int End) ReadEntries(int start)
    {
        var hasPages = HasPages(start);
        var entries = new List<Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var i = start;
        for (; i < _lines.Count && entries.Count < MostEntries; i++)
        {
            if (_lines[i].Kind == MarkdownLineKind.TableRow)
            {
                // Null for the table's header, or an empty row.
                if (ReadRow(i, hasPages) is { } row) entries.Add(row);
                continue;
            }

            if (_lines[i].Kind == MarkdownLineKind.Text && (entries.Count == 0 ? IsHeader(_lines[i].Text) : hasPages && IsPageNumber(_lines[i].Text) && PageFollows(i))) continue;
            if (_lines[i].Kind != MarkdownLineKind.Text || ReadLine(i, hasPages) is not { } entry) break;
            if (entries.Count > 0 && JoinWrapped(entries[^1], entry) is { } whole)
            {
                seen.Remove(entries[^1].Heading.Title.FoldedTitle); // the half of a title is none
                seen.Add(whole.Heading.Title.FoldedTitle);
                entries[^1] = whole;
                continue;
            }

            if (!IsEntry(i, entry, hasPages, seen)) break;
            if (entry.Heading.Match is { } number) seen.Add(number.Key);
            seen.Add(entry.Heading.Title.FoldedTitle);
            entries.Add(entry);
        }

        return (WithoutListNumbers(entries, hasPages), i);
    }

    /// <summary>A Markdown list may number all its items 1. and leave the counting to the renderer: these are no numbers of clauses.</summary>
    private List<Entry> WithoutListNumbers(List<Entry> entries, bool hasPages)
    {
        var items = new Dictionary<int, int>();
        foreach (var entry in entries)
        {
            if (FindListNumber(entry) is not { } number) continue;
            var list = _lines[entry.Heading.FirstLine].List;
            items[list] = number == 1 && items.GetValueOrDefault(list) >= 0 ? items.GetValueOrDefault(list) + 1 : -1;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (FindListNumber(entries[i]) is null || items[_lines[entries[i].Heading.FirstLine].List] <= (hasPages ? 2 : 1)) continue;
            entries[i] = entries[i] with { Heading = entries[i].Heading with { Match = null, Span = entries[i].Heading.Title.Span } };
        }

        return entries;
    }

    private int? FindListNumber(Entry entry) =>
        _lines[entry.Heading.FirstLine].List > 0 && entry.Heading.Match is { Form: NumberForm.Digits, Prefix.Length: 0, Components: [var number] } ? number : null;

    /// <summary>Whether the entries give pages: at least half of the first ones.</summary>
    private bool HasPages(int start)
    {
        int pages = 0, all = 0;
        for (var i = start; i < _lines.Count && all < Sample; i++)
        {
            if (_lines[i].Kind is not (MarkdownLineKind.Text or MarkdownLineKind.TableRow)) break;
            var page = _lines[i].Kind == MarkdownLineKind.TableRow ? ReadRow(i, hasPages: false)?.Page : ReadPage(i, hasPages: false);
            if (page is null) continue;
            all++;
            if (page.IsGiven) pages++;
        }

        return pages > 0 && pages * 2 >= all;
    }

    private bool IsEntry(int line, Entry entry, bool hasPages, HashSet<string> seen)
    {
        if (entry.Page.IsGiven) return true;
        if (IsSentence(line)) return false;

        // The contents end where the body repeats one of their entries, behind a blank line. An item of the same list has a slip in its number.
        if (_lines[line].IsFirst && entry.Heading.Match is { } number && seen.Contains(number.Key) && !GoesOnWithList(line)) return false;
        if (_lines[line].IsFirst && seen.Contains(entry.Heading.Title.FoldedTitle)) return false;
        return hasPages ? PageFollows(line) : line + 1 >= _lines.Count || !IsSentence(line + 1);
    }

    /// <summary>Whether a line is a bulleted item behind another one.</summary>
    private bool GoesOnWithList(int line) => _lines[line].HasBullet && _lines[line - 1].HasBullet;

    /// <summary>Whether a line is a sentence; with a number before it a title may be longer than most.</summary>
    private bool IsSentence(int line)
    {
        var text = _lines[line].Text;
        if (!TitleShape.IsSentence(text)) return false;
        return headings[line].Match is null || text.Length > LongestEntry || text.Contains('。') || text[^1] is '.' or '、';
    }

    /// <summary>An entry that lost its page stands among others that have theirs.</summary>
    private bool PageFollows(int line)
    {
        for (var i = line + 1; i <= line + 2 && i < _lines.Count; i++)
        {
            if (_lines[i].Kind == MarkdownLineKind.TableRow) return true;
            if (_lines[i].Kind != MarkdownLineKind.Text || TitleShape.IsSentence(_lines[i].Text)) return false;
            if (EntryPage.Read(_lines[i].Passage, isExpected: true).IsGiven) return true;
        }

        return false;
    }

    /// <summary>A title that the page was too narrow for, its page behind the second line; null where the two are none.</summary>
    private Entry? JoinWrapped(Entry first, Entry second)
    {
        if (first.Page.IsGiven || first.Heading.Match is not { } number || second.Heading.Match is not null) return null;
        var title = Passages.Join([first.Heading.Title, second.Heading.Title]);
        if (!titles.IsTitleOf(number, title) && !titles.HaveTitle(title)) return null;
        return new Entry(first.Heading with { Title = title, Span = first.Heading.Span.Union(second.Heading.Span) }, second.Page, first.Span.Union(second.Span));
    }

    private Entry? ReadLine(int line, bool hasPages)
    {
        if (ReadPage(line, hasPages) is not { } page) return null;
        var heading = HeadingReader.Read(page.Title, line, 0);
        // An ordered list puts its own number before that of the clause: 4. 5.1.1 題
        if (_lines[line].List > 0 && heading.Match is { Components.Count: 1 } && HeadingReader.Read(heading.Title, line, 0) is { Match: not null } inner) heading = inner;
        return new Entry(heading, page, _lines[line].Passage.Span);
    }

    /// <summary>The page that a line leads to, with what stands before it; null where nothing does.</summary>
    private EntryPage? ReadPage(int line, bool hasPages)
    {
        var page = EntryPage.Read(WithoutBullet(_lines[line].Passage), hasPages);
        return page.Title.IsBlank ? null : page;
    }

    private static Passage WithoutBullet(Passage line)
    {
        var start = line.Text.Length - line.Text.AsSpan().TrimStart(Bullets).Length;
        return start < line.Text.Length ? line.Slice(start, line.Text.Length - start) : line;
    }

    /// <summary>Whether a line is the number of the page that the contents stand on.</summary>
    private static bool IsPageNumber(string line) => line.Length <= 3 && line.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    private Entry? ReadRow(int line, bool hasPages)
    {
        var cells = _lines[line].Cells.Where(static cell => !cell.IsBlank).ToList();
        if (cells.Count == 0 || IsHeader(cells)) return null;
        EntryPage? page = null;
        if (cells.Count > 1 && EntryPage.ReadCell(cells[^1]) is { } number)
        {
            cells.RemoveAt(cells.Count - 1);
            page = new EntryPage(EntryPage.Read(cells[^1], isExpected: false).Title, number, true);
        }
        else
        {
            page = EntryPage.Read(cells[^1], hasPages);
        }

        cells[^1] = page.Title;
        var first = HeadingReader.Read(cells[0], line, 0);
        var isNumberCell = cells.Count > 1 && first.Match is not null && first.Title.IsBlank;
        var title = isNumberCell ? Passages.Join([.. cells.Skip(1)]) : Passages.Join(cells);
        var heading = isNumberCell ? first with { Title = title, Span = first.Span.Union(title.Span) } : HeadingReader.Read(title, line, 0);
        return new Entry(heading, page, _lines[line].Span);
    }

    /// <summary>Whether cells name columns: 項番, タイトル, ページ.</summary>
    private static bool IsHeader(List<Passage> cells) =>
        cells.Count > 1
        && (cells.Exists(static cell => PageColumns.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase) || cell.Text.Trim() is "No" or "No.")
            || cells.TrueForAll(static cell => TitleColumns.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether a line does so, a page among them.</summary>
    private static bool IsHeader(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && PageColumns.Contains(words[^1], StringComparer.OrdinalIgnoreCase)
            && words.SkipLast(1).All(static word => TitleColumns.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
