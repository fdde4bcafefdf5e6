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

    private static readonly string[] VersionLabels = ["version", "ver", "revision", "rev", "バージョン", "第", "v"];

    /// <summary>Whether a text that is no version was meant as one.</summary>
    /// <param name="text">Folded to half width.</param>
    public static bool IsVersion(string text) => IsNumber(WithoutLabel(text.Trim()));

    /// <summary>Whether a text that is no date was meant as one.</summary>
    /// <param name="text">Folded to half width.</param>
    public static bool IsDate(string text)
    {
        text = text.Trim();
        int digits = 0, signs = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character) || LookAlikes.Contains(character)) digits++;
            else if (DateSigns.Contains(character)) signs++;
            else if (!EraSigns.Contains(character)) return false;
        }

        // 24/1/10 and 1月10日 lack the century or the year as a matter of style.
        return digits >= 4 && signs > 0 && digits + signs > 5 && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && DigitReader.Skip(text, 0) is not (1 or 2);
    }

    /// <summary>The end of the stretch at <paramref name="start"/> that may be a date.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where it begins.</param>
    public static int FindDateEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || LookAlikes.Contains(text[end]) || DateSigns.Contains(text[end]) || EraSigns.Contains(text[end]))) end++;
        // The O of the next word is none of its digits.
        if (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            while (end > start && text[end - 1] != ' ') end--;
        }

        while (end > start && text[end - 1] is ' ' or ',') end--;
        return end;
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
