namespace Wplint.Rules.Text;

/// <summary>Tells whether a paper says what a term names without the words of a definition.</summary>
/// <param name="paper">The paper.</param>
/// <param name="prose">Its prose.</param>
internal sealed class TermExplanations(Whitepaper paper, Prose prose)
{
    private static readonly string[] Glossaries = ["用語", "定義", "definition", "glossary", "terms and"];
    private static readonly string[] Introductions = ["目的", "はじめに", "概要", "ホワイトペーパー", "について"];
    private static readonly string[] Overviews = ["とは", "について", "概要", "紹介", "about", "overview"];
    private static readonly string[] Predicates = ["です", "である", "となります", "になります"];
    private static readonly string[] Namings = ["を指します", "を指す", "をいいます", "をいう", "のことです"];

    /// <summary>Whether the paper explains a term.</summary>
    public bool Have(string term)
    {
        if (term == "本書" && (paper.Cover.Title is not null || paper.AllClauses.Any(static clause => Phrases.ContainsAny(clause.Title.Text, Introductions)))) return true;
        foreach (var clause in paper.AllClauses)
        {
            // 本サービスの概要
            if (clause.Title.Text.Contains(term, StringComparison.Ordinal) && Phrases.ContainsAny(clause.Title.Text, Overviews)) return true;
        }

        // The "Service" is Kaede Docs.
        var named = term.StartsWith("the ", StringComparison.Ordinal) ? $"he \"{term[4..]}\" " : null;
        foreach (var passage in prose.Passages)
        {
            if ((named is not null && passage.Passage.Text.Contains(named, StringComparison.Ordinal)) || Explains(passage, term)) return true;
        }

        return paper.Cover.Body.SelectMany(static block => block.Passages).Any(passage => passage.Text.Contains(term, StringComparison.Ordinal));
    }

    private static bool Explains(ProsePassage prose, string term)
    {
        var text = prose.Passage.Text;
        var index = text.IndexOf(term, StringComparison.Ordinal);
        if (index < 0) return false;
        if (Phrases.ContainsAny(prose.Clause.Title.Lower, Glossaries)) return true;
        for (; index >= 0; index = text.IndexOf(term, index + term.Length, StringComparison.Ordinal))
        {
            // 「本サービス」, （本サービス）, 本サービス（カゼノ文書）, 本サービスとは, 本サービス：カゼノ文書
            var rest = text.AsSpan(index + term.Length).TrimStart();
            if (index > 0 && text[index - 1] is '「' or '『' or '（' or '(' or '"' or '“' && rest is ['」' or '』' or '）' or ')' or '"' or '”', ..]) return true;
            if (rest.StartsWith("とは") || rest is ['（' or '(' or '：' or ':', ..]) return true;
            var sentence = Sentence.Around(prose.Passage, prose.Passage.ToSource(index, 1));
            if (sentence.Start == index && IsStatement(sentence.Text.TrimEnd('。'), term)) return true;
        }

        return false;
    }

    /// <summary>本サービスは、…を共有するクラウドサービスです: what it is. 本サービスは、カゼノ文書を指します: what it stands for.</summary>
    private static bool IsStatement(ReadOnlySpan<char> sentence, string term)
    {
        if (char.IsAscii(term[0])) return sentence[term.Length..].TrimStart().StartsWith("is a");
        foreach (var naming in Namings)
        {
            if (sentence.EndsWith(naming)) return true;
        }

        foreach (var predicate in Predicates)
        {
            if (sentence.EndsWith(predicate) && sentence[..^predicate.Length].EndsWith(term.AsSpan(1))) return true;
        }

        return false;
    }
}
