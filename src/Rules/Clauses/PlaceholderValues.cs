namespace Wplint.Rules.Clauses;

/// <summary>Finds dates and versions that nobody has filled in: YYYY/MM/DD, 20XX年XX月, 第X版, Ver. X.X.</summary>
internal static class PlaceholderValues
{
    /// <summary>What they begin with.</summary>
    public const string Beginnings = "Yyｙ2２第VvRrＹ";

    private const string Unknown = "XxＸｘ○〇◯●";

    /// <summary>The placeholder that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    public static Placeholder? ReadAt(string text, int start)
    {
        if (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '/')) return null;
        return ReadDateFormat(text, start) ?? ReadDate(text, start) ?? ReadVersion(text, start);
    }

    /// <summary>YYYY/MM/DD, yyyy年mm月dd日, YYYY.</summary>
    private static Placeholder? ReadDateFormat(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("YYYY", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(start).StartsWith("ＹＹＹＹ", StringComparison.Ordinal)) return null;
        var end = start;
        while (end < text.Length && (TextFolding.Fold(text[end]) is 'Y' or 'y' or 'M' or 'm' or 'D' or 'd' or '/' or '-' or '.' || text[end] is '年' or '月' or '日')) end++;
        return end < text.Length && char.IsAsciiLetter(text[end]) ? null : new Placeholder(start, end);
    }

    /// <summary>20XX年, 20XX/XX/XX, 20○○年○月○日, 2025年○月: a year of this century and something that is not known.</summary>
    private static Placeholder? ReadDate(string text, int start)
    {
        if (start + 4 > text.Length || TextFolding.Fold(text[start]) != '2' || TextFolding.Fold(text[start + 1]) != '0') return null;
        if (!IsDigit(text[start + 2]) || !IsDigit(text[start + 3])) return null;
        int end = start + 4, unknown = 0;
        for (var i = start + 2; i < text.Length && (IsDigit(text[i]) || text[i] is '/' or '-' or '.' or '年' or '月' or '日' or ' ' or '　'); i++)
        {
            if (Unknown.Contains(text[i])) unknown++;
            if (text[i] is not (' ' or '　')) end = Math.Max(end, i + 1);
        }

        return unknown == 0 || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) ? null : new Placeholder(start, end);
    }

    /// <summary>第X版, 第 X.X 版, Ver. X.X, vX.Y.</summary>
    private static Placeholder? ReadVersion(string text, int start)
    {
        var isCounted = text[start] == '第';
        var position = isCounted ? start + 1 : SkipWord(text, start);
        if (position == start) return null;
        while (position < text.Length && text[position] is ' ' or '　') position++;
        var end = position;
        while (end < text.Length && (Unknown.Contains(text[end]) || (end > position && text[end] is '.' or 'Y' or 'y' or 'Z' or 'z' or '0'))) end++;
        if (end == position) return null;
        if (!isCounted) return end < text.Length && char.IsAsciiLetterOrDigit(text[end]) ? null : new Placeholder(start, end);
        while (end < text.Length && text[end] is ' ' or '　') end++;
        return end < text.Length && text[end] == '版' ? new Placeholder(start, end + 1) : null;
    }

    private static int SkipWord(string text, int start)
    {
        foreach (var word in (ReadOnlySpan<string>)["Version", "Ver.", "Ver", "Rev.", "V", "v"])
        {
            if (text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return start + word.Length;
        }

        return start;
    }

    private static bool IsDigit(char character) => char.IsDigit(character) || Unknown.Contains(character);
}
