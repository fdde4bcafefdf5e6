namespace Wplint.Core.Parsing;

/// <summary>Reads dates in all the ways that papers write them, the Japanese eras included, and also those that do not exist.</summary>
internal static class DateReader
{
    private const int LongestMonth = 9;

    /// <summary>What a date may begin with: a digit, an era, the name of a month.</summary>
    private static readonly CharacterSet Beginnings = new("0123456789令平昭大RHJFMASONDjfmasond");

    /// <summary>The years before the first year of each era; data, because the invariant culture has no Japanese calendar.</summary>
    private static readonly (string Name, int YearBefore)[] Eras =
    [
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("R", 2018), ("H", 1988),
    ];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The first date in a text; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    public static DateMatch? Find(string text) => Find(text, 0);

    /// <summary>The first date at or behind <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where to begin.</param>
    public static DateMatch? Find(string text, int start)
    {
        if (!HasNumber(text, start)) return null;
        for (var i = Beginnings.FindIn(text, start); i >= 0; i = Beginnings.FindIn(text, i + 1))
        {
            if (ReadAt(text, i) is { } match) return match;
        }

        return null;
    }

    /// <summary>The date that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the date begins.</param>
    public static DateMatch? ReadAt(string text, int start)
    {
        if (start >= text.Length || IsInsideNumber(text, start)) return null;
        return text[start] switch
        {
            >= '0' and <= '9' => ReadNumeric(text, start) ?? ReadKanji(text, start) ?? ReadDayMonthYear(text, start),
            (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => ReadMonthDayYear(text, start) ?? ReadEra(text, start),
            '令' or '平' or '昭' or '大' => ReadEra(text, start),
            _ => null,
        };
    }

    /// <summary>Whether there is what every date has: most sentences have none.</summary>
    private static bool HasNumber(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        return rest.IndexOfAnyInRange('0', '9') >= 0 || rest.Contains('元');
    }

    /// <summary>Whether a date here would begin in the midst of a word or a longer number.</summary>
    private static bool IsInsideNumber(string text, int start)
    {
        if (start == 0 || !char.IsAsciiLetterOrDigit(text[start])) return false;
        if (char.IsAsciiLetterOrDigit(text[start - 1])) return true;
        return start > 1 && text[start - 1] is '.' or '/' or '-' && char.IsAsciiDigit(text[start - 2]) && char.IsAsciiDigit(text[start]);
    }

    /// <summary>2024/1/10, 2019.10.31, 2024-01-12, 14/07/2026; 2024/6.</summary>
    private static DateMatch? ReadNumeric(string text, int start)
    {
        if (ReadInteger(text, start) is not var (first, firstEnd) || firstEnd >= text.Length) return null;
        var separator = text[firstEnd];
        if (separator is not ('/' or '.' or '-')) return null;
        if (ReadInteger(text, firstEnd + 1) is not var (second, secondEnd)) return null;
        var third = secondEnd < text.Length && text[secondEnd] == separator ? ReadInteger(text, secondEnd + 1) : null;
        var form = separator switch { '/' => DateForm.Slashes, '.' => DateForm.Dots, _ => DateForm.Hyphens };

        if (firstEnd - start == 4 && IsYear(first))
        {
            if (secondEnd - firstEnd > 3) return null;
            if (third is var (day, end)) return day == 0 || end - secondEnd > 3 || GoesOn(text, end) ? null : new DateMatch(first, second, day, start, end, form);
            return separator == '/' && second is >= 1 and <= 12 && !IsCutShort(text, secondEnd) ? new DateMatch(first, second, 0, start, secondEnd, form) : null;
        }

        if (third is var (year, yearEnd) && yearEnd - secondEnd == 5 && IsYear(year) && firstEnd - start <= 2)
            return second > 12 ? new DateMatch(year, first, second, start, yearEnd, DateForm.YearLast) : new DateMatch(year, second, first, start, yearEnd, DateForm.YearLast);
        return null;
    }

    /// <summary>Whether more is attached to a number than a date has: 2024/1/1O, 2024/1/12/3. A T leads to the time of day.</summary>
    private static bool GoesOn(string text, int end) =>
        end < text.Length && ((char.IsAsciiLetter(text[end]) && text[end] != 'T') || (text[end] == '/' && IsDigit(text, end + 1)));

    /// <summary>2024/6-17 and 2024/6//17 are no months.</summary>
    private static bool IsCutShort(string text, int end) =>
        GoesOn(text, end) || (end < text.Length && (text[end] == '/' || (text[end] == '-' && IsDigit(text, end + 1))));

    /// <summary>2024年1月12日, 2024 年 6 月, 2024年.</summary>
    private static DateMatch? ReadKanji(string text, int start)
    {
        if (ReadInteger(text, start) is not var (year, end) || end - start != 4 || !IsYear(year)) return null;
        return ReadFromYear(text, start, SkipSpaces(text, end), year, DateForm.Kanji);
    }

    /// <summary>令和6年6月17日, 平成元年5月, R6.6.17.</summary>
    private static DateMatch? ReadEra(string text, int start)
    {
        foreach (var (name, yearBefore) in Eras)
        {
            if (string.CompareOrdinal(text, start, name, 0, name.Length) != 0) continue;
            var position = SkipSpaces(text, start + name.Length);
            int year;
            if (position < text.Length && text[position] == '元') (year, position) = (1, position + 1);
            else if (ReadInteger(text, position) is var (value, end) && end - position <= 2) (year, position) = (value, end);
            else return null;

            if (name.Length > 1) return ReadFromYear(text, start, SkipSpaces(text, position), yearBefore + year, DateForm.Era);
            if (position >= text.Length || text[position] is not ('.' or '/')) return null;
            if (ReadInteger(text, position + 1) is not var (month, monthEnd) || monthEnd >= text.Length || text[monthEnd] != text[position]) return null;
            return ReadInteger(text, monthEnd + 1) is var (day, dayEnd) ? new DateMatch(yearBefore + year, month, day, start, dayEnd, DateForm.Era) : null;
        }

        return null;
    }

    /// <summary>What follows the digits of a year: 年1月12日. A slip such as 4年8年31日 is read as it is meant, and marked; 2024年1O月 is none.</summary>
    private static DateMatch? ReadFromYear(string text, int start, int position, int year, DateForm form)
    {
        if (ReadSlip(text, start, position, year, form) is { } slip) return slip;
        if (position >= text.Length || text[position] != '年') return null;
        var yearEnd = position + 1;
        if (yearEnd < text.Length && text[yearEnd] is '度' or '間' or '版') return null;
        if (IsBroken(text, yearEnd)) return null;
        if (ReadSigned(text, yearEnd) is not var (month, monthSign) || text[monthSign] != '月') return IsDigit(text, yearEnd) ? null : new DateMatch(year, 0, 0, start, yearEnd, form);
        if (ReadSigned(text, monthSign + 1) is not var (day, daySign) || text[daySign] != '日') return IsBroken(text, monthSign + 1) || IsCutShortDay(text, monthSign + 1) ? null : new DateMatch(year, month, 0, start, monthSign + 1, form);
        return day == 0 ? null : new DateMatch(year, month, day, start, daySign + 1, form);
    }

    /// <summary>2024年年4月, 2024年l月; but 2024年年次報告 and 2024年6月月次報告 are words.</summary>
    private static bool IsBroken(string text, int end)
    {
        if (end >= text.Length) return false;
        if (text[end] == text[end - 1]) return IsDigit(text, SkipSpaces(text, end + 1));
        return text[end] is 'l' or 'I' or 'O' or 'o' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || IsSign(text[end + 1]));
    }

