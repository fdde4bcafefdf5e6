namespace Wplint.Rules.Links;

/// <summary>A document of the publisher's that a text names: カゼノ文書利用規約, オンラインヘルプ, terms of service.</summary>
/// <param name="Passage">The text.</param>
/// <param name="Start">Where the name begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record NamedDocument(Passage Passage, int Start, int End)
{
    private const string Own = "本";
    private const int LongestName = 30;

    /// <summary>What may stand beside a name that stands alone: ※カエデ便 オンラインヘルプ.</summary>
    private const int FewCharacters = 12;

    private static readonly string[] Kinds =
    [
        "規約", "約款", "マニュアル", "ガイド", "ガイドブック", "手引き", "手引書", "手順書", "ヘルプ", "ヘルプセンター", "サービス仕様書", "機能仕様書",
        "重要事項説明書", "基本方針", "プライバシーポリシー", "セキュリティポリシー", "サービスレベル合意書", "よくある質問",
    ];

    private static readonly string[] EnglishKinds =
    [
        "terms of service", "terms of use", "terms and conditions", "privacy policy", "privacy notice", "user guide", "user manual", "user's guide",
        "administrator guide", "administrator's guide", "admin guide", "operations manual", "online manual", "online help", "help centre", "help center",
        "service description", "service specification", "service level agreement", "sla", "faq",
    ];

    private static readonly PhraseSet AllKinds = new([.. Kinds, .. EnglishKinds]);

    /// <summary>The documents that a text names, in its order by kind.</summary>
    public static IEnumerable<NamedDocument> In(Passage passage) => AllKinds.HasAnyIn(passage.Lower) ? FindIn(passage) : [];

    /// <summary>The name as written.</summary>
    public string Text => Passage.Text[Start..End];

    /// <summary>The name in half width and lower case.</summary>
    public string Key => Passage.Lower[Start..End];

    /// <summary>Where it is written.</summary>
    public TextSpan Span => Passage.ToSource(Start, End - Start);

    /// <summary>The document that a text names and does nothing else, as a label does where an address follows; null where it says more.</summary>
    public static NamedDocument? Alone(Passage passage) =>
        passage.Text.Length <= LongestName + FewCharacters && !passage.Text.Contains('。', StringComparison.Ordinal)
            ? In(passage).FirstOrDefault(document => passage.Text.Length - (document.End - document.Start) <= FewCharacters)
            : null;

    /// <summary>The shorter names that the same document may have: 利用規約 for サービス利用規約; the name itself first.</summary>
    public static IEnumerable<string> ShortNamesOf(string key)
    {
        for (var start = 0; start < key.Length; start++) yield return key[start..];
    }

    private static IEnumerable<NamedDocument> FindIn(Passage passage)
    {
        var text = passage.Lower;
        foreach (var kind in Kinds)
        {
            for (var at = text.IndexOf(kind, StringComparison.Ordinal); at >= 0; at = text.IndexOf(kind, at + kind.Length, StringComparison.Ordinal))
            {
                var end = at + kind.Length;
                var start = StartOfName(text, at);
                if (!GoesOn(text, end) && !text.AsSpan(start).StartsWith(Own) && passage.KindAt(at) != RunKind.Code) yield return new NamedDocument(passage, start, end);
            }
        }

        foreach (var kind in EnglishKinds)
        {
            for (var at = text.IndexOf(kind, StringComparison.Ordinal); at >= 0; at = text.IndexOf(kind, at + kind.Length, StringComparison.Ordinal))
            {
                var end = at + kind.Length;
                var isWord = (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
                if (isWord && passage.KindAt(at) is not (RunKind.Code or RunKind.Address)) yield return new NamedDocument(passage, at, end);
            }
        }
    }

    /// <summary>A name is of kanji and katakana without a break: the サービス利用規約 of 詳細はサービス利用規約.</summary>
    private static int StartOfName(string text, int start)
    {
        var first = start;
        while (first > Math.Max(0, start - LongestName) && IsOfName(text[first - 1])) first--;
        return first;
    }

    /// <summary>ガイドライン, マニュアル化 and 規約違反 name no document; 規約第5条, 規約等 and 規約及び do.</summary>
    private static bool GoesOn(string text, int end) => end < text.Length && IsOfName(text[end]) && !"第等類内上中別付附巻及並又各本".Contains(text[end], StringComparison.Ordinal);

    private static bool IsOfName(char character) => character is (>= '\u30A1' and <= '\u30FA') or 'ー' or '々' or (>= '\u4E00' and <= '\u9FFF');
}
