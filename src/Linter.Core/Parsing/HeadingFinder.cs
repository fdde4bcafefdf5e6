using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// Finds the lines that head clauses: Markdown headings, bare lines with a number between blank lines, bold lines, lines that
/// the contents name, and, in papers that are one big table, its rows.
/// </summary>
internal sealed class HeadingFinder(IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents, ControlTitles titles)
{
    /// <summary>Fewer controls than this outside of tables, and a table with control numbers is the paper, not an overview.</summary>
    private const int FewControls = 5;

    private readonly Dictionary<string, int> _contentsTitles = FoldTitles(contents);
    private readonly HashSet<string> _contentsNumbers = [.. contents?.Entries.Where(static entry => entry.Heading.Match is not null).Select(static entry => KeyOf(entry.Heading.Match!)) ?? []];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _chapter;
    private bool _isInHistory;

    /// <summary>The headings, in order; their series are not decided yet.</summary>
    public IReadOnlyList<Heading> Find()
    {
        var headings = new List<Heading>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (contents is not null && i >= contents.FirstLine && i < contents.EndLine)
            {
                i = contents.EndLine - 1;
                _isInHistory = false;
                continue;
            }

            if (ReadHeading(i, headings.Count > 0 ? headings[^1] : null) is not { } heading) continue;
            headings.Add(heading);
            Remember(heading);
            i = heading.EndLine - 1;
        }

