using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wplint.Core.Parsing;

namespace Wplint.Core.Markdown;

/// <summary>Walks the blocks of Markdig and lays them out in lines.</summary>
internal sealed class LineCollector(SourceText source)
{
    private readonly SourceLines _source = new(source);
    private readonly List<MarkdownLine> _lines = [];
    private readonly List<MarkdownLink> _links = [];
    private readonly List<Spanned> _comments = [];
    private readonly List<Spanned> _anchors = [];
    private readonly MarkupMap _unmarked = new(source);
    private int _block;

    /// <summary>Adds what stands in <paramref name="container"/>.</summary>
    public void Add(ContainerBlock container) => Add(container, isQuoted: false);

    /// <summary>What was added, in the order of the file.</summary>
    public MarkdownText ToText()
    {
        if (!AreInOrder()) _lines.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        for (var i = 0; i < _lines.Count; i++)
        {
            _lines[i].IsFirst = i == 0 || AreApart(_lines[i - 1], _lines[i]);
            if (i > 0) _lines[i - 1].IsLast = _lines[i].IsFirst;
        }

        if (_lines.Count > 0) _lines[^1].IsLast = true;
        _links.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        _comments.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        _anchors.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return new MarkdownText(_lines, _links, _comments, _anchors);
    }

    /// <summary>Whether the lines stand as in the file already, as they nearly always do.</summary>
    private bool AreInOrder()
    {
        for (var i = 1; i < _lines.Count; i++)
        {
            if (_lines[i - 1].Span >= _lines[i].Span) return false;
        }

        return true;
    }

