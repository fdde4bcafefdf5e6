namespace Wplint;

/// <summary>The text of one file, without its byte order mark, and the map from offsets to lines.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <param name="text">The file's characters, line endings as they are, no byte order mark.</param>
    public SourceText(string text)
    {
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>All characters.</summary>
    public string Text { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Number of lines; a file that ends with a line ending has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The span of the whole text.</summary>
    public TextSpan Span => new(0, Text.Length);

    /// <summary>The text at <paramref name="span"/>.</summary>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>The text at <paramref name="span"/>, not copied.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of <paramref name="offset"/>, both 1-based.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var line = GetLineIndex(offset);
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The 1-based line of <paramref name="offset"/>.</summary>
    public int GetLine(int offset) => GetLineIndex(offset) + 1;

    /// <summary>The span of a line without its line ending.</summary>
    /// <param name="line">1-based.</param>
    public TextSpan GetLineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The part of <paramref name="span"/> that stands on its first line.</summary>
    public TextSpan GetFirstLine(TextSpan span)
    {
        var lineEnd = Slice(span).IndexOfAny('\r', '\n');
        return lineEnd < 0 ? span : new TextSpan(span.Start, lineEnd);
    }

    private int GetLineIndex(int offset) => Offsets.LastUpTo(_lineStarts, offset);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 24 + 1) { 0 };
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0) break;
            i += next;
        }

        return [.. starts];
    }
}
