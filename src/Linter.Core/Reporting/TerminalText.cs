using System.Globalization;
using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>
/// Makes a stranger's text safe to print on one line of a terminal: what would move the cursor, change colours or turn the
/// direction of writing is shown instead of sent.
/// </summary>
public static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every control character replaced by a visible one of one cell.</summary>
    public static string Escape(string text)
    {
        var first = IndexOfUnsafe(text);
        if (first < 0) return text;
        var result = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++) result.Append(IsUnsafe(text, i) ? Show(text[i]) : text[i]);
        return result.ToString();
    }

    /// <summary>The text in no more than a number of cells, without control characters; what is too long ends with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The number of cells.</param>
    public static string Fit(string text, int width)
    {
        text = Escape(text);
        if (DisplayWidth.Of(text) <= width) return text;
        var end = 0;
        for (var cells = 1; end < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            cells += DisplayWidth.OfElement(text.AsSpan(end, length));
            if (cells > width) break;
            end += length;
        }

        return $"{text.AsSpan(0, end)}…";
    }

    private static int IndexOfUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnsafe(text, i)) return i;
        }

        return -1;
    }

    private static bool IsUnsafe(string text, int index)
    {
        var character = text[index];
        return character switch
        {
            < ' ' or (>= '\x7F' and <= '\x9F') => true,
            '\u2028' or '\u2029' => true,
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
            _ => char.IsSurrogate(character) && !IsHalfOfPair(text, index),
        };
    }

    private static bool IsHalfOfPair(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);

    /// <summary>Unicode has a picture for each of the oldest control characters.</summary>
    private static char Show(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\x7F' => '\u2421',
        _ => Replacement,
    };
}
