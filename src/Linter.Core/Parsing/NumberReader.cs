namespace Wplint.Core.Parsing;

/// <summary>Reads clause numbers in all the ways that papers write them.</summary>
internal static class NumberReader
{
    private const string KanjiDigits = "〇一二三四五六七八九十";

    /// <summary>Words behind a number that make it an amount, a date or a version: 7 世代, 1.0 版, 2024年. With more kanji behind them they are other words: 分類, 人的.</summary>
    private static readonly string[] Counters =
    [
        "版", "年", "年間", "月", "日", "日間", "世代", "時間", "時", "分", "分間", "秒", "秒間", "週", "週間", "回", "件", "名", "人", "社", "個", "台", "倍", "系", "か所", "ヶ所", "箇所",
        "箇条", "か月", "か月間", "ヶ月", "ヶ月間", "カ月", "カ月間", "営業日", "点", "種", "段階", "以上", "以下", "未満", "以降", "以内", "つの", "つは", "つに", "%", "GB", "MB", "TB", "KB", "bit", "ビット",
    ];

    /// <summary>Reads the number of the heading that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the number begins.</param>
    public static NumberMatch? Read(string text, int start = 0) =>
        ReadAny(text, start) is { } match && LeadsToTitle(text, match) ? match : null;

    /// <summary>Reads the number that running text has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the number begins.</param>
    public static NumberMatch? ReadInText(string text, int start) =>
        ReadAny(text, start) is { } match && (match.Form != NumberForm.Digits || StandsInText(text, match)) ? match : null;

    private static NumberMatch? ReadAny(string text, int start)
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

        // 2.0 is a version, no section.
        if (components.Count is 0 or > 5 || (components.Count > 1 && components.Contains(0))) return null;
        var isClosed = end < text.Length && text[end] == '.';
        if (isClosed) end++;
        if (end < text.Length && char.IsAsciiDigit(text[end])) return null; // 01.02.2024
        return new NumberMatch(NumberForm.Digits, prefix, components, start, end) { IsClosed = isClosed };
    }

    /// <summary>One or two digits that are no part of a longer number.</summary>
    private static (int Value, int End)? ReadInteger(string text, int position) => DigitReader.Read(text, position, most: 2);

    /// <summary>Whether what stands behind the digits leaves them the number of a heading.</summary>
    private static bool LeadsToTitle(string text, NumberMatch match)
    {
        if (match.Prefix.Length > 0 || match.End == text.Length) return true;
        var next = text[match.End];
        // 第1章で述べた… is a sentence.
        if (match.Form != NumberForm.Digits) return match.Form == NumberForm.Roman || next is not ('で' or 'に' or 'を' or 'の' or 'は' or 'と' or 'か' or '及');
        if (next is '/' or '-' or '%' or ':' or ',' or '\'' or ')' or '~' or '～' or '〜' or '+' or '=') return false;
        if (match.Components.Count >= 3) return next != '版';
        if (match.IsClosed) return true;
        var rest = text.AsSpan(match.End).TrimStart();
        if (char.IsAsciiLetter(next) || StartsWithCounter(rest)) return false;
        return match.Components.Count == 2 || rest.Length < text.Length - match.End; // "1題" is no number, "1 題" may be one
    }

    /// <summary>Whether what stands behind the digits leaves them the number of a clause in the midst of a sentence.</summary>
    private static bool StandsInText(string text, NumberMatch match)
    {
        if (match.Prefix.Length > 0 || match.End == text.Length) return true;
        var (next, end) = match.IsClosed ? ('.', match.End - 1) : (text[match.End], match.End);
        if (char.IsAsciiLetterOrDigit(next) || next is '%' or '=' or '+') return false;
        if (match.IsClosed && match.End < text.Length && char.IsAsciiLetterOrDigit(text[match.End])) return false;
        if (next is '/' or ':' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return next == '-' && match.Components.Count >= 3;
        return match.Components.Count >= 3 ? next != '版' : !StartsWithCounter(text.AsSpan(end).TrimStart());
    }

    private static bool StartsWithCounter(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return false;
        foreach (var counter in Counters)
        {
            if (counter[0] == rest[0] && rest.StartsWith(counter) && (rest.Length == counter.Length || !JapaneseCharacters.IsKanji(rest[counter.Length]))) return true;
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

    private static int SkipSpaces(string text, int position) => DigitReader.SkipSpaces(text, position);
}
