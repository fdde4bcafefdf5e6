namespace Wplint.Core.Parsing;

/// <summary>Tells the numbers of clauses in running text from versions, amounts and dates: by the words around them, by quotation marks, by form.</summary>
internal static class ClauseReferenceReader
{
    private const int LongestTitle = 120;
    private const int LongestVersion = 12;
    private const string Openers = "「『(【[“\"〈《";
    private const string Closers = "」』)】]”\"〉》";

    /// <summary>Words before a number that make it a clause of this paper.</summary>
    private static readonly string[] CuesBefore =
        ["see", "see also", "section", "sections", "clause", "clauses", "chapter", "control", "controls", "item", "and", "or", "to", "in", "under", "per", "項番", "箇条", "本書", "前出", "後述", "前述", "項", "管理策"];

    /// <summary>Words behind a number, or behind the title quoted with it, that make it a clause.</summary>
    private static readonly string[] CuesBehind =
    [
        "を参照", "をご参照", "参照", "をご覧", "をご確認", "に記載", "に示", "に定め", "に述べ", "で述べ", "に準", "項", "節", "の管理策", "に関", "のとおり", "の通り", "を追加", "を修正", "を変更", "を更新", "を削除",
        "の", "に",
    ];

    private static readonly string[] StrongCuesBehind = ["を参照", "をご参照", "参照", "をご覧", "節", "項"];

    /// <summary>Words that send the reader to the clause before them, and not to a control of the standard.</summary>
    private static readonly string[] SendingBefore = ["see", "see also", "refer to", "described in", "explained in", "section", "sections", "本書の", "本書", "前出の", "前出", "後述の", "後述", "前述の", "前述"];

    private static readonly string[] SendingBehind =
        ["を参照", "をご参照", "も参照", "もご参照", "参照", "をご覧", "もご覧", "をご確認", "に記載", "に示し", "に述べ", "で述べ", "で説明", "に説明", "のとおり", "の通り"];

    /// <summary>What stands behind a number and begins no title: （9.4.1 及び 9.4.4）, （9.4.1 を参照）.</summary>
    private static readonly string[] NoTitles =
        ["を", "に", "の", "～", "~", "及び", "および", "並びに", "又は", "または", "から", "等", "など", "参照", "以降", "and ", "or ", "to ", "through ", "for ", "of ", "in "];

    /// <summary>Words of a history before a number that make it the clause that changed, and no version of a product.</summary>
    private static readonly string[] Changes = ["updated", "added", "revised", "changed", "amended", "corrected", "modified", "removed", "deleted", "moved", "renamed", "rewrote", "new"];

    /// <summary>Words before a number that make it a version.</summary>
    private static readonly string[] VersionWords = ["バージョン", "リリース", "版"];

    /// <summary>The reference that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the number begins; no letter or digit stands before it.</param>
    public static ReferenceMatch? Read(string text, int start)
    {
        if (text[start] is not ((>= '0' and <= '9') or 'A' or 'C' or 'c' or '第')) return null;
        if (NumberReader.ReadInText(text, start) is not { } number || (number.Form == NumberForm.Digits && number.Components.Count < 2)) return null;
        var end = number.IsClosed ? number.End - 1 : number.End;
        var isQuoted = (start > 0 && Openers.Contains(text[start - 1])) || IsListed(text, start);
        var titleEnd = isQuoted ? FindTitleEnd(text, end) : end;
        if (!IsReference(text, start, end, titleEnd, number, isQuoted)) return null;
        var quoted = text.AsSpan(end, titleEnd - end).Trim();
        var hasTitle = !quoted.IsEmpty && !StartsWithAny(quoted, NoTitles);
        titleEnd = hasTitle ? end + text.AsSpan(end, titleEnd - end).TrimEnd().Length : end;
        return new ReferenceMatch(ReferenceKind.Clause, start, titleEnd)
        {
            Number = number with { End = end, IsClosed = false },
            TitleStart = end,
            HasCue = IsSentTo(text, start) || StartsWithAny(Behind(text, titleEnd), SendingBehind),
        };
    }

    /// <summary>Whether a text behind a number begins with words that make the number a reference: を参照.</summary>
    public static bool IsCue(string text) => StartsWithAny(text, CuesBehind);

