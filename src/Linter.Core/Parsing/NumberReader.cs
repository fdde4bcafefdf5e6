namespace Wplint.Core.Parsing;

/// <summary>Reads clause numbers in all the ways that papers write them.</summary>
internal static class NumberReader
{
    private const string KanjiDigits = "〇一二三四五六七八九十";

    /// <summary>Words behind a number that make it an amount, a date or a version: 7 世代, 1.0 版, 2024年.</summary>
    private static readonly string[] Counters =
    [
        "版", "年", "月", "日", "世代", "時間", "時", "分", "秒", "週", "回", "件", "名", "人", "社", "個", "台", "倍", "系", "か所", "ヶ所", "箇所", "箇条",
        "か月", "ヶ月", "カ月", "営業日", "つ", "点", "種", "対", "段階", "以上", "以下", "未満", "以降", "%", "GB", "MB", "TB", "KB", "bit", "ビット",
    ];

    /// <summary>Reads the number that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the number begins.</param>
    public static NumberMatch? Read(string text, int start = 0)
    {
        if (start >= text.Length) return null;
        return text[start] switch
        {
            '第' => ReadChapter(text, start),
            >= '0' and <= '9' => ReadDigits(text, start, start, ""),
            'C' or 'c' when Follows(text, start, "CLD") => ReadPrefixed(text, start, start + 3, "CLD"),
            'C' or 'S' => ReadWord(text, start),
            'A' when start + 1 < text.Length && text[start + 1] is '.' or ' ' => ReadPrefixed(text, start, start + 1, "A"),
            'A' when start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]) => ReadPrefixed(text, start, start + 1, "A"),
            'I' or 'V' or 'X' or (>= 'Ⅰ' and <= 'Ⅻ') => ReadRoman(text, start),
            _ => null,
        };
    }

    private static NumberMatch? ReadPrefixed(string text, int start, int position, string prefix)
    {
        if (position < text.Length && text[position] is '.' or '-' or '_') position++;
        if (position < text.Length && text[position] == ' ') position++;
        var match = ReadDigits(text, start, position, prefix);
        return match is { Components.Count: >= 2 } ? match : null;
    }

    private static NumberMatch? ReadDigits(string text, int start, int position, string prefix)
    {
        var components = new List<int>(4);
        var end = position;
        while (ReadInteger(text, position) is var (value, next))
        {
            components.Add(value);
            end = next;
            if (next + 1 >= text.Length || text[next] != '.' || !char.IsAsciiDigit(text[next + 1])) break;
            position = next + 1;
        }

        if (components.Count is 0 or > 5) return null;
        var isClosed = end < text.Length && text[end] is '.' or '．';
        if (isClosed) end++;
        var match = new NumberMatch(NumberForm.Digits, prefix, components, start, end) { IsClosed = isClosed };
        return prefix.Length > 0 || FollowsWell(text, match) ? match : null;
    }

    /// <summary>One or two digits that are no part of a longer number.</summary>
    private static (int Value, int End)? ReadInteger(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - position is 0 or > 2) return null;
        var value = text[position] - '0';
        if (end - position == 2) value = value * 10 + text[position + 1] - '0';
        return (value, end);
    }

    /// <summary>Whether what stands behind the digits leaves them a clause number.</summary>
    private static bool FollowsWell(string text, NumberMatch match)
    {
        var end = match.End;
        if (end == text.Length) return true;
        var next = text[end];
        if (next is '/' or '-' or '%' or ':' or ',' or '\'' or ')' or '~' or '～' or '〜' or '+' or '=' || char.IsAsciiDigit(next)) return false;
        var isCertain = match.IsClosed || match.Components.Count >= 3;
        if (isCertain) return !char.IsAsciiLetter(next) || match.IsClosed || match.Components.Count >= 3;
        var rest = text.AsSpan(end).TrimStart();
        if (char.IsAsciiLetter(next) || StartsWithCounter(rest)) return false;
        return match.Components.Count == 2 || rest.Length < text.Length - end; // "1題" is no number, "1 題" may be one
    }

    private static bool StartsWithCounter(ReadOnlySpan<char> rest)
    {
        foreach (var counter in Counters)
        {
            if (rest.StartsWith(counter, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>第1章, 第二節.</summary>
    private static NumberMatch? ReadChapter(string text, int start)
    {
        var position = SkipSpaces(text, start + 1);
        if (ReadOrdinal(text, position) is not var (value, end)) return null;
        end = SkipSpaces(text, end);
        if (end >= text.Length) return null;
        NumberForm? form = text[end] switch
        {
            '章' or '部' or '編' => NumberForm.Chapter,
            '節' or '項' => NumberForm.Section,
            _ => null,
        };
        if (form is null) return null;
        end++;
        // 第1章で述べた… is a sentence.
        if (end < text.Length && text[end] is 'で' or 'に' or 'を' or 'の' or 'は' or 'と' or 'か' or '及') return null;
        return new NumberMatch(form.Value, "", [value], start, end);
    }

    /// <summary>Chapter 1, Section 2.3.</summary>
    private static NumberMatch? ReadWord(string text, int start)
    {
        NumberForm? form = Follows(text, start, "Chapter ") ? NumberForm.Chapter : Follows(text, start, "Section ") ? NumberForm.Section : null;
        if (form is null) return null;
        var digits = ReadDigits(text, start, start + 8, "");
        if (digits is null) return null;
        return digits with { Form = digits.Components.Count == 1 ? form.Value : NumberForm.Digits };
    }

    /// <summary>I., IV．, Ⅲ.</summary>
    private static NumberMatch? ReadRoman(string text, int start)
    {
        int value, end;
        if (text[start] is >= 'Ⅰ' and <= 'Ⅻ')
        {
            (value, end) = (text[start] - 'Ⅰ' + 1, start + 1);
        }
        else
        {
            end = start;
            while (end < text.Length && text[end] is 'I' or 'V' or 'X') end++;
            value = ValueOfRoman(text.AsSpan(start, end - start));
            if (value is 0 or > 39) return null;
        }

        var isClosed = end < text.Length && text[end] is '.' or '、';
        if (isClosed) end++;
        var isSpaced = end >= text.Length || char.IsWhiteSpace(text[end]);
        var isLatin = text[start] is 'I' or 'V' or 'X';
        if (isLatin && !isClosed) return null; // "I have", "V model"
        if (!isClosed && !isSpaced) return null;
        if (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) return null; // "V.1", "I.e."
        return new NumberMatch(NumberForm.Roman, "", [value], start, end) { IsClosed = isClosed };
    }

    private static int ValueOfRoman(ReadOnlySpan<char> letters)
    {
        var value = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var digit = DigitOf(letters[i]);
            value += i + 1 < letters.Length && digit < DigitOf(letters[i + 1]) ? -digit : digit;
        }

        return value;

        static int DigitOf(char letter) => letter switch { 'I' => 1, 'V' => 5, _ => 10 };
    }

    /// <summary>A number in digits or kanji: 3, 三, 十二.</summary>
    internal static (int Value, int End)? ReadOrdinal(string text, int position)
    {
        if (ReadInteger(text, position) is { } digits) return digits;
        int value = 0, end = position;
        for (; end < text.Length && KanjiDigits.IndexOf(text[end], StringComparison.Ordinal) is >= 0 and var digit; end++)
        {
            if (digit == 10) value = Math.Max(value, 1) * 10;
            else value = value % 10 == 0 ? value + digit : value * 10 + digit;
        }

        return end > position ? (value, end) : null;
    }

    private static bool Follows(string text, int start, string word) =>
        string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return position;
    }
}
