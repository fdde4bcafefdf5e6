namespace Wplint.Rules.CopyPaste;

/// <summary>Takes a Japanese text apart: words of the vocabulary, and between them runs of kanji, katakana, Latin letters or digits. Hiragana joins them.</summary>
/// <param name="text">The text, folded and in lower case.</param>
/// <param name="paperTitle">The paper's title, in lower case: its names say nothing within the paper.</param>
internal sealed class JapaneseWords(string text, string paperTitle)
{
    private const int ShortestName = 3;

    /// <summary>What follows a word that tells how, when or by what something is done.</summary>
    private static readonly string[] Means = ["で", "にて", "から", "より", "実施"];

    /// <summary>The words between two indices, but for those in brackets.</summary>
    public List<ClaimWord> Between(int start, int end)
    {
        var words = new List<ClaimWord>();
        for (var i = start; i < end;)
        {
            if (text[i] == '(' && text.IndexOf(')', i, end - i) is > 0 and var close)
            {
                i = close + 1;
            }
            else if (JapaneseVocabulary.FindAt(text, i, end) is { } entry)
            {
                var stop = i + entry.Form.Length;
                while (stop < end && text[stop] == 'ー') stop++; // サーバー is サーバ
                words.Add(new ClaimWord(entry.Concept, entry.Role, i, stop));
                i = stop;
            }
            else
            {
                i = AddRun(words, i, end);
            }
        }

        Settle(words);
        return words;
    }

    /// <summary>Adds the run of one script that begins at an index.</summary>
    /// <returns>Where it ends.</returns>
    private int AddRun(List<ClaimWord> words, int start, int end)
    {
        var script = ScriptOf(text[start]);
        var stop = start + 1;
        while (stop < end && ScriptOf(text[stop]) == script && JapaneseVocabulary.FindAt(text, stop, end) is null) stop++;
        if (script == Script.Other) return stop;

        // One kanji by itself is a suffix or the beginning of a verb, and four are two words.
        if (script == Script.Kanji && stop - start > 3) stop = start + 2;
        if (script == Script.Kanji && stop - start == 1) return stop;
        var word = text[start..stop].TrimEnd('ー');
        if (word.Length == 0) return stop;
        var isName = script != Script.Kanji && word.Length >= ShortestName && paperTitle.Contains(word, StringComparison.Ordinal);
        words.Add(new ClaimWord(word, isName ? WordRole.Filler : WordRole.Thing, start, stop));
        return stop;
    }

    /// <summary>Finds out what each word does beside its neighbour, from the last to the first.</summary>
    private void Settle(List<ClaimWord> words)
    {
        ClaimWord? next = null;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = words[i];
            var gap = text.AsSpan(word.End, (next?.Start ?? Math.Min(word.End + 1, text.Length)) - word.End);
            var isJoined = next is not null && (gap.IsEmpty || gap is "の");
            // 利用者を登録, サービスの監視: they are what something is done with.
            if (IsUserOrService(word) && (gap.StartsWith("を") || (isJoined && (next!.Role == WordRole.Action || (gap.IsEmpty && word.Role == WordRole.Customer)))))
                words[i] = word = word with { Role = WordRole.Thing };
            word.IsHead = !(isJoined && next!.Role == WordRole.Thing);
            word.IsMeans = IsMeans(word, gap) || (!word.IsHead && next!.IsMeans);
            next = word;
        }
    }

    private bool IsMeans(ClaimWord word, ReadOnlySpan<char> gap) =>
        word.Concept[^1] == '的'
        || Phrases.StartsWithAny(text.AsSpan(word.End).TrimStart("上内側様"), Means)
        || (word.Concept == JapaneseVocabulary.Administrator && !gap.StartsWith("を"));

    private static bool IsUserOrService(ClaimWord word) => word.Role == WordRole.Customer || word is { Role: WordRole.Filler, Concept: JapaneseVocabulary.Service };

    private static Script ScriptOf(char character) => character switch
    {
        (>= '\u30A1' and <= '\u30FA') or '\u30FC' => Script.Katakana,
        (>= '\u4E00' and <= '\u9FFF') or '々' => Script.Kanji,
        _ => char.IsAsciiLetterOrDigit(character) ? Script.Latin : Script.Other,
    };

    private enum Script
    {
        Other,
        Kanji,
        Katakana,
        Latin,
    }
}
