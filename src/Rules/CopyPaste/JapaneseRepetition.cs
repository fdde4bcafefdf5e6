namespace Wplint.Rules.CopyPaste;

/// <summary>Finds Japanese words that stand twice by mistake. Many rightly do (ますます, いろいろ, なにに, 社員ががんばる), so what is left must be certain.</summary>
internal static class JapaneseRepetition
{
    private const int ShortestPhrase = 5;

    /// <summary>A noun and its particle: 設定を設定を変更します.</summary>
    private const int ShortestNoun = 3;

    private const int LongestPhrase = 30;

    private static readonly string[] Words =
        ["について", "において", "における", "により", "による", "として", "に対して", "に関する", "ための", "および", "または", "及び", "又は", "です。", "ます。"];

    /// <summary>What these words begin with.</summary>
    private const string Beginnings = "にとたおま及又で";

    /// <summary>What may stand before a doubled particle, besides kanji, katakana and letters: hiragana words that do not end like a particle.</summary>
    private static readonly string[] Nouns =
    [
        "ため", "よう", "こと", "もの", "とき", "ほか", "さい", "すべて", "それぞれ", "など", "から", "まで", "だけ", "その", "この", "これら", "それら", "ついて", "おいて",
    ];

    private static readonly string[] Demonstratives = ["その", "この", "これ", "それ", "すべて"];

    /// <summary>How many counts <see cref="CountPairs"/> needs: a power of two.</summary>
    public const int Counts = 1024;

    /// <summary>Counts how often a text has two characters side by side, up to twice; some share a count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">The counts, all 0.</param>
    public static void CountPairs(string text, Span<byte> counts)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            ref var count = ref counts[PairAt(text, i)];
            if (count < 2) count++;
        }
    }

    /// <summary>A doubled word that begins at an index; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the word begins.</param>
    /// <param name="counts">Of the pairs of the text: what stands twice begins with the same two characters twice, and most stand once.</param>
    public static Repetition? FindAt(string text, int index, ReadOnlySpan<byte> counts)
    {
        if (index + 1 >= text.Length) return null;
        if (text[index] == text[index + 1] && IsDoubledParticle(text, index)) return new Repetition(index, index + 1, index + 2);
        if (counts[PairAt(text, index)] < 2 || index + 2 >= text.Length || !IsJapanese(text[index])) return null;
        if (text.AsSpan(index + 2, Math.Min(LongestPhrase, text.Length - index - 2)).IndexOf(text.AsSpan(index, 2)) < 0) return null;
        return (Beginnings.Contains(text[index]) ? FindWord(text, index) : null) ?? FindPhrase(text, index);
    }

    private static int PairAt(string text, int index) => ((text[index] * 31) + text[index + 1]) & (Counts - 1);

    private static Repetition? FindWord(string text, int index)
    {
        foreach (var word in Words)
        {
            if (StandsAt(text, index, word) && StandsAt(text, index + word.Length, word)) return new Repetition(index, index + word.Length, index + 2 * word.Length);
        }

        return null;
    }

    private static Repetition? FindPhrase(string text, int index)
    {
        var most = Math.Min(LongestPhrase, (text.Length - index) / 2);
        for (var length = ShortestNoun; length <= most; length++)
        {
            var next = text.AsSpan(index + length, most - length + 1).IndexOf(text[index]);
            if (next < 0) return null;
            length += next;
            var phrase = text.AsSpan(index, length);
            if (phrase.SequenceEqual(text.AsSpan(index + length, length)) && (length < ShortestPhrase ? IsNounWithParticle(phrase) : IsPhrase(phrase))) return new Repetition(index, index + length, index + 2 * length);
        }

        return null;
    }

    /// <summary>Whether one of two equal characters is a particle too many.</summary>
    private static bool IsDoubledParticle(string text, int index)
    {
        var particle = text[index];
        if (index == 0 || !"をがにはのでと".Contains(particle)) return false;
        if (text[index - 1] == particle || (index + 2 < text.Length && text[index + 2] == particle)) return false;
        return particle == 'を' || (EndsWord(text, index, particle) && GoesOn(text.AsSpan(index + 2), particle));
    }

    /// <summary>Whether a word ends before an index: なに and くに end like a particle.</summary>
    private static bool EndsWord(string text, int index, char particle)
    {
        var before = text.AsSpan(0, index);
        // Blanks stand around Latin words.
        if (before[^1] == ' ') before = before.TrimEnd(' ');
        if (before.Length == 0) return false;
        if (!IsHiragana(before[^1])) return char.IsLetterOrDigit(before[^1]) || "」』）)】〉》々ー".Contains(before[^1]);
        if (particle == 'は' && before.Length > 1 && "でにとへ".Contains(before[^1])) return !IsHiragana(before[^2]);
        return Phrases.EndsWithAny(before, Nouns);
    }

    /// <summary>Whether what follows begins a word of its own: in がんばる, できる and はじめる the second character does.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest, char particle)
    {
        if (rest.Length == 0) return true;
        // 甲と乙とと言う quotes.
        if (!IsHiragana(rest[0])) return particle != 'と' || !"言呼思書称述".Contains(rest[0]);
        var (words, particles) = Continuations(particle);
        if (particles.Contains(rest[0])) return rest.Length == 1 || !IsHiragana(rest[1]);
        return Phrases.StartsWithAny(rest, words) || Phrases.StartsWithAny(rest, Demonstratives);
    }

    /// <summary>The words in hiragana that go on with a particle, and the particles that follow it before another word.</summary>
    private static (string[] Words, string Particles) Continuations(char particle) => particle switch
    {
        'が' => (["あり", "ある", "でき", "とれ", "ない"], ""),
        'に' => (["おいて", "おける", "ついて", "より", "よる", "よって"], "はもての"),
        'の' => (["ため", "うち", "ほか", "よう"], ""),
        'で' => (["あり", "ある", "す。", "した"], "はの"),
        'と' => (["なる", "なり", "なっ", "して", "する", "します"], "はの"),
        _ => ([], ""),
    };

    /// <summary>Whether a text is a noun in kanji or katakana and a particle that nobody says twice; 顧客の顧客の and 徐々に徐々に are right.</summary>
    private static bool IsNounWithParticle(ReadOnlySpan<char> text)
    {
        if (!"をがは".Contains(text[^1]) || text[0] == '一') return false;
        foreach (var character in text[..^1])
        {
            if (IsHiragana(character) || !IsJapanese(character)) return false;
        }

        return true;
    }

    /// <summary>Whether a text is more than one word, and none that stands twice by nature (一つひとつ, 一件一件).</summary>
    private static bool IsPhrase(ReadOnlySpan<char> text)
    {
        var (hiragana, other) = (0, 0);
        foreach (var character in text)
        {
            if (IsHiragana(character)) hiragana++;
            else if (IsJapanese(character)) other++;
            else if (character is not ('。' or '、')) return false;
        }

        return hiragana > 0 && other > 0 && text[0] != '一';
    }

    private static bool StandsAt(string text, int index, string word) => string.CompareOrdinal(text, index, word, 0, word.Length) == 0;

    private static bool IsHiragana(char character) => character is >= '\u3041' and <= '\u3096';

    private static bool IsJapanese(char character) => IsHiragana(character) || character is (>= '\u30A1' and <= '\u30FC') or (>= '\u4E00' and <= '\u9FFF') or '々';
}