    /// <summary>A day of which the sign is lost: 2024年6月17, 2024 年 6 月 17 at the end. But 2024 年 6 月 3 年間 is a month, and so is 2024年6月 17 with a page.</summary>
    private static bool IsCutShortDay(string text, int end) =>
        IsDigit(text, end) || (text[end - 2] == ' ' && SkipSpaces(text, end) is var day && IsDigit(text, day) && SkipSpaces(text, DigitReader.Skip(text, day)) == text.Length);

    /// <summary>A date with one wrong sign: 4年8年31日, 2024年6日17日, 2024年6月17月. But 2024年6月 3年間 is a month and a span of time.</summary>
    private static DateMatch? ReadSlip(string text, int start, int position, int year, DateForm form)
    {
        if (position >= text.Length || !IsSign(text[position])) return null;
        if (ReadSigned(text, position + 1) is not var (month, monthSign) || ReadSigned(text, monthSign + 1) is not var (day, daySign)) return null;
        var wrong = (text[position] == '年' ? 0 : 1) + (text[monthSign] == '月' ? 0 : 1) + (text[daySign] == '日' ? 0 : 1);
        if (wrong != 1) return null;
        var isSpan = text[daySign] != '日' && (text[monthSign + 1] == ' ' || (daySign + 1 < text.Length && text[daySign + 1] is '間' or '後' or '前' or '以' or '分' or '目' or '度'));
        return isSpan ? null : new DateMatch(year, month, day, start, daySign + 1, form) { IsMalformed = true };
    }

