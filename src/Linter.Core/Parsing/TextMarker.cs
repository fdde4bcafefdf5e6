using System.Globalization;

namespace Wplint.Core.Parsing;

/// <summary>Tells by its first characters what kind of text a line begins.</summary>
internal static class TextMarker
{
    private const string Bullets = "・•‣◦▪●○■□◆◇▶➢✓✔◎";
    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The kind of text, and the length of the marker before it.</summary>
    public static (TextBlockKind Kind, int Marker) Read(string text)
    {
        if (text.Length == 0) return (TextBlockKind.Paragraph, 0);
        if (Bullets.Contains(text[0]) && text.Length > 1) return (TextBlockKind.ListItem, 1);
        // Bullets of a symbol font come out of a PDF as "l ".
        if (text.StartsWith("l ", StringComparison.Ordinal) && text.Length > 2 && text[2] > '\u3000') return (TextBlockKind.ListItem, 2);
        if (text[0] is >= '①' and <= '⑳') return (TextBlockKind.ListItem, 1);
        if (ReadFootnote(text) is > 0 and var footnote) return (TextBlockKind.Footnote, footnote);
        if (ReadCaption(text)) return (TextBlockKind.Caption, 0);
        if (ReadEnumeration(OneToOne.Fold(text.Length > 8 ? text[..8] : text)) is > 0 and var enumeration) return (TextBlockKind.ListItem, enumeration);
        return (TextBlockKind.Paragraph, 0);
    }

    /// <summary>¹ …, ※1 …, *1 …, [^1]: …, 注1) …</summary>
    private static int ReadFootnote(string text)
    {
        var end = 0;
        while (end < text.Length && SuperscriptDigits.Contains(text[end])) end++;
        if (end > 0) return end < text.Length ? end : 0;
        if (text.StartsWith("[^", StringComparison.Ordinal)) return text.IndexOf("]:", StringComparison.Ordinal) is > 2 and var colon ? colon + 2 : 0;
        if (text[0] is not ('※' or '*' or '＊' or '注')) return 0;
        end = 1;
        while (end < text.Length && char.IsAsciiDigit(TextFolding.Fold(text[end]))) end++;
        return end > 1 && end < text.Length ? end : 0;
    }

    /// <summary>図1 …, 表 2：…, Figure 3. …: a short line that names a figure or table and does not talk about it.</summary>
    private static bool ReadCaption(string text)
    {
        if (text.Length > 60 || text.Contains('。')) return false;
        var folded = OneToOne.Fold(text);
        var start = folded switch
        {
            ['<' or '【' or '[' or '〈' or '《', ..] => 1,
            _ => 0,
        };
        foreach (var word in (ReadOnlySpan<string>)["図表", "図", "表", "Figure", "Fig.", "Table"])
        {
            if (string.Compare(folded, start, word, 0, word.Length, StringComparison.Ordinal) != 0) continue;
            var position = start + word.Length;
            while (position < folded.Length && folded[position] is ' ' or '-') position++;
            var digits = position;
            while (position < folded.Length && (char.IsAsciiDigit(folded[position]) || folded[position] is '.' or '-')) position++;
            if (position == digits) return false;
            return position == folded.Length || char.IsWhiteSpace(folded[position]) || folded[position] is ':' or '】' or ']' or '>';
        }

        return false;
    }

    /// <summary>1), (1), a), （ア）</summary>
    private static int ReadEnumeration(string text)
    {
        var isOpened = text[0] == '(';
        var start = isOpened ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 3 && (char.IsAsciiLetterOrDigit(text[end]) || CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.OtherLetter)) end++;
        if (end == start || end >= text.Length || text[end] != ')') return 0;
        var isWord = end - start > 2 || (!isOpened && !char.IsAscii(text[start]));
        return isWord || (end - start > 1 && !char.IsAsciiDigit(text[start])) ? 0 : end + 1;
    }
}
