namespace Wplint.Rules.Text;

/// <summary>A reader who meets 当社 here and 弊社 there has to ask whether both are the provider, or one of them is a company behind it.</summary>
public sealed class MixedSelfReferenceRule : WhitepaperRule
{
    private const string Neutral = "当社";
    private const string Humble = "弊社";

    private static readonly LocalizedText AlsoHere = new("Here as well", "同じ呼び方の箇所");

    public override RuleDescriptor Descriptor { get; } = new("WP7002", "mixed-self-reference")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Warning,
        Title = new(En: "Two words for the publisher itself", Ja: "自社の呼び方の混在"),
        Message = new(
            En: "The paper calls its publisher both \"{0}\" and \"{1}\". Write \"{1}\" throughout.",
            Ja: "自社の呼び方に「{0}」と「{1}」が混在しています。「{1}」に統一してください。"),
        Fix = new(Applicability.Suggested, En: "Write \"{1}\" throughout", Ja: "「{1}」に統一する"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var bySpelling = SpellingPlace.BySpelling(context.Once(PaperSpellings.Of).Self);
        if (bySpelling.Count < 2) yield break;
        var (neutral, humble) = (bySpelling[Neutral], bySpelling[Humble]);
        if (IsUsual(humble, neutral, paper) is { } isUsual) yield return isUsual ? Report(neutral, Humble) : Report(humble, Neutral);
    }

    private Diagnostic Report(List<SpellingPlace> places, string usual) =>
        (Report(places[0].Span, places[0].Spelling, usual) with { Related = [.. places.Skip(1).Select(static other => new RelatedLocation(other.Span, AlsoHere))] })
        .FixedBy(places.ConvertAll(place => new Edit(place.Span, usual)));

    /// <summary>Whether the humble word is the paper's usual one: by their numbers, then by what the paper defines. Null where it defines both: then they are two companies.</summary>
    private static bool? IsUsual(List<SpellingPlace> humble, List<SpellingPlace> neutral, Whitepaper paper)
    {
        var (definesHumble, definesNeutral) = (Defines(paper, Humble), Defines(paper, Neutral));
        if (definesHumble && definesNeutral) return null;
        if (humble.Count != neutral.Count) return humble.Count > neutral.Count;
        if (definesHumble != definesNeutral) return definesHumble;
        return humble[0].Span < neutral[0].Span;
    }

    private static bool Defines(Whitepaper paper, string word)
    {
        foreach (var term in paper.DefinedTerms)
        {
            if (term.Term.Text == word) return true;
        }

        return false;
    }
}
