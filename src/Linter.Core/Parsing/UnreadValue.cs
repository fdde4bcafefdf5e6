namespace Wplint.Core.Parsing;

/// <summary>
/// Tells a version or date that a slip made unreadable (<c>1.O</c>, <c>1,1</c>, <c>2024/1O/12</c>) from one that is written in a way of
/// its own (<c>1.0a</c>, <c>2024年度</c>) and from a placeholder.
/// </summary>
internal static class UnreadValue
{
    private const string LookAlikes = "OoIl|";
    private const string DateSigns = "/.-年月日";
    private const string EraSigns = "令和平成昭元, ";
    private const int DigitsOfYear = 4;

    private static readonly string[] VersionLabels = ["version", "ver", "revision", "rev", "バージョン", "第", "v"];

    /// <summary>Whether a text that is no version was meant as one.</summary>
    /// <param name="text">Folded to half width.</param>
    public static bool IsVersion(string text)
    {
        text = text.Trim();
        return IsNumber(WithoutLabel(text)) || (text.EndsWith('版') && IsLookAlike(text[..^1].TrimStart('第').Trim()));
    }

    /// <summary>Whether a text that is no date was meant as one.</summary>
    /// <param name="text">Folded to half width.</param>
    public static bool IsDate(string text)
    {
        text = text.Trim();
        if (DateReader.SkipMonth(text, 0) is > 0 and var start) return IsDayAndYear(text[start..]);
        if (IsMisspeltMonth(text)) return true;
        int digits = 0, signs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDigit(text[i])) digits++;
            else if (DateSigns.Contains(text[i]) || IsCommaWithin(text, i)) signs++;
            else if (!EraSigns.Contains(text[i])) return false;
        }

        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return false;
        // 令和6年度 and 令和6年 月 日 have no more than a year.
        if (text.StartsWith("令和", StringComparison.Ordinal) || text.StartsWith("平成", StringComparison.Ordinal)) return digits >= 2 && signs > 0 && (signs > 1 || text[^1] != '年');

        // 24/1/10 and 1月10日 lack the century or the year as a matter of style.
        var isWhole = digits > DigitsOfYear || (digits == DigitsOfYear && signs > 1 && !text.Contains(' ')); // 2024年 月 日 is a form to fill in
        return isWhole && signs > 0 && (SkipDigits(text, 0) is not (1 or 2) || (signs > 1 && EndsWithYear(text)));
    }

    /// <summary>What was meant as a version and is none, with the word that says so before or behind it: Ver. 1.O, 第 1,1 版. Null where nothing is.</summary>
    /// <param name="text">Folded to half width.</param>
    public static Stretch? FindVersion(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1])) continue;
            var start = SkipLabel(text, i);
            var end = start;
            while (end < text.Length && (IsDigit(text[end]) || text[end] is '.' or ',')) end++;
            if (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) continue;
            var edition = SkipYear(text, DigitReader.SkipSpaces(text, end));
            var isEdition = edition < text.Length && text[edition] == '版';
            if (!isEdition && (start == i || text[i] == '第')) continue;
            if (!IsNumber(text[start..end]) && !(isEdition && IsLookAlike(text[start..end]))) continue;
            return new Stretch(i, (isEdition ? edition + 1 : end) - i);
        }

        return null;
    }

    /// <summary>What was meant as a date and is none; null where nothing is. Numbers of documents and telephones have hyphens too.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="isLabelled">Whether a word before the text says that it is a date.</param>
    public static Stretch? FindDate(string text, bool isLabelled)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]) && text[i] is not ('令' or '平') && DateReader.SkipMonth(text, i) == i) continue;
            if (i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '-' or '/')) continue;
            var end = FindDateEnd(text, i);
            if (end == i || (end < text.Length && text[end] == '度')) continue;
            var found = text[i..end];
            var isAlone = i == 0 && end == text.Length && found.Contains('/');
            if (!IsRangeOfYears(found) && IsDate(found) && (isLabelled || isAlone || IsPlainly(found))) return new Stretch(i, end - i);
        }

        return null;
    }

    /// <summary>2019-2024年, 2019,2020,2024.</summary>
    private static bool IsRangeOfYears(string text) =>
        text.Length > 2 * DigitsOfYear && DigitReader.Skip(text, 0) == DigitsOfYear && DigitReader.Skip(text, DigitsOfYear + 1) == (2 * DigitsOfYear) + 1;

    /// <summary>Whether a text can be nothing but a date: it says year or month, or has three parts of which the first is a year.</summary>
    private static bool IsPlainly(string date)
    {
        if (date.AsSpan().ContainsAny('年', '月') || DateReader.SkipMonth(date, 0) > 0) return true;
        var signs = date.AsSpan().Count('/') + date.AsSpan().Count('.') + date.AsSpan().Count(',');
        return signs > 1 && date[0] is '1' or '2' && (SkipDigits(date, 0) == DigitsOfYear || EndsWithYear(date));
    }

    /// <summary>The end of the stretch at <paramref name="start"/> that may be a date.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where it begins.</param>
    public static int FindDateEnd(string text, int start)
    {
        var end = DateReader.SkipMonth(text, start);
        while (end < text.Length && (IsDigit(text[end]) || DateSigns.Contains(text[end]) || EraSigns.Contains(text[end]))) end++;
        // The O of the next word is none of its digits.
        if (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            while (end > start && text[end - 1] != ' ') end--;
        }

        while (end > start && text[end - 1] is ' ' or ',') end--;
        return end;
    }

    /// <summary>Behind the digits at <paramref name="position"/>, and what looks like them.</summary>
    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && IsDigit(text[position])) position++;
        return position;
    }

    /// <summary>6, 2O21 behind the name of a month.</summary>
    private static bool IsDayAndYear(string text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            if (IsDigit(character)) digits++;
            else if (character is not (',' or '.' or ' ')) return false;
        }

        return digits is > DigitsOfYear and <= DigitsOfYear + 2 && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
    }

    /// <summary>Mya 27, 2025 and 4 Agust 2022: a word beside a day and a year.</summary>
    private static bool IsMisspeltMonth(string text)
    {
        var parts = text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || parts[2].Length != DigitsOfYear || DigitReader.Skip(parts[2], 0) != DigitsOfYear) return false;
        var (word, day) = char.IsAsciiLetter(parts[0][0]) ? (parts[0], parts[1]) : (parts[1], parts[0]);
        return day.Length <= 2 && DigitReader.Skip(day, 0) == day.Length && IsWord(word);
    }

    private static bool IsWord(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetter(character)) return false;
        }

        return text.Length is >= 3 and <= 10 && !Array.Exists(VersionLabels, label => text.Equals(label, StringComparison.OrdinalIgnoreCase));
    }

    private static bool EndsWithYear(string text) =>
        text.Length > DigitsOfYear && text[^DigitsOfYear] is '1' or '2' && SkipDigits(text, text.Length - DigitsOfYear) == text.Length && !IsDigit(text[^(DigitsOfYear + 1)]);

    /// <summary>2024,6,17: a comma between digits, where those before it are a year.</summary>
    private static bool IsCommaWithin(string text, int index) =>
        text[index] == ',' && SkipDigits(text, 0) == DigitsOfYear && index + 1 < text.Length && IsDigit(text[index - 1]) && IsDigit(text[index + 1]);

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || LookAlikes.Contains(character);

    /// <summary>The number of 第l版 and 2O24年度版.</summary>
    private static bool IsLookAlike(string text)
    {
        var end = SkipDigits(text, 0);
        return end is 1 or 2 or DigitsOfYear && SkipYear(text, end) == text.Length && text.AsSpan(0, end).ContainsAny(LookAlikes);
    }

    /// <summary>Behind 年 or 年度 at <paramref name="position"/>.</summary>
    private static int SkipYear(string text, int position)
    {
        var rest = text.AsSpan(Math.Min(position, text.Length));
        return rest.StartsWith("年度") ? position + 2 : rest.StartsWith("年") ? position + 1 : position;
    }

    /// <summary>Digits that go on with a sign, where a version would end or go on with letters.</summary>
    private static bool IsNumber(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 || text.AsSpan().IndexOfAnyInRange('\u3041', '\u9FFF') >= 0) return false;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > 0 && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        if (end == 0) return (LookAlikes.Contains(text[0]) || text[0] == '.') && text.Length > 1 && text[1] is '.' or (>= '0' and <= '9');
        return end < text.Length && text[end] is '.' or ',' or '、' or '。' or '・' or ':' or ';' or '/';
    }

    /// <summary>Behind the word for a version at <paramref name="start"/>; the start itself where none stands there.</summary>
    private static int SkipLabel(string text, int start)
    {
        foreach (var label in VersionLabels)
        {
            if (string.Compare(text, start, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var end = start + label.Length;
            if (end < text.Length && text[end] is '.' or ':' && char.IsAsciiLetter(label[0])) end++;
            return DigitReader.SkipSpaces(text, end);
        }

        return start;
    }

    private static string WithoutLabel(string text)
    {
        foreach (var label in VersionLabels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            var start = label.Length;
            if (start < text.Length && text[start] == '.' && char.IsAsciiLetter(label[0])) start++;
            text = text[start..].TrimStart();
            break;
        }

        return text.EndsWith('版') ? text[..^1].TrimEnd() : text;
    }
}
