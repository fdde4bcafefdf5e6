using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Divides the lines of a paper among cover, contents and clauses.</summary>
internal sealed class Outline(IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents, IReadOnlyList<Heading> headings)
{
    private readonly BlockBuilder _builder = new(lines);
    private readonly List<BodyLines> _bodies = [];

    /// <summary>The lines before the contents and the first clause.</summary>
    public IReadOnlyList<MarkdownLine> CoverLines
    {
        get
        {
            var (start, end) = CoverRange();
            return [.. lines.Skip(start).Take(end - start)];
        }
    }

    /// <summary>All that stands outside of contents and clauses: the cover, and text between the contents and the first clause.</summary>
    public IReadOnlyList<Block> BuildCover()
    {
        var (start, end) = CoverRange();
        var first = headings.Count > 0 ? headings[0].FirstLine : lines.Count;
        var behind = contents is not null && contents.EndLine > end ? contents.EndLine : first;
        return [.. new BlockBuilder(lines, joinsLines: false).Build(start, end), .. _builder.Build(Math.Min(behind, first), first)];
    }

    /// <summary>The clause tree.</summary>
    public IReadOnlyList<Clause> BuildClauses()
    {
        var tree = new ClauseTreeBuilder();
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var end = i + 1 < headings.Count ? headings[i + 1].FirstLine : lines.Count;
            var node = tree.Add(heading);
            node.Body = BuildBody(heading, end);
            _bodies.Add(new BodyLines(heading.EndLine, end));
        }

        return [.. tree.Roots.Select(static root => root.ToClause())];
    }

    /// <summary>The history, from the first clause that is named so and has entries, else from the first that is named so.</summary>
    /// <param name="clauses">All clauses, in the order of the paper.</param>
    public History? ReadHistory(Clause[] clauses)
    {
        History? history = null;
        for (var i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            if (!SectionNames.IsHistory(clause.Title.Text)) continue;
            var (start, end) = _bodies[i];
            var reader = new HistoryReader(lines);
            var entries = reader.Read(start, WithoutContents(start, end));
            if (history is not null && entries.Count == 0) continue;
            var span = clause.HeadingSpan;
            history = new History
            {
                Clause = clause,
                Heading = new Spanned(clause.Title.Text, clause.Title.Span),
                Span = entries.Count > 0 ? span.Union(entries[^1].Span) : span,
                Entries = entries,
                HasVersionColumn = reader.HasVersionColumn,
                HasDateColumn = reader.HasDateColumn,
            };
            if (entries.Count > 0) break;
        }

        return history;
    }

    private IReadOnlyList<Block> BuildBody(Heading heading, int end)
    {
        var start = heading.EndLine;
        var stop = WithoutContents(start, end);
        var body = _builder.Build(start, stop);
        var rest = stop < end && contents!.EndLine < end ? _builder.Build(contents.EndLine, end) : [];
        if (heading.Cells.Count == 0 && rest.Count == 0) return body;
        return [.. heading.Cells.Select(static cell => new TextBlock { Kind = TextBlockKind.Paragraph, Passage = cell, Span = cell.Span }), .. body, .. rest];
    }

    /// <summary>The end of a stretch, or the beginning of the contents in it: a history may stand before them.</summary>
    private int WithoutContents(int start, int end) =>
        contents is not null && contents.FirstLine >= start && contents.FirstLine < end ? contents.FirstLine : end;

    private (int Start, int End) CoverRange()
    {
        var end = headings.Count > 0 ? headings[0].FirstLine : lines.Count;
        if (contents is null || contents.FirstLine >= end) return (0, end);
        // Contents at the very top: the cover stands behind them.
        return contents.FirstLine == 0 ? (Math.Min(contents.EndLine, end), end) : (0, contents.FirstLine);
    }

    /// <summary>The lines of a clause's body, the last one not included.</summary>
    private sealed record BodyLines(int Start, int End);
}
