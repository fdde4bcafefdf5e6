using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// Finds the clauses of a paper that is written as tables: a row is a clause if its other cells answer it, or if the table is
/// nothing but this row. Rows that only list numbers, titles and marks are an overview.
/// </summary>
internal sealed class TableHeadings(IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents, ControlTitles titles)
{
    private const int FewestRows = 3;

    /// <summary>The rows that head clauses; none where there are too few of them to be the paper.</summary>
    public IReadOnlyList<Heading> Find()
    {
        var rows = new List<Heading>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != MarkdownLineKind.TableRow || contents?.Holds(i) == true) continue;
            if (Read(i) is { } row && (IsAnswered(row) || (row.Cells.Count == 0 && IsWholeTable(i)))) rows.Add(row);
        }

        return rows.Count < FewestRows ? [] : rows;
    }

    private Heading? Read(int index)
    {
        var cells = lines[index].Cells;
        for (var i = 0; i < Math.Min(cells.Count, 2); i++)
        {
            if (cells[i].IsBlank) continue;
            var heading = HeadingReader.Read(cells[i], index, 0);
            if (heading.Match is not { Form: NumberForm.Digits, Components.Count: >= 2 } number) continue;
            var rest = i + 1;
            if (heading.Title.IsBlank && rest < cells.Count) heading = heading with { Title = cells[rest], Span = heading.Span.Union(cells[rest++].Span) };
            if (!TitleShape.IsTitle(heading.Title.Text)) return null;
            if (number.Components.Count == 2 && number.Prefix.Length == 0 && !titles.Know(number, heading.Title.Text)) return null;
            return heading with { Cells = [.. cells.Skip(rest).Where(static cell => !cell.IsBlank)] };
        }

        return null;
    }

    private static bool IsAnswered(Heading row) => row.Cells.Any(static cell => TitleShape.IsSentence(cell.Text));

    private bool IsWholeTable(int index) => !IsSameTable(index, index - 1) && !IsSameTable(index, index + 1);

    private bool IsSameTable(int index, int other) =>
        other >= 0 && other < lines.Count && lines[other].Kind == MarkdownLineKind.TableRow && lines[other].Block == lines[index].Block;
}
