using System.Globalization;
using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>A line of a paper as a terminal shows it, cut around a span where it is too long, and what of it to underline.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Text">What to print.</param>
/// <param name="Indent">Cells before the underline.</param>
/// <param name="Underline">Cells of the underline; 0 where the span marks a place between two characters.</param>
internal sealed record Excerpt(int Line, string Text, int Indent, int Underline)
{
    private const char Ellipsis = '…';
    private const int TabWidth = 4;

    /// <summary>The line that <paramref name="span"/> begins on; null where there is nothing to see on it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">What to show.</param>
    /// <param name="width">Cells that the text may take.</param>
    public static Excerpt? Of(SourceText source, TextSpan span, int width)
    {
        var line = source.GetLine(span.Start);
        var whole = source.GetLineSpan(line);
        if (source.Slice(whole).IsWhiteSpace()) return null;

        var near = Near(source, whole, span, width);
        var cells = Split(source, near);
        var first = cells.FindIndex(cell => cell.End > span.Start);
        if (first < 0) first = cells.Count; // the place behind the last character
        var last = cells.FindIndex(cell => cell.Start >= span.End);
        if (last < first) last = span.IsEmpty ? first : cells.Count;

        var (from, to) = Window(cells, first, last, width, isWhole: near == whole);
        var isCutBefore = from > 0 || near.Start > whole.Start;
        var isCutBehind = to < cells.Count || near.End < whole.End;
        var text = new StringBuilder(to - from + 2);
        if (isCutBefore) text.Append(Ellipsis);
        for (var i = from; i < to; i++) cells[i].WriteTo(text, source);
        if (isCutBehind) text.Append(Ellipsis);
        return new Excerpt(
            line,
            text.ToString(),
            (isCutBefore ? 1 : 0) + Width(cells, from, first),
            Width(cells, first, Math.Min(last, to)));
    }

    /// <summary>A line may be a megabyte long: only what can be seen of it is looked at.</summary>
    private static TextSpan Near(SourceText source, TextSpan line, TextSpan span, int width)
    {
        var start = Math.Max(line.Start, span.Start - width);
        var end = Math.Min(line.End, Math.Max(start, span.Start) + 2 * width);
        if (start > line.Start && char.IsLowSurrogate(source.Text[start])) start++;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static List<Cell> Split(SourceText source, TextSpan span)
    {
        var cells = new List<Cell>(span.Length);
        var column = 0;
        for (var start = span.Start; start < span.End;)
        {
            if (IsPlain(source.Text[start]) && (start + 1 == span.End || IsPlain(source.Text[start + 1])))
            {
                cells.Add(new Cell(start, start + 1, null, source.Text[start] <= '~' ? 1 : 2));
                column += cells[^1].Width;
                start++;
                continue;
            }

            var length = StringInfo.GetNextTextElementLength(source.Slice(TextSpan.FromBounds(start, span.End)));
            var element = source[new TextSpan(start, length)];
            var text = element == "\t" ? new string(' ', TabWidth - column % TabWidth) : TerminalText.Escape(element);
            var width = DisplayWidth.Of(text);
            cells.Add(new Cell(start, start + length, text, width));
            column += width;
            start += length;
        }

        return cells;
    }

    /// <summary>What papers mostly consist of: ASCII, kana and kanji, which nothing combines with and whose width is known without a look into a table.</summary>
    private static bool IsPlain(char character) => character is
        (>= ' ' and <= '~') or '、' or '。' or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FC') or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>The cells to show: those of the span, and as many before and behind it as there is room for.</summary>
    private static (int From, int To) Window(List<Cell> cells, int first, int last, int width, bool isWhole)
    {
        if (isWhole && Width(cells, 0, cells.Count) <= width) return (0, cells.Count);

        var room = width - 2; // for an ellipsis on either side
        var to = first;
        while (to < last && cells[to].Width <= room) room -= cells[to++].Width;

        var from = first;
        var before = room / 2;
        while (from > 0 && cells[from - 1].Width <= before) before -= cells[--from].Width;
        room -= Width(cells, from, first);
        while (to < cells.Count && cells[to].Width <= room) room -= cells[to++].Width;
        while (from > 0 && cells[from - 1].Width <= room) room -= cells[--from].Width;
        return (from, to);
    }

    private static int Width(List<Cell> cells, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++) width += cells[i].Width;
        return width;
    }

    /// <summary>What a reader takes for one character.</summary>
    /// <param name="Start">Where it begins in the file.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Shown">What is shown for it; null for itself.</param>
    /// <param name="Width">How many columns that takes.</param>
    private sealed record Cell(int Start, int End, string? Shown, int Width)
    {
        public void WriteTo(StringBuilder text, SourceText source)
        {
            if (Shown is not null) text.Append(Shown);
            else text.Append(source.Text, Start, End - Start);
        }
    }
}
