using System.Text;

namespace Wplint.Rules.History;

/// <summary>Tells how a date is written, so that dates can be compared whatever day they mean.</summary>
internal static class DateStyle
{
    private const string WithZeros = "01";
    private const string WithoutZeros = "1";

    /// <summary>Calendar, order and signs: <c>9/9/9</c> for 2024/1/10. Blanks and width are not of the format: converting a PDF adds and changes them.</summary>
    public static string SignsOf(PaperDate date)
    {
        var signs = new StringBuilder().Append(date.Form).Append(' ');
        foreach (var character in Folded(date))
        {
            var sign = char.IsAsciiDigit(character) ? '9' : char.IsAsciiLetter(character) ? 'a' : character;
            // Jan. and May; 平成 and 令和; 元年 and 6年
            if (char.IsWhiteSpace(sign) || (date.Form == DateForm.English && sign == '.')) continue;
            if (date.Form == DateForm.Era && sign > '\u007F' && sign is not ('年' or '月' or '日')) sign = sign == '元' ? '9' : '和';
            if (signs[^1] != sign) signs.Append(sign);
        }

        return signs.ToString();
    }

    /// <summary>Whether months and days of one digit have a zero before them; null where the date has none.</summary>
    public static string? ZerosOf(PaperDate date)
    {
        if (date.Form == DateForm.English) return null; // 3 June, June 03: a day stands alone
        var text = Folded(date);
        var style = default(string);
        var hasEraYear = date.Form == DateForm.Era && !text.Contains('元', StringComparison.Ordinal);
        for (int start = 0, numbers = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start])) continue;
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var isYear = hasEraYear && numbers++ == 0;
            if (!isYear && end - start == 1) return WithoutZeros;
            if (!isYear && text[start] == '0') style = WithZeros;
            start = end;
        }

        return style;
    }

    private static string Folded(PaperDate date) => TextFolding.Fold(date.Text).Text;
}
