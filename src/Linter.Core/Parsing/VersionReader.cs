namespace Wplint.Core.Parsing;

/// <summary>Reads versions in all the ways that papers write them.</summary>
internal static class VersionReader
{
    private static readonly string[] Words = ["version", "ver", "revision", "rev", "バージョン", "版数", "版番号", "edition", "issue", "v", "r"];

    /// <summary>The first version in a text; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    public static VersionMatch? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ReadAt(text, i) is { } match) return match;
        }

        return null;
    }

    /// <summary>The version that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the version begins.</param>
    public static VersionMatch? ReadAt(string text, int start)
    {
        if (start >= text.Length) return null;
        return text[start] switch
        {
            '初' => ReadFirstEdition(text, start, "初版"),
            'F' or 'f' => ReadFirstEdition(text, start, "first edition"),
            '第' or (>= '0' and <= '9') => ReadEdition(text, start),
            'V' or 'v' or 'R' or 'r' or 'E' or 'e' or 'I' or 'i' or 'バ' or '版' => ReadWord(text, start),
            _ => null,
        };
    }

    /// <summary>The version where a bare number is one: <c>1.0</c>. Null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the number begins, a 第 before it included.</param>
    public static VersionMatch? ReadNumber(string text, int start)
    {
        if (start < text.Length && text[start] == '第') start = SkipSpaces(text, start + 1);
        return ReadNumbers(text, start) is var (components, end) ? new VersionMatch(components, start, end, start, end) : null;
    }

    /// <summary>The version where a text is a bare number and nothing else. Null where it is not.</summary>
    /// <param name="text">Folded to half width.</param>
    public static VersionMatch? ReadCell(string text) =>
        ReadNumber(text, SkipSpaces(text, 0)) is { } number && text.AsSpan(number.End).Trim(" .").IsEmpty ? number : null;

    /// <summary>初版, First edition.</summary>
    private static VersionMatch? ReadFirstEdition(string text, int start, string words) =>
        text.AsSpan(start).StartsWith(words, StringComparison.OrdinalIgnoreCase)
            ? new VersionMatch([1], start, start + words.Length, start, start + words.Length) { IsFirstEdition = true }
            : null;

    /// <summary>第 1.0 版, 1.4版, 第三版, 2013年度版.</summary>
    private static VersionMatch? ReadEdition(string text, int start)
    {
        var isOrdinal = text[start] == '第';
        if (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '第')) return null;
        if (start > 1 && text[start - 1] == ',' && char.IsAsciiDigit(text[start - 2])) return null; // 1,1版
        if (!isOrdinal && start > 1 && text[start - 1] == ' ' && text[start - 2] == '第') return null;
        var numberStart = isOrdinal ? SkipSpaces(text, start + 1) : start;
        var (components, numberEnd) = ReadNumbers(text, numberStart) ?? (isOrdinal ? ReadKanji(text, numberStart) : null) ?? ([], numberStart);
        if (components.Count == 0) return null;
        var end = SkipSpaces(text, numberEnd);
        if (components is [>= 1900 and <= 2999])
        {
            if (end < text.Length && text[end] == '年') end++;
            if (end < text.Length && text[end] == '度') end++;
        }

        if (end >= text.Length || text[end] != '版') return null;
        if (end + 1 < text.Length && text[end + 1] is '数' or '番' or '画') return null;
        return new VersionMatch(components, start, end + 1, numberStart, numberEnd);
    }

    /// <summary>Ver. 1.5, V1.0, Version 2, Rev.3, バージョン 1.2.</summary>
    private static VersionMatch? ReadWord(string text, int start)
    {
        if (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) return null;
        foreach (var word in Words)
        {
            if (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var position = start + word.Length;
            if (position < text.Length && text[position] == '.') position++;
            position = SkipSpaces(text, position);
            if (position < text.Length && text[position] is ':' or '-' && word.Length > 1) position = SkipSpaces(text, position + 1);
            if (position < text.Length && text[position] == '第') position = SkipSpaces(text, position + 1);
            if (ReadNumbers(text, position) is not var (components, end)) continue;
            // A single letter needs a number with a dot right behind it: "V1.0", not "v 2" or "R2".
            if (word.Length == 1 && (components.Count < 2 || position != start + 1)) continue;
            if (GoesOn(text, end)) continue;
            var numberEnd = end;
            if (SkipSpaces(text, end) is var edition && edition < text.Length && text[edition] == '版') end = edition + 1;
            return new VersionMatch(components, start, end, position, numberEnd);
        }

        return null;
    }

    /// <summary>Whether more is attached to a number than a version has: 1.0b, 1.0-rc1, 1.O, 1,1.</summary>
    private static bool GoesOn(string text, int end)
    {
        if (end >= text.Length) return false;
        if (char.IsAsciiLetter(text[end])) return true;
        if (end + 1 >= text.Length) return false;
        if (text[end] == '-') return char.IsAsciiLetter(text[end + 1]);
        if (text[end] == '.') return text[end + 1] == '.' || char.IsAsciiLetterOrDigit(text[end + 1]);
        if (text[end] != ',') return false;
        // Behind the comma may stand a date: Ver.1.0,2024/1/12
        var digits = DigitReader.Skip(text, end + 1);
        return digits > end + 1 && digits <= end + 3 && (digits == text.Length || text[digits] is not ('/' or '-' or '.' or '年' or '月'));
    }

    private static (IReadOnlyList<int> Components, int End)? ReadNumbers(string text, int position)
    {
        var components = new List<int>(3);
        var end = position;
        while (DigitReader.Read(text, position, most: 4) is var (value, next))
        {
            components.Add(value);
            end = next;
            if (end + 1 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 1])) break;
            position = end + 1;
        }

        return components.Count is 0 or > 4 ? null : (components, end);
    }

    private static (IReadOnlyList<int> Components, int End)? ReadKanji(string text, int position) =>
        NumberReader.ReadOrdinal(text, position) is var (value, end) ? ([value], end) : null;

    private static int SkipSpaces(string text, int position) => DigitReader.SkipSpaces(text, position);
}
