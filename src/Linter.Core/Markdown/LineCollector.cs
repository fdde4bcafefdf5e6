using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wplint.Core.Markdown;

/// <summary>Walks the blocks of Markdig and lays them out in lines.</summary>
internal sealed class LineCollector(SourceText source)
{
    private readonly List<MarkdownLine> _lines = [];
    private readonly List<MarkdownLink> _links = [];
    private readonly List<TextSpan> _comments = [];
    private int _block;

    /// <summary>Adds what stands in <paramref name="container"/>.</summary>
    public void Add(ContainerBlock container) => Add(container, isQuoted: false);

    /// <summary>What was added, in the order of the file.</summary>
    public MarkdownText ToText()
    {
        _lines.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        for (var i = 0; i < _lines.Count; i++)
        {
            _lines[i].IsFirst = i == 0 || AreApart(_lines[i - 1], _lines[i]);
            _lines[i].IsLast = i == _lines.Count - 1 || AreApart(_lines[i], _lines[i + 1]);
        }

        _links.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        _comments.Sort();
        return new MarkdownText(_lines, _links, _comments);
    }

    private void Add(ContainerBlock container, bool isQuoted)
    {
        foreach (var block in container)
        {
            _block++;
            switch (block)
            {
                case HeadingBlock heading:
                    AddHeading(heading);
                    break;
                case FencedCodeBlock code:
                    AddLine(SpanOf(code), new MarkupMap(source), MarkdownLineKind.Code);
                    break;
                case HtmlBlock html:
                    AddHtml(html);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case QuoteBlock quote:
                    Add(quote, isQuoted: true);
                    break;
                case LinkReferenceDefinitionGroup group:
                    foreach (var definition in group.OfType<LinkReferenceDefinition>()) AddDefinition(definition);
                    break;
                case ContainerBlock inner:
                    Add(inner, isQuoted);
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    AddLeaf(leaf, inline, isQuoted);
                    break;
            }
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var span = SpanOf(heading);
        var map = Map(heading.Inline);
        if (!heading.IsSetext)
        {
            var content = TrimHeading(span);
            AddLine(content, map, MarkdownLineKind.Heading, heading.Level, blockSpan: span);
            return;
        }

        var textEnd = LastLineStart(span);
        var lines = LinesOf(TextSpan.FromBounds(span.Start, textEnd)).ToList();
        // A line of hyphens under several lines is a rule that someone drew, not a heading of several lines.
        foreach (var line in lines) AddLine(line, map, lines.Count == 1 ? MarkdownLineKind.Heading : MarkdownLineKind.Text, lines.Count == 1 ? heading.Level : 0);
    }

    private void AddLeaf(LeafBlock leaf, ContainerInline inline, bool isQuoted)
    {
        var map = Map(inline);
        var span = SpanOf(leaf);
        if (inline.FirstChild is LinkInline { IsImage: true } image && inline.LastChild == image)
        {
            AddLine(span, map, MarkdownLineKind.Picture);
            return;
        }

        var item = ItemBegunBy(leaf);
        var textStart = span.Start;
        if (item is { Start: var start })
        {
            span = TextSpan.FromBounds(start, span.End);
            if (item is { IsOrdered: true }) textStart = start; // "1." is the number of a chapter
        }
        var isBold = inline.FirstChild is EmphasisInline { DelimiterCount: >= 2 } bold && inline.LastChild == bold;
        var isFirst = true;
        foreach (var line in LinesOf(span))
        {
            if (ReadLooseHeading(line) is { } loose) AddLine(loose.Content, map, MarkdownLineKind.Heading, loose.Level, blockSpan: line);
            else AddLine(Behind(line, textStart), map, MarkdownLineKind.Text, beginsItem: isFirst && item is not null, isQuoted: isQuoted, isBold: isBold, blockSpan: line);
            isFirst = false;
        }
    }

    private void AddTable(Table table)
    {
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var map = new MarkupMap(source);
            foreach (var paragraph in row.Descendants<ParagraphBlock>())
            {
                if (paragraph.Inline is { } inline) map.Add(inline);
            }

            Keep(map);
            var cells = new List<Passage>();
            foreach (var cell in row.OfType<TableCell>()) cells.Add(map.Read(Trim(SpanOf(cell))));
            var span = cells.Count == 0 ? SpanOf(row) : TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End);
            _lines.Add(new MarkdownLine
            {
                Passage = map.Read(Trim(SpanOf(row))),
                Kind = MarkdownLineKind.TableRow,
                Block = _block,
                Span = span.IsEmpty ? SpanOf(row) : span,
                Cells = cells,
            });
        }
    }

    private void AddHtml(HtmlBlock html)
    {
        var span = Trim(SpanOf(html));
        if (span.IsEmpty) return;
        var text = source.Slice(span);
        if (text.StartsWith("<!--"))
        {
            AddComments(span);
            return;
        }

        if (HtmlNames.IsHtml(text)) return;
        foreach (var line in LinesOf(span)) AddLine(line, new MarkupMap(source), MarkdownLineKind.Text);
    }

    private void AddComments(TextSpan span)
    {
        var text = source.Slice(span);
        for (var start = text.IndexOf("<!--"); start >= 0;)
        {
            var length = text[start..].IndexOf("-->");
            var end = length < 0 ? text.Length : start + length + 3;
            _comments.Add(TextSpan.FromBounds(span.Start + start, span.Start + end));
            var next = text[end..].IndexOf("<!--");
            start = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>A link definition is nothing to read; a footnote (<c>[^1]: …</c>) is.</summary>
    private void AddDefinition(LinkReferenceDefinition definition)
    {
        if (definition.Label is not ['^', ..]) return;
        foreach (var line in LinesOf(SpanOf(definition))) AddLine(line, new MarkupMap(source), MarkdownLineKind.Text);
    }

    private void AddLine(
        TextSpan span,
        MarkupMap map,
        MarkdownLineKind kind,
        int level = 0,
        bool beginsItem = false,
        bool isQuoted = false,
        bool isBold = false,
        TextSpan? blockSpan = null)
    {
        var passage = kind is MarkdownLineKind.Code or MarkdownLineKind.Picture ? Passage.Of(source, new TextSpan(span.Start, 0)) : map.Read(span);
        if (kind == MarkdownLineKind.Text && passage.IsBlank) return;
        _lines.Add(new MarkdownLine
        {
            Passage = passage,
            Kind = kind,
            Block = _block,
            Span = blockSpan ?? span,
            HeadingLevel = level,
            BeginsItem = beginsItem,
            IsQuoted = isQuoted,
            IsBold = isBold,
        });
    }

    private MarkupMap Map(ContainerInline? inline)
    {
        var map = new MarkupMap(source);
        if (inline is not null) map.Add(inline);
        Keep(map);
        return map;
    }

    private void Keep(MarkupMap map)
    {
        _links.AddRange(map.Links);
        _comments.AddRange(map.Comments);
    }

    /// <summary>The list item whose first block this is; null for any other block.</summary>
    private static (bool IsOrdered, int Start)? ItemBegunBy(LeafBlock leaf) =>
        leaf.Parent is ListItemBlock { Parent: ListBlock list } item && item[0] == leaf ? (list.IsOrdered, item.Span.Start) : null;

    private bool AreApart(MarkdownLine before, MarkdownLine after)
    {
        if (before.Kind != after.Kind && (before.Kind != MarkdownLineKind.Text || after.Kind != MarkdownLineKind.Text)) return true;
        if (before.Kind == MarkdownLineKind.Heading) return true;
        return source.GetLine(after.Span.Start) - source.GetLine(before.Span.End) > 1;
    }

    /// <summary>The lines of a block, without indentation, quotation marks and trailing blanks; blank ones left out.</summary>
    private IEnumerable<TextSpan> LinesOf(TextSpan block)
    {
        var last = source.GetLine(Math.Max(block.Start, block.End - 1));
        for (var line = source.GetLine(block.Start); line <= last; line++)
        {
            var span = source.GetLineSpan(line);
            var start = Math.Max(span.Start, block.Start);
            if (start == span.Start && line != source.GetLine(block.Start))
            {
                while (start < span.End && (source.Text[start] == '>' || char.IsWhiteSpace(source.Text[start]))) start++;
            }

            span = Trim(TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, block.End))));
            if (!span.IsEmpty) yield return span;
        }
    }

    private TextSpan TrimHeading(TextSpan span)
    {
        var text = source.Text;
        int start = span.Start, end = span.End;
        while (start < end && (text[start] == '#' || char.IsWhiteSpace(text[start]))) start++;
        var trimmed = Trim(TextSpan.FromBounds(start, end));
        end = trimmed.End;
        while (end > start && text[end - 1] == '#') end--;
        var isClosed = end < trimmed.End && (end == start || char.IsWhiteSpace(text[end - 1]));
        return isClosed ? Trim(TextSpan.FromBounds(start, end)) : trimmed;
    }

    /// <summary><c>###5.1</c>: CommonMark wants a space behind the marks; people forget it.</summary>
    private (TextSpan Content, int Level)? ReadLooseHeading(TextSpan line)
    {
        var text = source.Slice(line);
        var level = text.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || char.IsWhiteSpace(text[level])) return null;
        return char.IsLetterOrDigit(text[level]) ? (TrimHeading(line), level) : null;
    }

    private static TextSpan Behind(TextSpan line, int start) =>
        line.Start >= start ? line : TextSpan.FromBounds(Math.Min(start, line.End), line.End);

    private int LastLineStart(TextSpan span)
    {
        var line = source.GetLine(span.End);
        return Math.Max(span.Start, source.GetLineSpan(line).Start);
    }

    private TextSpan Trim(TextSpan span)
    {
        var text = source.Text;
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private TextSpan SpanOf(MarkdownObject node) =>
        TextSpan.FromBounds(node.Span.Start, Math.Max(node.Span.Start, Math.Min(node.Span.End + 1, source.Length)));
}
