using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wplint.Core.Markdown;

/// <summary>
/// What is markup and what is text. Text is what remains when the markup is taken away: a character that no markup claims
/// is always read, whatever the Markdown parser made of it.
/// </summary>
internal sealed class MarkupMap(SourceText source)
{
    private readonly List<TextRun> _hidden = [];
    private readonly List<TextRun> _styles = [];
    private readonly Stack<Pending> _pending = new();
    private bool _isSorted;

    /// <summary>The links found.</summary>
    public List<MarkdownLink> Links { get; } = [];

    /// <summary>The comments found.</summary>
    public List<Spanned> Comments { get; } = [];

    /// <summary>The names that HTML gives to places.</summary>
    public List<Spanned> Anchors { get; } = [];

    /// <summary>Notes a tag or comment of HTML, which is not read.</summary>
    public void AddHtml(TextSpan span)
    {
        Hide(span.Start, span.End);
        if (source.Slice(span).StartsWith("<!--"))
        {
            Comments.Add(new Spanned(source[span], span));
            return;
        }

        if ((FindValue(span, "id") ?? FindValue(span, "name")) is { } name) Anchors.Add(name);
        if (FindValue(span, "href") is { } address) Links.Add(new MarkdownLink(LinkKind.Inline, span, address.Text, address.Span, null));
        if (FindValue(span, "src") is { } picture) Links.Add(new MarkdownLink(LinkKind.Image, span, picture.Text, picture.Span, null));
    }

    private Spanned? FindValue(TextSpan tag, string attribute)
    {
        if (HtmlAttribute.Find(source.Slice(tag), attribute) is not { } value) return null;
        var span = new TextSpan(tag.Start + value.Start, value.Length);
        return new Spanned(source[span], span);
    }

    /// <summary>Notes the markup of a leaf's text. Without recursion: brackets that lead nowhere nest in Markdig as deep as there are many.</summary>
    public void Add(ContainerInline container)
    {
        Add(container, RunKind.Plain);
        while (_pending.TryPop(out var pending)) Add(pending.Container, pending.Kind);
    }

    private void Queue(ContainerInline container, RunKind kind) => _pending.Push(new Pending(container, kind));

    private void Add(ContainerInline container, RunKind kind)
    {
        foreach (var inline in container)
        {
            var span = SpanOf(inline);
            switch (inline)
            {
                case LiteralInline { IsFirstCharacterEscaped: true } when source.Text[span.Start] == '\\':
                    Hide(span.Start, span.Start + 1);
                    Style(span, kind);
                    break;
                case CodeInline code:
                    HideFences(span, code.DelimiterCount);
                    Style(span, RunKind.Code);
                    break;
                case EmphasisInline emphasis:
                    HideFences(span, emphasis.DelimiterCount);
                    Queue(emphasis, kind == RunKind.Plain ? RunKind.Emphasis : kind);
                    break;
                case AutolinkInline:
                    HideFences(span, 1);
                    Style(span, RunKind.Address);
                    var address = new TextSpan(span.Start + 1, span.Length - 2);
                    Links.Add(new MarkdownLink(LinkKind.Autolink, span, source[address], address, null));
                    break;
                case LinkInline link:
                    AddLink(link, span);
                    break;
                case HtmlInline html when HtmlNames.IsHtml(html.Tag):
                    AddHtml(span);
                    break;
                case ContainerInline inner:
                    Queue(inner, kind);
                    break;
                default:
                    Style(span, kind);
                    break;
            }
        }
    }

    /// <summary>Notes that a stretch is not read.</summary>
    public void Hide(int start, int end)
    {
        if (end > start) _hidden.Add(new TextRun(TextSpan.FromBounds(start, end), RunKind.Plain));
    }

    /// <summary>What a reader reads of a stretch of the file.</summary>
    public Passage Read(TextSpan span)
    {
        Sort();
        if (!Touches(_hidden, span) && !Touches(_styles, span)) return Passage.Of(source, span);
        var runs = new List<TextRun>();
        var position = span.Start;
        for (var i = FirstAt(_hidden, span.Start); i < _hidden.Count && _hidden[i].Span.Start < span.End; i++)
        {
            AddRuns(runs, position, Math.Min(_hidden[i].Span.Start, span.End));
            position = Math.Max(position, _hidden[i].Span.End);
        }

        AddRuns(runs, position, span.End);
        if (runs.Count == 0) runs.Add(new TextRun(new TextSpan(span.Start, 0), RunKind.Plain)); // nothing to read still has a place
        return new Passage(source, runs);
    }

    private void AddRuns(List<TextRun> runs, int start, int end)
    {
        for (var i = FirstAt(_styles, start); start < end; i++)
        {
            var style = i < _styles.Count ? TextSpan.FromBounds(_styles[i].Span.Start, Math.Min(_styles[i].Span.End, end)) : new TextSpan(end, 0);
            if (style.Start > start) runs.Add(new TextRun(TextSpan.FromBounds(start, Math.Min(style.Start, end)), RunKind.Plain));
            if (style.Start >= end) return;
            start = Math.Max(start, style.Start);
            if (style.End <= start) continue;
            runs.Add(new TextRun(TextSpan.FromBounds(start, style.End), _styles[i].Kind));
            start = style.End;
        }
    }

    private void Sort()
    {
        if (_isSorted) return;
        _hidden.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        _styles.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        _isSorted = true;
    }

    private static bool Touches(List<TextRun> stretches, TextSpan span)
    {
        var first = FirstAt(stretches, span.Start);
        return first < stretches.Count && stretches[first].Span.Start < span.End;
    }

    /// <summary>The index of the first stretch that ends behind <paramref name="offset"/>; they are sorted.</summary>
    private static int FirstAt(List<TextRun> stretches, int offset)
    {
        int low = 0, high = stretches.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void AddLink(LinkInline link, TextSpan span)
    {
        var first = link.FirstChild is { } child ? SpanOf(child).Start : span.Start + (link.IsImage ? 2 : 1);
        var last = link.LastChild is { } lastChild ? SpanOf(lastChild).End : first;
        if (link.IsImage)
        {
            Hide(span.Start, span.End);
        }
        else
        {
            Queue(link, RunKind.LinkText);
            Hide(span.Start, first);
            Hide(last, span.End);
        }

        var targetSpan = link.UrlSpan is { IsEmpty: false } url && url.Start > span.Start
            ? TextSpan.FromBounds(url.Start, url.End + 1)
            : new TextSpan(span.End - 1, 0); // [text]() has no address; its place is before the bracket
        if (targetSpan.Length > 1 && source.Text[targetSpan.Start] == '<' && source.Text[targetSpan.End - 1] == '>')
            targetSpan = new TextSpan(targetSpan.Start + 1, targetSpan.Length - 2);
        var target = targetSpan.IsEmpty ? link.Url ?? "" : source[targetSpan];
        Links.Add(new MarkdownLink(
            link.IsImage ? LinkKind.Image : LinkKind.Inline, span, target, targetSpan, Passage.Of(source, TextSpan.FromBounds(first, last))));
    }

    private void HideFences(TextSpan span, int length)
    {
        Hide(span.Start, span.Start + length);
        Hide(span.End - length, span.End);
    }

    private void Style(TextSpan span, RunKind kind)
    {
        if (kind != RunKind.Plain) _styles.Add(new TextRun(span, kind));
    }

    /// <summary>A container whose children are still to be looked at.</summary>
    private sealed record Pending(ContainerInline Container, RunKind Kind);

    private static TextSpan SpanOf(MarkdownObject node) => TextSpan.FromBounds(node.Span.Start, node.Span.End + 1);
}
