using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Builds the blocks of a clause's body from its lines, and joins what a page break has cut.</summary>
/// <param name="lines">The lines of the paper.</param>
/// <param name="joinsLines">Whether lines that touch are one text; those of a cover are not.</param>
internal sealed class BlockBuilder(IReadOnlyList<MarkdownLine> lines, bool joinsLines = true)
{
    private readonly List<MarkdownLine> _open = [];
    private readonly List<Spanned> _breaks = [];
    private List<Block> _blocks = [];

    /// <summary>The blocks of the lines from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public IReadOnlyList<Block> Build(int start, int end)
    {
        _blocks = [];
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            switch (line.Kind)
            {
                case MarkdownLineKind.TableRow:
                    i = AddTable(i, end, static line => line.Cells, static (first, line) => line.Kind == MarkdownLineKind.TableRow && line.Block == first.Block);
                    break;
                case MarkdownLineKind.Code:
                    Close();
                    _blocks.Add(new CodeBlock { Span = line.Span });
                    break;
                case MarkdownLineKind.Picture:
                    Close();
                    _blocks.Add(new FigureBlock { Span = line.Span, Text = line.Passage });
                    break;
                case MarkdownLineKind.Text when line.Text.Contains('\t') && TabCells(line).Count > 1:
                    i = AddTable(i, end, TabCells, static (_, line) => line.Kind == MarkdownLineKind.Text && line.Text.Contains('\t'));
                    break;
                default:
                    AddText(line);
                    break;
            }
        }

        Close();
        return _blocks;
    }

    private void AddText(MarkdownLine line)
    {
        if (_open.Count > 0)
        {
            var begins = line.IsFirst || line.BeginsItem || line.IsQuoted != _open[0].IsQuoted || TextMarker.Read(line.Text).Kind != TextBlockKind.Paragraph;
            if (!joinsLines || (begins && !GoesOn(line))) Close();
            else if (line.IsFirst) _breaks.Add(line.Passage.Quote(TextSpan.FromBounds(_open[^1].Span.End, line.Span.Start)));
        }

        _open.Add(line);
    }

    /// <summary>Whether a blank line cut a sentence, a word or a bracket, and this line goes on with it.</summary>
    private bool GoesOn(MarkdownLine line) =>
        line is { IsFirst: true, BeginsItem: false }
        && line.IsQuoted == _open[0].IsQuoted
        && TextMarker.Read(line.Text).Kind == TextBlockKind.Paragraph
        && PageBreak.Cuts(ReadTail(), line.Text);

    /// <summary>The end of the open text, as long as is needed to see whether it goes on.</summary>
    private string ReadTail()
    {
        var length = 0;
        var first = _open.Count;
        while (first > 0 && length < PageBreak.Reach) length += _open[--first].Passage.Text.Length;
        return JoinOpen(first).Text;
    }

    /// <summary>The open text, from one of its lines on.</summary>
    private Passage JoinOpen(int first)
    {
        if (first == _open.Count - 1) return _open[first].Passage;
        var passages = new List<Passage>(_open.Count - first);
        for (var i = first; i < _open.Count; i++) passages.Add(_open[i].Passage);
        return Passages.Join(passages);
    }

    private void Close()
    {
        if (_open.Count == 0) return;
        var passage = JoinOpen(0);
        var (kind, marker) = TextMarker.Read(passage.Text);
        if (kind == TextBlockKind.Paragraph && _open[0].BeginsItem) (kind, marker) = (TextBlockKind.ListItem, _open[0].List > 0 ? TextMarker.ReadItemNumber(passage.Text) : 0);
        if (kind == TextBlockKind.Paragraph && _open[0].IsQuoted) kind = TextBlockKind.Quotation;
        _blocks.Add(new TextBlock
        {
            Kind = kind,
            Passage = kind is TextBlockKind.ListItem or TextBlockKind.Footnote ? passage.Slice(marker, passage.Text.Length - marker).Trim() : passage,
            Span = TextSpan.FromBounds(_open[0].Span.Start, _open[^1].Span.End),
            PageBreaks = [.. _breaks],
        });
        _open.Clear();
        _breaks.Clear();
    }

    private int AddTable(int start, int end, Func<MarkdownLine, IReadOnlyList<Passage>> cellsOf, Func<MarkdownLine, MarkdownLine, bool> goesOn)
    {
        Close();
        var rows = new List<TableRow>();
        var i = start;
        for (; i < end && goesOn(lines[start], lines[i]); i++) rows.Add(new TableRow(lines[i].Span, cellsOf(lines[i])));
        _blocks.Add(new TableBlock { Rows = rows, Span = TextSpan.FromBounds(lines[start].Span.Start, lines[i - 1].Span.End) });
        return i - 1;
    }

    /// <summary>The cells of a line, separated by tabs.</summary>
    public static IReadOnlyList<Passage> TabCells(MarkdownLine line)
    {
        var cells = new List<Passage>();
        var text = line.Text;
        for (var start = 0; start <= text.Length;)
        {
            var tab = text.IndexOf('\t', start);
            if (tab < 0) tab = text.Length;
            var cell = line.Passage.Slice(start, tab - start).Trim();
            if (cells.Count == 0 || !cell.IsBlank || tab < text.Length) cells.Add(cell);
            start = tab + 1;
        }

        return cells;
    }
}
