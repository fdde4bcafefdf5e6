using System.Globalization;

namespace Wplint.Core.Parsing;

/// <summary>Tells by its first characters what kind of text a line begins.</summary>
internal static class TextMarker
{
    private const string Bullets = "・•‣◦▪●○■□◆◇▶➢✓✔◎";
    private const int LongestEnumeration = 5;
    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The kind of text, and the length of the marker before it.</summary>
    public static (TextBlockKind Kind, int Marker) Read(string text)
    {
        if (text.Length == 0) return (TextBlockKind.Paragraph, 0);
        // ○○株式会社 begins with a placeholder.
        if (Bullets.Contains(text[0]) && text.Length > 1 && text[1] != text[0]) return (TextBlockKind.ListItem, 1);
        // Bullets of a symbol font come out of a PDF as "l ".
        if (text.StartsWith("l ", StringComparison.Ordinal) && text.Length > 2 && text[2] > '\u3000') return (TextBlockKind.ListItem, 2);
        if (text[0] is >= '①' and <= '⑳') return (TextBlockKind.ListItem, 1);
        if (ReadFootnote(text) is > 0 and var footnote) return (TextBlockKind.Footnote, footnote);
        if (CaptionReader.Read(text) is not null) return (TextBlockKind.Caption, 0);
        if (ReadEnumeration(text) is > 0 and var enumeration) return (TextBlockKind.ListItem, enumeration);
        return (TextBlockKind.Paragraph, 0);
    }

    /// <summary>The length of the number before an item of an ordered list: <c>1. </c></summary>
    public static int ReadItemNumber(string text)
    {
        var end = DigitReader.Skip(text, 0);
        if (end == 0 || end == text.Length || text[end] is not ('.' or ')')) return 0;
        end++;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end;
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
        if (end == 1 || end == text.Length) return 0;
        return text[end] is ')' or '）' or '.' or '．' or ':' or '：' ? end + 1 : end;
    }

    /// <summary>1), (1), a), （ア）</summary>
    private static int ReadEnumeration(string line)
    {
        var beginning = line.AsSpan(0, Math.Min(line.Length, LongestEnumeration));
        if (!ClosesBracket(beginning)) return 0;
        var text = TextFolding.FoldEach(beginning.ToString());
        var isOpened = text[0] == '(';
        var start = isOpened ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 3 && (char.IsAsciiLetterOrDigit(text[end]) || CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.OtherLetter)) end++;
        if (end == start || end >= text.Length || text[end] != ')') return 0;
        var isWord = end - start > 2 || (!isOpened && !char.IsAscii(text[start]));
        return isWord || (end - start > 1 && !char.IsAsciiDigit(text[start])) ? 0 : end + 1;
    }

    private static bool ClosesBracket(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (TextFolding.Fold(character) == ')') return true;
        }

        return false;
    }
}