    /// <summary>A number and the sign behind it.</summary>
    private static (int Value, int Sign)? ReadSigned(string text, int position)
    {
        if (DigitReader.Read(text, SkipSpaces(text, position), most: 2) is not var (value, end)) return null;
        var sign = SkipSpaces(text, end);
        return sign < text.Length && IsSign(text[sign]) ? (value, sign) : null;
    }

    private static bool IsDigit(string text, int position) => position < text.Length && char.IsAsciiDigit(text[position]);

    private static bool IsSign(char character) => character is '年' or '月' or '日';

    /// <summary>June 3, 2020; June 2020.</summary>
    private static DateMatch? ReadMonthDayYear(string text, int start)
    {
        if (ReadMonth(text, start) is not var (month, end)) return null;
        var position = SkipSpaces(text, end);
        if (position == end || ReadInteger(text, position) is not var (first, firstEnd)) return null;
        if (firstEnd - position == 4) return IsYear(first) ? new DateMatch(first, month, 0, start, firstEnd, DateForm.English) : null;
        position = SkipOrdinal(text, firstEnd);
        if (position < text.Length && text[position] == ',') position++;
        position = SkipSpaces(text, position);
        return ReadInteger(text, position) is var (year, yearEnd) && yearEnd - position == 4 && IsYear(year)
            ? new DateMatch(year, month, first, start, yearEnd, DateForm.English)
            : null;
    }

    /// <summary>3 June 2020, 3-Jun-2020.</summary>
    private static DateMatch? ReadDayMonthYear(string text, int start)
    {
        if (ReadInteger(text, start) is not var (day, end) || end - start > 2) return null;
        var position = SkipJoint(text, SkipOrdinal(text, end), '-');
        if (ReadMonth(text, position) is not var (month, monthEnd)) return null;
        position = SkipJoint(text, SkipJoint(text, monthEnd, '-'), ',');
        return ReadInteger(text, position) is var (year, yearEnd) && yearEnd - position == 4 && IsYear(year)
            ? new DateMatch(year, month, day, start, yearEnd, DateForm.English)
            : null;
    }

    /// <summary>A month's name, whole or its first three letters.</summary>
    private static (int Month, int End)? ReadMonth(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end - start is < 3 or > LongestMonth) return null;
        var word = text.AsSpan(start, end - start);
        var first = (char)(word[0] | 0x20);
        for (var i = 0; i < Months.Length; i++)
        {
            if (Months[i][0] != first) continue;
            var isWhole = word.Equals(Months[i], StringComparison.OrdinalIgnoreCase);
            var isShort = word.Length is 3 or 4 && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);
            if (!isWhole && !isShort) continue;
            if (isShort && end < text.Length && text[end] == '.') end++;
            return (i + 1, end);
        }

        return null;
    }

    /// <summary>Behind a month's name and the blank behind it; <paramref name="start"/> itself where none stands there.</summary>
    internal static int SkipMonth(string text, int start) =>
        start < text.Length && ReadMonth(text, start) is var (_, end) && SkipSpaces(text, end) is var next && next > end ? next : start;

    private static int SkipOrdinal(string text, int position) =>
        position + 1 < text.Length && text.AsSpan(position, 2) is "st" or "nd" or "rd" or "th" ? position + 2 : position;

    /// <summary>Behind a sign and spaces, where they are.</summary>
    private static int SkipJoint(string text, int position, char sign) =>
        SkipSpaces(text, position < text.Length && text[position] == sign ? position + 1 : position);

    private static bool IsYear(int year) => year is >= 1900 and <= 2199;

    private static (int Value, int End)? ReadInteger(string text, int position) => DigitReader.Read(text, position, most: 4);

    private static int SkipSpaces(string text, int position) => DigitReader.SkipSpaces(text, position);
}
