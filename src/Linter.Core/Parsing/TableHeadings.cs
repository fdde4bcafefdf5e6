using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// Reads the rows of tables as headings. A table of one row is a box that someone drew around a heading; in a paper that is written
/// as tables, a row whose other cells answer it is a clause. Rows that only list numbers, titles and marks are an overview.
/// </summary>
internal sealed class TableHeadings(IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents, ControlTitles titles)
{
    private const int FewestRows = 3;

    /// <summary>The rows that are clauses; none where there are too few of them to be the paper.</summary>
    public IReadOnlyList<Heading> FindClauses()
    {
        var rows = new List<Heading>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != MarkdownLineKind.TableRow || contents?.Holds(i) == true) continue;
            if (ReadClause(i) is { } row && row.Cells.Any(static cell => TitleShape.IsSentence(cell.Text))) rows.Add(row);
        }

        return rows.Count < FewestRows ? [] : rows;
    }

    /// <summary>Number and title in a table of one row, in one cell or in two; null for any other row.</summary>
    public Heading? ReadBox(int index)
    {
        if (IsSameTable(index, index - 1) || IsSameTable(index, index + 1)) return null;
        var cells = lines[index].Cells.Where(static cell => !cell.IsBlank).ToArray();
        if (cells.Length is 0 or > 2) return null;
        var heading = HeadingReader.Read(cells[0], index, 0);
        if (cells.Length == 1) return heading;
        return heading.Match is not null && heading.Title.IsBlank ? WithTitle(heading, cells[1]) : null;
    }

    private Heading? ReadClause(int index)
    {
        var cells = lines[index].Cells;
        for (var i = 0; i < Math.Min(cells.Count, 2); i++)
        {
            if (cells[i].IsBlank) continue;
            var heading = HeadingReader.Read(cells[i], index, 0);
            if (heading.Match is not { Form: NumberForm.Digits, Components.Count: >= 2 } number) continue;
            var rest = i + 1;
            if (heading.Title.IsBlank && rest < cells.Count) heading = WithTitle(heading, cells[rest++]);
            if (!TitleShape.IsTitle(heading.Title.Text)) return null;
            if (number.Components.Count == 2 && number.Prefix.Length == 0 && !titles.Know(number, heading.Title)) return null;
            return heading with { Cells = [.. cells.Skip(rest).Where(static cell => !cell.IsBlank)] };
        }

        return null;
    }

    private static Heading WithTitle(Heading number, Passage title) => number with { Title = title, Span = number.Span.Union(title.Span) };

    private bool IsSameTable(int index, int other) =>
        other >= 0 && other < lines.Count && lines[other].Kind == MarkdownLineKind.TableRow && lines[other].Block == lines[index].Block;
}