        return headings.Count(IsControlLike) >= FewControls ? headings : AddRows(headings);
    }

    private void Remember(Heading heading)
    {
        _isInHistory = SectionNames.IsHistory(heading.Title.Text);
        if (heading.Match is not { } number) return;
        _seen.Add(KeyOf(number));
        if (number.Form != NumberForm.Digits) _chapter = 0;
        else if (number.Components.Count == 1) _chapter = number.Components[0];
    }

    private Heading? ReadHeading(int index, Heading? previous)
    {
        var line = lines[index];
        if (line.Kind == MarkdownLineKind.Heading) return line.Passage.IsBlank ? null : HeadingReader.Read(line.Passage, index, line.HeadingLevel);
        if (line.Kind != MarkdownLineKind.Text || line.IsQuoted) return null;

        var heading = HeadingReader.Read(line.Passage, index, 0);
        if (heading.Match is null) return line.IsFirst && !line.HasBullet && IsKnownTitle(line, heading) ? heading : null;
        if (line.HasBullet && !line.IsBold) return null;
        heading = WithSecondLine(heading, index);
        if (!IsNumberedHeading(line, heading, previous)) return null;
        return heading;
    }

    private bool IsNumberedHeading(MarkdownLine line, Heading heading, Heading? previous)
    {
        var number = heading.Match!;
        var title = heading.Title.Text;
        var isLast = lines[heading.EndLine - 1].IsLast;
        if (title.Length == 0 && (!line.IsFirst || !isLast || number.Components.Count < 2)) return false;
        if (title.Length > 0 && !TitleShape.IsTitle(title)) return false;
        if (_isInHistory && IsHistoryText(number, title)) return false;

        var isStacked = previous is not null && previous.EndLine == heading.FirstLine && IsBelow(previous, number);
        if (!line.IsFirst && !isStacked) return false;
        if (number.Form == NumberForm.Digits && number.Prefix.Length == 0 && number.Components.Count == 1)
            return (isLast || line.IsBold || IsFollowedByChild(heading)) && IsExpectedChapter(number, title);
        if (isLast || line.IsBold) return true;

        // A heading may touch its text, but not another numbered line: that would be a list of references.
        var next = HeadingReader.Read(lines[heading.EndLine].Passage, heading.EndLine, 0);
        return next.Match is null || IsBelow(heading, next.Match);
    }

    /// <summary>A one-level number is a chapter if the contents say so, or if it goes on where the chapters stopped.</summary>
    private bool IsExpectedChapter(NumberMatch number, string title)
    {
        if (_contentsTitles.ContainsKey(TitleFolding.Fold(title))) return true;
        if (_contentsNumbers.Contains(KeyOf(number)) && !_seen.Contains(KeyOf(number))) return true;
        if (titles.Know(number, title) || SectionNames.IsHistory(title)) return true;
        var hasChapters = contents is not null && contents.Entries.Any(static entry => entry.Heading.Match is { Prefix: "", Components.Count: 1 });
        if (hasChapters) return false;
        return number.Components[0] is var value && (value == 1 || (value >= _chapter && value <= _chapter + 3));
    }

    private bool IsFollowedByChild(Heading heading) =>
        heading.EndLine < lines.Count
        && HeadingReader.Read(lines[heading.EndLine].Passage, heading.EndLine, 0).Match is { } next
        && IsBelow(heading, next);

    /// <summary>Lines of the history name clauses: 8.2.2 記述内容を更新.</summary>
    private bool IsHistoryText(NumberMatch number, string title) =>
        number.Components.Count >= 2
        && !titles.IsTitleOf(number, title)
        && !_contentsTitles.ContainsKey(TitleFolding.Fold(title));

    private bool IsKnownTitle(MarkdownLine line, Heading heading)
    {
        var title = heading.Title.Text;
        if (!TitleShape.IsTitle(title)) return false;
        if (SectionNames.IsHistory(title)) return !_isInHistory;
        if (!line.IsLast) return false;
        return _contentsTitles.ContainsKey(TitleFolding.Fold(title)) || SectionNames.IsChapter(title);
    }

    /// <summary>A number alone on its line, or a title that a page was too narrow for, goes on in the second line.</summary>
    private Heading WithSecondLine(Heading heading, int index)
    {
        var next = index + 1;
        if (next >= lines.Count || !lines[index].IsFirst || lines[next].IsFirst || !lines[next].IsLast || lines[next].Block != lines[index].Block) return heading;
        var joined = HeadingReader.Read(Passages.Join([lines[index].Passage, lines[next].Passage]), index, 0);
        if (joined.Match is null) return heading;
        var isWanted = heading.Title.IsBlank
            ? TitleShape.IsTitle(joined.Title.Text) && joined.Title.Text.Length < 50
            : titles.IsTitleOf(joined.Match, joined.Title.Text) || _contentsTitles.ContainsKey(TitleFolding.Fold(joined.Title.Text));
        return isWanted
            ? new Heading { FirstLine = index, EndLine = next + 1, Match = joined.Match, Passage = joined.Passage, Title = joined.Title, NamedControl = joined.NamedControl, Span = joined.Span }
            : heading;
    }

    /// <summary>The rows of tables with control numbers, where the clauses of the paper are the rows of a table.</summary>
    private List<Heading> AddRows(List<Heading> headings)
    {
        var rows = new List<Heading>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != MarkdownLineKind.TableRow || IsInContents(i)) continue;
            if (ReadRow(i) is { } row) rows.Add(row);
        }

        if (rows.Count < 3) return headings;
        headings.AddRange(rows);
        headings.Sort(static (left, right) => left.FirstLine.CompareTo(right.FirstLine));
        return headings;
    }

    private Heading? ReadRow(int index)
    {
        var cells = lines[index].Cells;
        for (var i = 0; i < Math.Min(cells.Count, 2); i++)
        {
            if (cells[i].IsBlank) continue;
            var heading = HeadingReader.Read(cells[i], index, 0);
            if (heading.Match is not { Form: NumberForm.Digits } number || (number.Components.Count < 3 && number.Prefix.Length == 0)) continue;
            var title = heading.Title;
            var rest = i + 1;
            if (title.IsBlank && rest < cells.Count) title = cells[rest++];
            if (!TitleShape.IsTitle(title.Text)) return null;
            return new Heading
            {
                FirstLine = index,
                EndLine = index + 1,
                Match = number,
                Passage = cells[i],
                Title = title,
                Span = heading.Span.Union(title.Span),
                Cells = [.. cells.Skip(rest).Where(static cell => !cell.IsBlank)],
            };
        }

        return null;
    }

    private bool IsInContents(int index) => contents is not null && index >= contents.FirstLine && index < contents.EndLine;

    private static bool IsControlLike(Heading heading) =>
        heading.NamedControl is not null
        || heading.Match is { Form: NumberForm.Digits } number && (number.Prefix.Length > 0 || (number.Components.Count >= 2 && number.Components[0] >= 5));

    private static bool IsBelow(Heading heading, NumberMatch number) =>
        heading.Match is { Form: NumberForm.Digits } parent
        && number.Form == NumberForm.Digits
        && number.Components.Count > parent.Components.Count
        && parent.Components.SequenceEqual(number.Components.Take(parent.Components.Count));

    private static Dictionary<string, int> FoldTitles(ContentsReader.Found? contents)
    {
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in contents?.Entries ?? []) titles.TryAdd(TitleFolding.Fold(entry.Heading.Title.Text), titles.Count);
        return titles;
    }

    private static string KeyOf(NumberMatch number) => $"{number.Form}|{number.Prefix}|{string.Join('.', number.Components)}";
}
