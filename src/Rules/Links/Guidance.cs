namespace Wplint.Rules.Links;

/// <summary>Tells sentences that send the reader to a document (規約をご参照ください, see the terms) from those that mention it (規約に定めています).</summary>
internal static class Guidance
{
    /// <summary>How far the name of a document and the words that send there may stand apart.</summary>
    private const int Reach = 40;

    private static readonly string[] Words =
    [
        "ご参照", "参照ください", "参照してください", "参照下さい", "参照願", "参照いただ", "ご覧", "ご確認", "確認してください", "確認ください", "確認いただ", "ご一読", "お読み",
        "公開して", "公開され",
    ];

    private static readonly string[] EnglishWords = ["see ", "refer to ", "consult ", "please read ", "found in ", "published in ", "described in ", "explained in "];

    private static readonly PhraseSet AllWords = new([.. Words, .. EnglishWords]);

    /// <summary>Between the name of a document and such words: what the reader looks up is something else.</summary>
    private static readonly string[] Detours = ["、", "。", "定め", "に従", "に基", "に沿", "に則", "に準", "に同意", "に合意", "に記載"];

    private static readonly string[] EnglishDetours = [". ", ", ", "; ", "under ", "according to ", "subject to "];

    /// <summary>Right before the name of a document: it is not the publisher's, or the reader has it at hand.</summary>
    private static readonly string[] Others = ["お客様の", "利用者の", "契約者の", "契約者様の", "各社の", "他社の", "事業者の", "提供元の", "委託先の", "画面の", "個別の"];

    /// <summary>In the sentence: the reader gets the document in another way.</summary>
    private static readonly string[] OtherWays =
    [
        "ログイン後", "画面内", "画面上", "アプリ内", "お渡し", "お送り", "送付", "交付", "同梱", "配布", "ダウンロード", "ご請求", "契約書", "※1", "※2", "※3",
        "on request", "signing in", "signed in", "console", "sent to you",
    ];

    /// <summary>Whether a text may send the reader anywhere; asked first, since few do.</summary>
    /// <param name="text">Folded, in lower case.</param>
    public static bool MayStandIn(string text) => AllWords.HasAnyIn(text);

    /// <summary>Whether a text sends the reader to a document that it names.</summary>
    /// <param name="text">Folded, in lower case.</param>
    /// <param name="document">One that it names.</param>
    public static bool Sends(string text, NamedDocument document)
    {
        if (!(Letters.AreJapanese(text) ? SendsBehind(text, document.End) : SendsBefore(text, document.Start))) return false;
        if (Phrases.EndsWithAny(text.AsSpan(0, document.Start), Others) || IsNoted(text, document.End)) return false;
        var sentence = Sentence.Around(document.Passage, document.Span);
        return FindAny(text, OtherWays, sentence.Start, sentence.End) < 0;
    }

    /// <summary>利用規約¹ and 利用規約※: the address stands in a note.</summary>
    private static bool IsNoted(string text, int end) => end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '※' or '*');

    private static bool SendsBehind(string text, int from)
    {
        var to = Math.Min(text.Length, from + Reach);
        var words = FindAny(text, Words, from, to);
        return words >= 0 && FindAny(text, Detours, from, words) < 0;
    }

    private static bool SendsBefore(string text, int to)
    {
        var from = Math.Max(0, to - Reach);
        var words = FindAny(text, EnglishWords, from, to);
        return words >= 0 && (words == 0 || !char.IsAsciiLetter(text[words - 1])) && FindAny(text, EnglishDetours, words, to) < 0;
    }

    /// <summary>Where the first of several words begins within a stretch of a text; -1 where none does.</summary>
    private static int FindAny(string text, string[] words, int from, int to)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, from, (first < 0 ? to : first) - from, StringComparison.Ordinal);
            if (at >= 0) first = at;
        }

        return first;
    }
}
