namespace Wplint.Rules.References;

/// <summary>Writes an entry of the contents as its neighbour is written: the same leader, list mark or table row, and the neighbour's page.</summary>
internal static class NewEntry
{
    /// <summary>The edit that adds an entry; null where the neighbour is no model for it.</summary>
    /// <param name="neighbour">The entry that it stands beside.</param>
    /// <param name="clause">What it lists.</param>
    /// <param name="source">The file.</param>
    /// <param name="isBehind">Whether it stands behind its neighbour.</param>
    public static Edit? Beside(ContentsEntry neighbour, Clause clause, SourceText source, bool isBehind)
    {
        var line = source.GetLineSpan(source.GetLine(neighbour.Span.Start));
        if (!line.Contains(neighbour.Span) || neighbour.Title.Runs.Count != 1) return null;
        if (Write(neighbour, clause, source, line) is not { } text) return null;
        return isBehind
            ? new Edit(new TextSpan(line.End, 0), LineEnd(source) + text)
            : new Edit(new TextSpan(line.Start, 0), text + LineEnd(source));
    }

    private static string? Write(ContentsEntry model, Clause clause, SourceText source, TextSpan line)
    {
        var start = model.Number is { } first ? first.Span.Start : model.Title.Span.Start;
        var before = source[TextSpan.FromBounds(line.Start, start)];
        // A link needs the address of the new heading, which only the author's renderer knows.
        if (before.EndsWith('[')) return before[..^1] + clause;

        var behind = source[TextSpan.FromBounds(model.Title.Span.End, line.End)];
        if (model.Number is { } number && clause.Number is { } newNumber)
            return $"{before}{NumberText.LikeWhole(number, newNumber)}{source[TextSpan.FromBounds(number.Span.End, model.Title.Span.Start)]}{clause.Title.Text}{behind}";
        var isInCells = model.Number is { } cell && source.Slice(TextSpan.FromBounds(cell.Span.End, model.Title.Span.Start)).Contains('|');
        return isInCells ? null : before + clause + behind;
    }

    private static string LineEnd(SourceText source)
    {
        var end = source.Text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && source.Text[end - 1] == '\r' ? "\r\n" : "\n";
    }
}