    private void Add(ContainerBlock container, bool isQuoted)
    {
        for (var i = 0; i < container.Count; i++)
        {
            _block++;
            switch (container[i])
            {
                case ParagraphBlock { Inline: { } inline } paragraph:
                    // Markdig takes a table out of its paragraph and leaves the paragraph as long as it was.
                    var end = i + 1 < container.Count && container[i + 1] is Table next ? _source.SpanOf(next).Start : int.MaxValue;
                    AddParagraph(paragraph, inline, end, isQuoted);
                    break;
                case HeadingBlock heading:
                    AddHeading(heading);
                    break;
                case FencedCodeBlock code:
                    AddUnread(_source.SpanOf(code), MarkdownLineKind.Code);
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
                case LinkReferenceDefinitionGroup:
                    break; // nothing to read
                case ContainerBlock inner:
                    Add(inner, isQuoted);
                    break;
            }
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var span = _source.SpanOf(heading);
        var map = Map(heading.Inline);
        if (!heading.IsSetext)
        {
            AddLine(new MarkdownLine { Passage = map.Read(MarkedHeading.ContentOf(source, span)), Kind = MarkdownLineKind.Heading, Block = _block, Span = span, HeadingLevel = heading.Level });
            return;
        }

        // A line of hyphens under several lines, or under a sentence, is a rule that someone drew.
        var text = TextSpan.FromBounds(span.Start, _source.LastLineStart(span));
        var isHeading = _source.FirstOf(text) == _source.LastOf(text) && !TitleShape.IsSentence(source[text].Trim());
        for (var number = _source.FirstOf(text); number <= _source.LastOf(text); number++)
        {
            var line = _source.At(text, number);
            AddLine(new MarkdownLine
            {
                Passage = map.Read(line),
                Kind = isHeading ? MarkdownLineKind.Heading : MarkdownLineKind.Text,
                Block = _block,
                Span = line,
                HeadingLevel = isHeading ? heading.Level : 0,
            });
        }
    }

    private void AddParagraph(ParagraphBlock paragraph, ContainerInline inline, int end, bool isQuoted)
    {
        var map = Map(inline);
        var span = _source.SpanOf(paragraph);
        if (inline.FirstChild is LinkInline { IsImage: true } image && inline.LastChild == image)
        {
            AddUnread(span, MarkdownLineKind.Picture, map.Links[^1].Text);
            return;
        }

        span = TextSpan.FromBounds(span.Start, Math.Min(span.End, end));
        var item = ItemBegunBy(paragraph);
        var isOrdered = item is { Parent: ListBlock { IsOrdered: true } };
        var textStart = span.Start;
        if (item is not null)
        {
            span = TextSpan.FromBounds(item.Span.Start, span.End);
            if (isOrdered) textStart = span.Start; // "1." is the number of a chapter
        }

        var isBold = inline.FirstChild is EmphasisInline { DelimiterCount: >= 2 } bold && inline.LastChild == bold;
        var (first, last) = (_source.FirstOf(span), _source.LastOf(span));
        var rule = FindRule(span, first, last);
        for (var number = first; number <= last; number++)
        {
            var line = _source.At(span, number);
            if (line.IsEmpty || number == rule) continue;
            if (number >= rule - 1 && source.Slice(line).Contains('|'))
            {
                AddRow(line, map);
                continue;
            }

            var loose = MarkedHeading.ReadLoose(source, line);
            var content = loose?.Content ?? (line.Start >= textStart ? line : TextSpan.FromBounds(Math.Min(textStart, line.End), line.End));
            AddLine(new MarkdownLine
            {
                Passage = map.Read(content),
                Kind = loose is null ? MarkdownLineKind.Text : MarkdownLineKind.Heading,
                Block = _block,
                Span = line,
                HeadingLevel = loose?.Level ?? 0,
                BeginsItem = number == first && item is not null,
                List = number == first && isOrdered ? item!.Parent!.Span.Start + 1 : 0,
                IsQuoted = isQuoted,
                IsBold = isBold,
            });
        }
    }

    /// <summary>
    /// The line that draws the line under a table's header: a table with a line below it that is no row is none to Markdig, and
    /// one to every reader. The greatest number where there is none.
    /// </summary>
    private int FindRule(TextSpan block, int first, int last)
    {
        if (!source.Slice(block).Contains('|')) return int.MaxValue;
        for (var number = first + 1; number <= last; number++)
        {
            if (PipeRow.IsRule(source.Slice(_source.At(block, number))) && source.Slice(_source.At(block, number - 1)).Contains('|')) return number;
        }

        return int.MaxValue;
    }

    private void AddTable(Table table)
    {
        var map = new MarkupMap(source);
        foreach (var paragraph in table.Descendants<ParagraphBlock>())
        {
            if (paragraph.Inline is { } inline) map.Add(inline);
        }

        Keep(map);
        var span = _source.SpanOf(table);
        var header = _source.FirstOf(span);
        for (var number = header; number <= _source.LastOf(span); number++)
        {
            var line = _source.At(span, number);
            if (number != header + 1 || !PipeRow.IsRule(source.Slice(line))) AddRow(line, map);
        }
    }

    private void AddRow(TextSpan line, MarkupMap map)
    {
        if (line.IsEmpty) return;
        _lines.Add(new MarkdownLine
        {
            Passage = map.Read(line),
            Kind = MarkdownLineKind.TableRow,
            Block = _block,
            Span = line,
            Cells = PipeRow.Split(source, line, map),
        });
    }

    private void AddHtml(HtmlBlock html)
    {
        var span = _source.SpanOf(html);
        var reader = new HtmlBlockReader(source);
        reader.Read(span);
        Keep(reader.Map);
        for (var number = _source.FirstOf(span); number <= _source.LastOf(span); number++)
        {
            var line = _source.At(span, number);
            var level = reader.LevelOf(line);
            AddLine(new MarkdownLine
            {
                Passage = reader.Map.Read(line).Trim(),
                Kind = level > 0 ? MarkdownLineKind.Heading : MarkdownLineKind.Text,
                Block = _block,
                Span = line,
                HeadingLevel = level,
            });
        }
    }

    /// <summary>Adds a line that is not read as text: code, or a picture with what stands for it.</summary>
    private void AddUnread(TextSpan span, MarkdownLineKind kind, Passage? text = null) =>
        _lines.Add(new MarkdownLine { Passage = text ?? Passage.Of(source, new TextSpan(span.Start, 0)), Kind = kind, Block = _block, Span = span });

    private void AddLine(MarkdownLine line)
    {
        if (line.Kind != MarkdownLineKind.Text || !line.Passage.IsBlank) _lines.Add(line);
    }

    private MarkupMap Map(ContainerInline? inline)
    {
        if (inline?.FirstChild is null) return _unmarked;
        var map = new MarkupMap(source);
        map.Add(inline);
        Keep(map);
        return map;
    }

    private void Keep(MarkupMap map)
    {
        _links.AddRange(map.Links);
        _comments.AddRange(map.Comments);
        _anchors.AddRange(map.Anchors);
    }

    /// <summary>The list item whose first block this is; null for any other block.</summary>
    private static ListItemBlock? ItemBegunBy(ParagraphBlock paragraph) =>
        paragraph.Parent is ListItemBlock { Parent: ListBlock } item && item[0] == paragraph ? item : null;

    private bool AreApart(MarkdownLine before, MarkdownLine after)
    {
        if (before is { Kind: MarkdownLineKind.TableRow } && after.Kind == MarkdownLineKind.Text && before.Block == after.Block) return false; // a row that goes on
        if (before.Kind != after.Kind && (before.Kind != MarkdownLineKind.Text || after.Kind != MarkdownLineKind.Text)) return true;
        return before.Kind == MarkdownLineKind.Heading || _source.AreApart(before.Span, after.Span);
    }
}
