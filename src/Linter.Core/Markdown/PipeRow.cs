namespace Wplint.Core.Markdown;

/// <summary>Reads a line as the row of a pipe table.</summary>
internal static class PipeRow
{
    /// <summary>Whether the line only draws the line under a table's header: <c>|---|:--|</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>What a reader reads in the cells of a row, without the blanks around them. A bar in code, or behind a backslash, separates none.</summary>
    public static IReadOnlyList<Passage> Split(SourceText source, TextSpan row, MarkupMap map)
    {
        var text = source.Text;
        var cells = new List<Passage>();
        var start = text[row.Start] == '|' ? row.Start + 1 : row.Start;
        for (var i = start; i < row.End; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '`') i = SkipCode(text, i, row.End) - 1;
            else if (text[i] == '|')
            {
                cells.Add(map.Read(Trim(text, start, i)));
                start = i + 1;
            }
        }

        if (start < row.End || cells.Count == 0) cells.Add(map.Read(Trim(text, start, row.End)));
        return cells;
    }

    /// <summary>Behind the code that begins here; behind the marks only, where nothing closes it.</summary>
    private static int SkipCode(string text, int start, int end)
    {
        var open = CountMarks(text, start, end);
        for (var i = start + open; i < end; i++)
        {
            if (text[i] != '`') continue;
            var length = CountMarks(text, i, end);
            if (length == open) return i + length;
            i += length - 1;
        }

        return start + open;
    }

    private static int CountMarks(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == '`') i++;
        return i - start;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
