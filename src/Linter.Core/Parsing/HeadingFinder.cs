using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// Finds the lines that head clauses: Markdown headings, bare lines with a number between blank lines, bold lines, lines that
/// the contents name, and, in papers that are written as tables, their rows.
/// </summary>
internal sealed class HeadingFinder
{
    /// <summary>Fewer controls than this outside of tables, and a table with control numbers is the paper, not an overview.</summary>
    private const int FewControls = 5;

    /// <summary>As many headings with a mark, besides the paper's title, and the paper marks its headings.</summary>
    private const int ManyMarks = 2;

    private const int LongestSecondLine = 50;

    private readonly LineHeadings _headings;
    private readonly IReadOnlyList<MarkdownLine> _lines;
    private readonly ContentsReader.Found? _contents;
    private readonly TableHeadings _tables;
    private readonly QuotedHeadings _quoted;
    private readonly ContentsIndex _index;
    private readonly ControlTitles _titles;
    private readonly ChapterSequence _chapters;
    private readonly HistoryHeadings _history = new();
    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);
    private bool _isInHistory;

    public HeadingFinder(LineHeadings headings, ContentsReader.Found? contents, ControlTitles titles, SourceText source)
    {
        _headings = headings;
        _lines = headings.Lines;
        _contents = contents;
        _titles = titles;
        _tables = new TableHeadings(_lines, contents, titles);
        _quoted = new QuotedHeadings(_lines, source);
        _index = new ContentsIndex(contents);
        _chapters = new ChapterSequence(_index, titles, HasMarks(headings));
    }

    /// <summary>The headings, in order; their series are not decided yet.</summary>
    public IReadOnlyList<Heading> Find()
    {
        var headings = new List<Heading>();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_contents?.Holds(i) == true)
            {
                i = _contents.EndLine - 1;
                _isInHistory = false;
                continue;
            }

            if (ReadHeading(i, headings.Count > 0 ? headings[^1] : null) is not { } heading) continue;
            headings.Add(heading);
            _isInHistory = SectionNames.IsHistory(heading.Title.Text);
            _history.Remember(heading);
            _chapters.Remember(heading);
            i = heading.EndLine - 1;
        }

        return WithTables(headings);
    }

    private static bool HasMarks(LineHeadings headings)
    {
        var marks = 0;
        for (var i = 0; i < headings.Lines.Count && marks <= ManyMarks; i++)
        {
            if (headings.Lines[i].Kind != MarkdownLineKind.Heading) continue;
            var title = headings[i].Title.Text;
            if (!SectionNames.IsContents(title) && !SectionNames.IsHistory(title)) marks++;
        }

        return marks > ManyMarks;
    }

    private Heading? ReadHeading(int index, Heading? previous)
    {
        var line = _lines[index];
        if (line.Kind == MarkdownLineKind.Heading) return line.Passage.IsBlank || _history.Hold(line) ? null : _headings[index];
        if (line.IsQuoted) return _quoted.Holds(index) ? _headings[index] : null;
        if (line.Kind is not (MarkdownLineKind.Text or MarkdownLineKind.TableRow)) return null;
        if (!line.IsFirst && previous?.EndLine != index) return null;

        var heading = line.Kind == MarkdownLineKind.TableRow ? _tables.ReadBox(index) : _headings[index];
        if (heading is null || (line.HasBullet && !line.IsBold)) return null;
        if (heading.Match is null) return line.IsFirst && IsKnownTitle(line, heading) ? heading : null;
        heading = WithSecondLine(heading, index);
        return IsNumberedHeading(line, heading, previous) ? heading : null;
    }

    private bool IsNumberedHeading(MarkdownLine line, Heading heading, Heading? previous)
    {
        var number = heading.Match!;
        var title = heading.Title.Text;
        var isLast = _lines[heading.EndLine - 1].IsLast;
        if (title.Length == 0 && (!line.IsFirst || !isLast || number.Components.Count < 2)) return false;
        if (title.Length > 0 && !TitleShape.IsTitle(title) && !_index.Has(heading.Title)) return false;
        if (_isInHistory && IsHistoryText(number, heading.Title)) return false;

        var isStacked = previous is not null && previous.EndLine == heading.FirstLine && previous.Match?.IsAbove(number) == true;
        if (!line.IsFirst && !isStacked) return false;
        var next = heading.EndLine < _lines.Count && !isLast ? _headings[heading.EndLine].Match : null;
        if (number is { Form: NumberForm.Digits, Prefix.Length: 0, Components.Count: 1 })
        {
            var standsApart = isLast || line.IsBold || (next is not null && number.IsAbove(next)) || _index.Has(heading.Title);
            return standsApart && _chapters.IsChapter(heading, FollowsItem(heading.FirstLine), line.IsBold);
        }

        // A heading may touch its text, but not another numbered line: that would be a list of references.
        return isLast || line.IsBold || next is null || number.IsAbove(next);
    }

    private bool FollowsItem(int index) =>
        index > 0 && _lines[index].List > 0 && _lines[index - 1].List == _lines[index].List && _lines[index - 1].BeginsItem;

    /// <summary>Lines of the history name clauses: 8.2.2 記述内容を更新.</summary>
    private bool IsHistoryText(NumberMatch number, Passage title) =>
        number.Components.Count >= 2 && !_titles.IsTitleOf(number, title) && !_index.Has(title);

    private bool IsKnownTitle(MarkdownLine line, Heading heading)
    {
        var title = heading.Title.Text;
        if (!TitleShape.IsTitle(title)) return false;
        if (SectionNames.IsHistory(title)) return !_isInHistory;
        if (!line.IsLast) return false;
        if (SectionNames.IsChapter(title) || HeadingReader.IsInGuillemets(line.Passage)) return true;

        // What the contents list once is a heading once; the same words may stand as a label later.
        var listed = _index.CountOf(heading.Title);
        if (listed == 0) return false;
        _found.TryGetValue(title, out var found);
        if (found == listed) return false;
        _found[title] = found + 1;
        return true;
    }

    /// <summary>A number alone on its line, or a title that a page was too narrow for, goes on in the second line.</summary>
    private Heading WithSecondLine(Heading heading, int index)
    {
        var next = index + 1;
        if (next >= _lines.Count || _lines[index] is not { IsFirst: true, Kind: MarkdownLineKind.Text } || _lines[next] is not { Kind: MarkdownLineKind.Text, BeginsItem: false }) return heading;
        if (_lines[next].Text.Length > LongestSecondLine || _lines[next].IsFirst != _lines[index].IsLast || TitleShape.IsSentence(_lines[next].Text) || _headings[next].Match is not null) return heading;
        var joined = HeadingReader.Read(Passages.Join([_lines[index].Passage, _lines[next].Passage]), index, 0);
        if (joined.Match is not { } number || !TitleShape.IsTitle(joined.Title.Text)) return heading;
        var isKnown = _titles.IsTitleOf(number, joined.Title) || _index.Has(joined.Title);
        var isApart = _lines[next].IsLast && (next + 1 == _lines.Count || _headings[next + 1].Match is null);
        return isKnown || (heading.Title.IsBlank && isApart && number.Components.Count >= 2) ? joined with { EndLine = next + 1 } : heading;
    }

    private List<Heading> WithTables(List<Heading> headings)
    {
        var controls = headings.Count(IsControlLike);
        if (controls >= FewControls) return headings;
        var rows = _tables.FindClauses();
        if (rows.Count <= controls) return headings;
        headings.AddRange(rows);
        headings.Sort(static (left, right) => left.FirstLine.CompareTo(right.FirstLine));
        return headings;
    }

    private static bool IsControlLike(Heading heading) =>
        heading.NamedControl is not null
        || heading.Match is { Form: NumberForm.Digits } number && (number.Prefix.Length > 0 || (number.Components.Count >= 2 && number.Components[0] >= 5));
}