    private static bool IsReference(string text, int start, int end, int titleEnd, NumberMatch number, bool isQuoted)
    {
        if (number.Form != NumberForm.Digits || number.Prefix == "CLD") return true; // 第3章
        var hasTitle = isQuoted && titleEnd > end;
        if (number.Components.Count == 2)
        {
            if (isQuoted) return hasTitle || StartsWithAny(Behind(text, end), CuesBehind);
            return HasCueBefore(text, start) || IsSentTo(text, start) || (StartsWithAny(text.AsSpan(end).TrimStart(), StrongCuesBehind) && !IsBehindProductName(text, start));
        }

        if (number.Prefix == "A" || isQuoted) return true;
        if (IsBehindProductName(text, start)) return false;
        var hasForm = number.Components.Count == 3 && number.Components[0] is >= 5 and <= 18;
        return hasForm || HasCueBefore(text, start) || StartsWithAny(Behind(text, end), CuesBehind);
    }

    /// <summary>In （9.4.1 …、CLD9.5.2 …） the second number stands behind a separator in the same brackets.</summary>
    private static bool IsListed(string text, int start)
    {
        if (start == 0 || text[start - 1] is not ('、' or ',' or ' ' or '・' or '/' or '~' or '～')) return false;
        var depth = 0;
        for (var i = start - 1; i >= Math.Max(0, start - LongestTitle); i--)
        {
            if (Closers.Contains(text[i]) && text[i] != '"') depth++;
            else if (Openers.Contains(text[i]) && text[i] != '"')
            {
                if (depth-- > 0) continue;
                return IsClauseNumber(text, i + 1);
            }
        }

        return false;
    }

    /// <summary>Whether the words before a number, or before the list that it is in, send the reader there.</summary>
    private static bool IsSentTo(string text, int start) => EndsWithAny(text.AsSpan(0, StartOfList(text, start)).TrimEnd(" 「『(\"“"), SendingBefore);

    /// <summary>See 9.2.1, 9.2.2 and 9.4.1: where the first of the numbers begins that end with this one.</summary>
    private static int StartOfList(string text, int start)
    {
        while (true)
        {
            var before = text.AsSpan(0, start).TrimEnd();
            var rest = before is [.., ',' or '、'] ? before[..^1] : before.EndsWith(" and") ? before[..^4] : before.EndsWith(" or") ? before[..^3] : before;
            if (rest.Length == before.Length) return start;
            rest = rest.TrimEnd(" ,");
            var first = rest.Length;
            while (first > 0 && (char.IsAsciiLetterOrDigit(rest[first - 1]) || rest[first - 1] == '.')) first--;
            if (first == rest.Length || NumberReader.ReadInText(text, first)?.End != rest.Length) return start;
            start = first;
        }
    }

    /// <summary>A quoted title ends with its brackets, or where a separator leads to the next number.</summary>
    private static int FindTitleEnd(string text, int end)
    {
        var depth = 0;
        for (var i = end; i < text.Length && i < end + LongestTitle; i++)
        {
            if (text[i] == '。') return end;
            if (Openers.Contains(text[i]) && text[i] != '"') depth++;
            else if (Closers.Contains(text[i]))
            {
                if (depth-- == 0) return i;
            }
            else if (text[i] is '、' or ',' or '・' or '/' && IsClauseNumber(text, DigitReader.SkipSpaces(text, i + 1)))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsClauseNumber(string text, int start) => NumberReader.ReadInText(text, start) is { } number && (number.Components.Count >= 2 || number.Prefix.Length > 0);

    private static bool HasCueBefore(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return EndsWithAny(before, CuesBefore) || (before is [.., '~' or '～' or '〜'] && before.TrimEnd("~～〜 ") is [.., >= '0' and <= '9']);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (!before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (!char.IsAsciiLetter(word[0]) || before.Length == word.Length || !char.IsLetter(before[before.Length - word.Length - 1])) return true;
        }

        return false;
    }

    /// <summary>What stands behind the quotation marks.</summary>
    private static ReadOnlySpan<char> Behind(string text, int end) => text.AsSpan(end).TrimStart("」』)】]”\" ");

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>TLS 1.2, PCI DSS 4.0.1, Apache 9.4.1, バージョン 9.4.1: behind a Latin word that is no cue, a number is a version.</summary>
    private static bool IsBehindProductName(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        if (EndsWithAny(before, Changes) || IsBehindVersionOrDate(text, before.Length)) return false;
        foreach (var word in VersionWords)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return before.Length > 0 && char.IsAsciiLetterOrDigit(before[^1]) && !HasCueBefore(text, start);
    }

    /// <summary>第1.1版 6.1.1 を修正, 2024/1/10 6.1.1 を修正: the entry of a history, and what changed.</summary>
    private static bool IsBehindVersionOrDate(string text, int end)
    {
        for (var start = Math.Max(0, end - LongestVersion); start < end; start++)
        {
            if (VersionReader.ReadAt(text, start)?.End == end || DateReader.ReadAt(text, start)?.End == end) return true;
        }

        return false;
    }
}
