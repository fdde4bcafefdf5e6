namespace Wplint.Core.Markdown;

/// <summary>Reads the text that stands in a block of HTML: its tags and comments are markup, what they enclose is read.</summary>
internal sealed class HtmlBlockReader(SourceText source)
{
    private const int LongestHeading = 1_000;

    private readonly Queue<HtmlHeading> _headings = new();

    /// <summary>What is markup in the block.</summary>
    public MarkupMap Map { get; } = new(source);

    /// <summary>Reads the block, once.</summary>
    public void Read(TextSpan block)
    {
        var text = source.Text;
        for (var start = text.IndexOf('<', block.Start, block.Length); start >= 0;)
        {
            var end = FindEnd(start, block);
            if (end < 0) return;
            if (end > start) Map.AddHtml(TextSpan.FromBounds(start, end));

            var next = Math.Max(end, start + 1);
            start = next >= block.End ? -1 : text.IndexOf('<', next, block.End - next);
        }
    }

    /// <summary>The level of the heading element that a line stands in; 0 where it stands in none. To be asked line by line, in order.</summary>
    public int LevelOf(TextSpan line)
    {
        while (_headings.TryPeek(out var past) && past.Span.End <= line.Start) _headings.Dequeue();
        return _headings.TryPeek(out var heading) && heading.Span.Contains(line.Start) ? heading.Level : 0;
    }

    /// <summary>Where the markup that begins at <paramref name="start"/> ends; the start itself where it is text, negative where no markup can follow.</summary>
    private int FindEnd(int start, TextSpan block)
    {
        var rest = source.Slice(TextSpan.FromBounds(start, block.End));
        if (rest.StartsWith("<!--")) return End(rest.IndexOf("-->"), 3, rest.Length);
        if (!HtmlNames.IsHtml(rest)) return start;
        foreach (var element in (ReadOnlySpan<string>)["script", "style"])
        {
            if (rest[1..].StartsWith(element, StringComparison.OrdinalIgnoreCase))
                return End(rest.IndexOf($"</{element}>", StringComparison.OrdinalIgnoreCase), element.Length + 3, rest.Length);
        }

        var close = rest.IndexOf('>');
        if (close < 0) return -1;
        if (rest is ['<', 'h' or 'H', >= '1' and <= '6', ' ' or '>', ..])
        {
            var length = rest[..Math.Min(rest.Length, LongestHeading)].IndexOf("</h", StringComparison.OrdinalIgnoreCase);
            _headings.Enqueue(new HtmlHeading(TextSpan.FromBounds(start, start + (length < 0 ? close + 1 : length)), rest[2] - '0'));
        }

        return start + close + 1;

        int End(int index, int length, int all) => start + (index < 0 ? all : index + length);
    }

    private sealed record HtmlHeading(TextSpan Span, int Level);
}
