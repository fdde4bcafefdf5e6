namespace Wplint.Rules.Text;

/// <summary>A reader who does not know what 本サービス names does not know what all the answers are about.</summary>
public sealed class UndefinedTermRule : WhitepaperRule
{
    /// <summary>No paper defines more, and each is looked for in the whole of it.</summary>
    private const int MostTerms = 50;

    /// <summary>Terms that mean nothing without a definition.</summary>
    private static readonly string[] Japanese = ["本サービス", "本システム", "本製品", "本ソフトウェア", "本プラットフォーム", "本書"];

    private static readonly string[] English = ["the Service", "the Services", "the Platform", "the Product"];

    public override RuleDescriptor Descriptor { get; } = new("WP7001", "undefined-term")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Note,
        Title = new(En: "Term without a definition", Ja: "定義のない用語"),
        Message = new(
            En: "The paper uses \"{0}\" and never says what it names. Define it at its first use, as in {1}.",
            Ja: "「{0}」が何を指すのか、どこにも定義されていません。最初に用いる箇所で、{1}のように定義してください。"),
        Variants =
        [
            new(
                En: "\"{0}\" is used here before it is defined. Define it at its first use.",
                Ja: "「{0}」が、定義より前で使われています。最初に用いる箇所で定義してください。"),
        ],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var prose = context.Once(Prose.Of);
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in paper.DefinedTerms)
        {
            var term = definition.Term.Text;
            if (defined.Count == MostTerms) break;
            if (!defined.Add(WithoutArticle(term)) || ExplainsItself(term, paper) || IsInFootnote(definition, paper)) continue;
            if (TermUses.FindFirst(prose.Passages, term, StartOfDefinition(definition, prose)) is { } use)
                yield return Report(use.Span, term).Saying(Descriptor.Variants[0]).RelatedTo(definition.Term.Span, new(En: "defined here", Ja: "定義している箇所"));
        }

        var explanations = new TermExplanations(paper, prose);
        foreach (var term in paper.Language == Language.Japanese ? Japanese : English)
        {
            if (defined.Contains(WithoutArticle(term)) || TermUses.FindFirst(prose.Passages, term, int.MaxValue) is not { } use || explanations.Have(term)) continue;
            yield return Report(use.Span, term, char.IsAscii(term[0]) ? $"(hereinafter \"{term}\")" : $"（以下「{term}」といいます）");
        }
    }

    /// <summary>Everyday words (利用者) and names that the cover has are understood before their definition; 当社 always is.</summary>
    private static bool ExplainsItself(string term, Whitepaper paper)
    {
        if (term.Length < 2 || term is "当社" or "弊社") return true;
        if (term[0] is '本' or '当') return false;
        var capitals = 0;
        foreach (var character in term)
        {
            if (char.IsAsciiLetterUpper(character)) capitals++;
        }

        var isName = capitals > 1 || term.StartsWith("the ", StringComparison.Ordinal);
        return !isName || paper.Cover.Title?.Text.Contains(term, StringComparison.Ordinal) == true;
    }

    private static bool IsInFootnote(DefinedTerm definition, Whitepaper paper)
    {
        foreach (var footnote in paper.Footnotes)
        {
            if (footnote.Text.Span.Contains(definition.Span.Start)) return true;
        }

        return false;
    }

    /// <summary>Where the sentence begins that defines a term: カゼノ文書クラウド（以下「カゼノ文書」）uses it already.</summary>
    private static int StartOfDefinition(DefinedTerm definition, Prose prose)
    {
        foreach (var passage in prose.Passages)
        {
            if (passage.Clause != definition.Clause || !passage.Passage.Span.Contains(definition.Span.Start)) continue;
            return passage.Passage.ToSource(Sentence.Around(passage.Passage, definition.Span).Start);
        }

        return definition.Span.Start;
    }

    private static string WithoutArticle(string term) =>
        term.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? term[4..].TrimEnd('s') : term.TrimEnd('s');
}
