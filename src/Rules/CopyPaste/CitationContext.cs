namespace Wplint.Rules.CopyPaste;

/// <summary>What the words around a citation say of it.</summary>
internal static class CitationContext
{
    private static readonly string[] Drafts = ["DIS", "FDIS", "CD", "draft", "ドラフト", "原案", "案"];

    private static readonly string[] WordsOfThePast =
        ["移行", "旧版", "旧規格", "廃止", "改正前", "改訂前", "当時", "transition", "former", "previous", "supersede", "withdrawn", "replaced", "earlier"];

    /// <summary>BS EN ISO/IEC 27001:2017: national editions have years of their own.</summary>
    public static bool IsNational(this Citation citation)
    {
        var before = Sentence.Around(citation.Passage, citation.Span).Before(citation).TrimEnd(" -");
        var word = before[(before.LastIndexOfAnyExceptInRange('A', 'Z') + 1)..];
        return word.Length is >= 2 and <= 5;
    }

    /// <summary>ISO/IEC 27002:2021 (DIS): drafts have years that no edition has.</summary>
    public static bool IsDraft(this Citation citation)
    {
        var after = Sentence.Around(citation.Passage, citation.Span).After(citation).TrimStart(" (（[/の");
        return Phrases.StartsWithAny(after, Drafts);
    }

    /// <summary>Whether the sentence speaks of the past of a standard, as of a move from one edition to the next.</summary>
    public static bool IsOfThePast(this Citation citation) =>
        Phrases.ContainsAny(Sentence.Around(citation.Passage, citation.Span).Text, WordsOfThePast);
}
