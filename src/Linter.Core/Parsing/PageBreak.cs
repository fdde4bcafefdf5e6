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
    private const int LongestEnding = 6;

    /// <summary>Beginnings of hiragana that go on with a sentence: its verb's end.</summary>
    private static readonly string[] Endings =
    [
        "おります", "おりません", "います", "いません", "ます", "ません", "です", "ください", "いたします", "いたしません", "した", "して", "され", "させ", "れる",
        "ることが", "るもの", "るため", "る場合", "った", "って", "ない", "なり", "なる", "できます", "できません", "あります", "ありません", "すること", "するもの", "するため", "する場合", "します", "しません",
    ];

    /// <summary>Signs that no word begins with.</summary>
    private const string NeverFirst = "ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎんン々";

    /// <summary>How much of a text decides whether it goes on.</summary>
    public const int Reach = 200;

    /// <summary>Whether <paramref name="after"/> goes on with a sentence, word or bracket that <paramref name="before"/> leaves open.</summary>
    /// <param name="before">The text before the blank line, or its last <see cref="Reach"/> characters.</param>
    /// <param name="after">The line behind it.</param>
    public static bool Cuts(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || SentenceEnds.Contains(before[^1])) return false;
        if (LeavesBracketOpen(before) && ClosesBracket(after)) return true;
        if (before[^1] is '、' or '，' || NeverFirst.Contains(after[0])) return true;
        if (char.IsAsciiLetterLower(before[^1]) || before[^1] == ',') return char.IsAsciiLetterLower(after[0]) && before.Contains(' ');
        if (!IsProse(before)) return false;
        if (EndsSoon(after) || Array.Exists(Endings, ending => after.StartsWith(ending, StringComparison.Ordinal))) return true;
        if (IsHiragana(after[0])) return before[^1] is 'を' or 'が' or 'に' or 'の' or 'で' or 'て' && !IsOpening(after);
        if (!after.Contains('。')) return false;
        return before[^1] is 'を' or 'が' or 'に' or 'は' or 'の' or 'や' or 'へ' || CutsWord(before, after);
    }

    /// <summary>Whether a word, or an amount, goes on: アーキテク／チャ, 認／証, 7／世代. Between kanji only where a clause has begun that nothing has closed.</summary>
    private static bool CutsWord(string before, string after)
    {
        if (IsKatakana(before[^1])) return IsKatakana(after[0]) && (before.AsSpan().IndexOfAny("、は") >= 0 || before.Length >= LongEnoughForProse);
        return (IsKanji(before[^1]) || char.IsAsciiDigit(TextFolding.Fold(before[^1]))) && IsKanji(after[0]) && HasOpenClause(before);
    }

    /// <summary>Whether a comma behind a particle or verb stands in the last sentence: not that of a list of nouns.</summary>
    private static bool HasOpenClause(string text)
    {
        var comma = text.LastIndexOf('、');
        return comma > 0 && IsHiragana(text[comma - 1]) && comma > text.LastIndexOf('。');
    }

    /// <summary>Whether a text is running text and no label: it has a comma or a particle that labels do without, or is long.</summary>
    private static bool IsProse(string text) => text.AsSpan().IndexOfAny("、。はを") >= 0 || text.Length >= LongEnoughForProse;

    /// <summary>Whether nothing but the end of a verb stands before the full stop: ました。</summary>
    private static bool EndsSoon(string text)
    {
        var end = text.IndexOf('。', StringComparison.Ordinal);
        return end is > 0 and <= LongestEnding && text.AsSpan(0, end).IndexOfAnyExceptInRange('ぁ', 'ん') < 0;
    }

    private static bool IsOpening(string text) =>
        text.StartsWith("この", StringComparison.Ordinal) || text.StartsWith("その", StringComparison.Ordinal) || text.StartsWith("なお", StringComparison.Ordinal)
        || text.StartsWith("また", StringComparison.Ordinal) || text.StartsWith("ただ", StringComparison.Ordinal) || text.StartsWith("お客", StringComparison.Ordinal);

    private static bool LeavesBracketOpen(string text)
    {
        var depth = 0;
        for (var i = Math.Max(0, text.Length - Reach); i < text.Length; i++)
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

    private static bool IsKanji(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsKatakana(char character) => character is >= 'ァ' and <= 'ヺ' or 'ー';
}
