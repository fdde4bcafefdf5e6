namespace Wplint.Core.Parsing;

/// <summary>
/// Tells a blank line that a page break left in mid-sentence from one between paragraphs. In doubt it separates: two paragraphs
/// read as one mislead every rule, one read as two only those that look for cut sentences.
/// </summary>
internal static class PageBreak
{
    private const string SentenceEnds = "。．.！？!?】：:;>＞";
    private const string Openers = "（(「『【";
    private const string Closers = "）)」』】";
    private const int LongEnoughForProse = 24;

    /// <summary>How much of a text decides whether it goes on.</summary>
    public const int Reach = 200;

    /// <summary>Signs that no line begins with.</summary>
    private const string NeverFirst = "ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎんン々、。，）」』";

    /// <summary>Signs that no line ends with.</summary>
    private const string NeverLast = "、，・（(「『";

    /// <summary>Particles that no label ends with.</summary>
    private const string ParticlesBefore = "をがにはのやへ";

    /// <summary>Words that join two others.</summary>
    private static readonly string[] Joints = ["及び", "および", "並びに", "ならびに", "又は", "または", "若しくは", "もしくは"];

    /// <summary>Ends of sentences without their full stop: what follows is a sentence of its own.</summary>
    private static readonly string[] Predicates = ["ます", "です", "ました", "でした", "ません", "ください", "である"];

    /// <summary>What goes on with such a sentence all the same.</summary>
    private static readonly string[] Conjunctions = ["が、", "ので", "から", "と、", "ため"];

    /// <summary>Beginnings that a particle gives a line, or the rest of a verb: they follow a word, whatever stands before.</summary>
    private static readonly string[] Continuations =
    [
        "を", "は", "が", "に", "の", "へ", "まで", "から", "として", "とする", "とし、", "となり", "となる", "との", "である", "です", "での", "でき",
        "おります", "おりません", "います", "いません", "ます", "ません", "した", "して", "され", "させ", "られ", "れる", "った", "って", "する", "ことが", "ことで", "ことは", "おいて", "おける", "ついて", "など", "ような", "ように", "よう定", "場合に", "場合は",
    ];

    /// <summary>Words that begin as <see cref="Continuations"/> do and may begin a sentence.</summary>
    private static readonly string[] Words = ["はじ", "はい", "はっ", "はな", "にほ", "にわ", "のち", "のぞ", "がん", "できる限", "できるだけ", "したが", "しては"];

    /// <summary>Hiragana that a sentence may begin with; with any other it goes on.</summary>
    private static readonly string[] Openings =
    [
        "あ", "いか", "いず", "いつ", "いわ", "いっ", "うち", "え", "お", "か", "く", "け", "こ", "ご", "さ", "しか", "した", "しば", "す", "ぜ", "そ", "たと", "ただ", "たび", "ため", "だれ", "だい", "ち", "つ",
        "では", "でも", "でき", "とく", "とこ", "とも", "とり", "どの", "どう", "どち", "なお", "なか", "なに", "ならび", "なる", "にほ", "ねん", "のち", "はじ", "はい", "ひ", "ふ", "ほ", "ま", "み", "む", "め", "もし", "もち", "もっ", "もの",
        "やむ", "ゆ", "よう", "よく", "より", "よっ", "わ",
    ];

    /// <summary>English words that no line ends with.</summary>
    private static readonly string[] FunctionWords =
    [
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "that", "which", "who", "is", "are", "was", "were", "be", "been",
        "has", "have", "can", "may", "must", "will", "shall", "not", "as", "into", "against", "between", "under", "per", "our", "your", "their", "its", "this", "these", "each", "than", "via", "when", "where", "if",
    ];

    /// <summary>Whether <paramref name="after"/> goes on with a sentence, word or bracket that <paramref name="before"/> leaves open.</summary>
    /// <param name="before">The text before the blank line, or its last <see cref="Reach"/> characters.</param>
    /// <param name="after">The line behind it.</param>
    public static bool Cuts(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || SentenceEnds.Contains(before[^1])) return false;
        if (LeavesBracketOpen(before) && ClosesBracket(after)) return true;
        if (Closers.Contains(before[^1])) return BeginsAny(after, Continuations) && !BeginsAny(after, Words);
        if (NeverLast.Contains(before[^1]) || NeverFirst.Contains(after[0])) return true;
        if (char.IsAscii(before[^1]) && char.IsAscii(after[0])) return CutsEnglish(before, after);
        if (Array.Exists(Predicates, predicate => before.EndsWith(predicate, StringComparison.Ordinal))) return BeginsAny(after, Conjunctions);
        if (BeginsAny(after, Continuations) && !BeginsAny(after, Words)) return true;
        if (!IsProse(before) && !ParticlesBefore.Contains(before[^1])) return false;
        if (Array.Exists(Joints, joint => before.EndsWith(joint, StringComparison.Ordinal))) return true;
        if (IsHiragana(after[0])) return !BeginsAny(after, Openings) || EndsSoon(after);
        return (after.Contains('。') || after.Length >= LongEnoughForProse) && (ParticlesBefore.Contains(before[^1]) || before[^1] is 'て' or 'お' or 'ご' || CutsWord(before, after));
    }

    /// <summary>Lines in lower case may be items of a list: what goes on is the rest of a sentence, or follows a word that needs another.</summary>
    private static bool CutsEnglish(string before, string after)
    {
        if (!before.Contains(' ') || !char.IsAsciiLetterOrDigit(after[0])) return false;
        var word = before.AsSpan(before.LastIndexOf(' ') + 1);
        foreach (var functionWord in FunctionWords)
        {
            if (word.SequenceEqual(functionWord)) return true;
        }

        return char.IsAsciiLetterLower(after[0]) && (word[^1] == ',' || (char.IsAsciiLetterOrDigit(word[^1]) && (after.Contains('.') || after.Length >= LongEnoughForProse * 2)));
    }

    /// <summary>Whether a word, or an amount, goes on: アーキテク／チャ, 認／証, 7／世代. Between kanji only where a clause has begun that nothing has closed.</summary>
    private static bool CutsWord(string before, string after)
    {
        if (JapaneseCharacters.IsKatakana(before[^1])) return JapaneseCharacters.IsKatakana(after[0]) && (before.AsSpan().IndexOfAny("、は") >= 0 || before.Length >= LongEnoughForProse);
        return (JapaneseCharacters.IsKanji(before[^1]) || char.IsAsciiDigit(TextFolding.Fold(before[^1]))) && JapaneseCharacters.IsKanji(after[0]) && HasOpenClause(before);
    }

    /// <summary>Whether a comma behind a particle or verb stands in the last sentence: not that of a list of nouns.</summary>
    private static bool HasOpenClause(string text)
    {
        var comma = text.LastIndexOf('、');
        return comma > 0 && IsHiragana(text[comma - 1]) && comma > text.LastIndexOf('。');
    }

    /// <summary>Whether a text is running text and no label: it has a comma or a particle that labels do without, or is long.</summary>
    private static bool IsProse(string text) => text.AsSpan().IndexOfAny("、。はを") >= 0 || text.Length >= LongEnoughForProse;

    /// <summary>Whether nothing but the end of a verb stands before the full stop: かけます。</summary>
    private static bool EndsSoon(string text)
    {
        var end = text.IndexOf('。', StringComparison.Ordinal);
        return end is > 0 and <= 6 && text.AsSpan(0, end).IndexOfAnyExceptInRange('ぁ', 'ん') < 0;
    }

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

    private static bool BeginsAny(string text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ん';
}
