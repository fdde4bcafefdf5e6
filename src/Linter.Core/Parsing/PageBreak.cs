namespace Wplint.Core.Parsing;

/// <summary>
/// Tells a blank line that a page break left in mid-sentence from one between paragraphs. In doubt it separates: two paragraphs
/// read as one mislead every rule, one read as two only those that look for cut sentences.
/// </summary>
internal static class PageBreak
{
    private const string SentenceEnds = "。．.！？!?」』）)】：:;>＞";
    private const string Openers = "（(「『【";
    private const string Closers = "）)」』】";
    private const int LongEnoughForProse = 24;

    /// <summary>Beginnings of hiragana that go on with a sentence: its verb's end.</summary>
    private static readonly string[] Endings =
    [
        "おります", "おりません", "います", "いません", "ます", "ません", "です", "ください", "いたします", "いたしません", "した", "して", "され", "させ", "れる",
        "ることが", "るもの", "るため", "る場合", "った", "って", "った", "ない", "なり", "なる", "できます", "できません", "あります", "ありません",
    ];

    /// <summary>Whether <paramref name="after"/> goes on with a sentence, word or bracket that <paramref name="before"/> leaves open.</summary>
    public static bool Cuts(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || SentenceEnds.Contains(before[^1])) return false;
        if (LeavesBracketOpen(before) && ClosesBracket(after)) return true;
        if (before[^1] is '、' or '，') return !char.IsAsciiDigit(TextFolding.Fold(after[0]));
        if (char.IsAsciiLetterLower(before[^1]) || before[^1] == ',') return char.IsAsciiLetterLower(after[0]) && before.Contains(' ');
        if (!IsProse(before)) return false;
        if (Array.Exists(Endings, ending => after.StartsWith(ending, StringComparison.Ordinal))) return true;
        if (IsHiragana(after[0])) return before[^1] is 'を' or 'が' or 'に' or 'の' or 'で' or 'て' && !IsOpening(after);
        if (before[^1] is 'を' or 'が' or 'に' or 'は' or 'の' or 'や' or 'へ') return after.Contains('。');
        return IsKatakana(before[^1]) && IsKatakana(after[0]) && after.Contains('。');
    }

    /// <summary>Whether a text is running text and no label: it has a comma or is long.</summary>
    private static bool IsProse(string text) => text.Contains('、') || text.Contains('。') || text.Length >= LongEnoughForProse;

    private static bool IsOpening(string text) =>
        text.StartsWith("この", StringComparison.Ordinal) || text.StartsWith("その", StringComparison.Ordinal) || text.StartsWith("なお", StringComparison.Ordinal)
        || text.StartsWith("また", StringComparison.Ordinal) || text.StartsWith("ただ", StringComparison.Ordinal) || text.StartsWith("お客", StringComparison.Ordinal);

    private static bool LeavesBracketOpen(string text)
    {
        var depth = 0;
        for (var i = Math.Max(0, text.Length - 200); i < text.Length; i++)
        {
            if (Openers.Contains(text[i])) depth++;
            else if (Closers.Contains(text[i]) && depth > 0) depth--;
        }

        return depth > 0;
    }

    private static bool ClosesBracket(string text)
    {
        var depth = 0;
        for (var i = 0; i < Math.Min(text.Length, 100); i++)
        {
            if (Openers.Contains(text[i])) depth++;
            else if (Closers.Contains(text[i]) && depth-- == 0) return i > 1 || !char.IsAsciiLetterOrDigit(text[0]); // "a)" and "1)" begin an item
        }

        return false;
    }

    private static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ん';

    private static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ヺ' or 'ー';
}
