using System.Globalization;

namespace Wplint.Rules.Text;

/// <summary>サーバ here and サーバー there: a reader who searches for a word finds half of the places, and sees that nobody read the paper through.</summary>
public sealed class MixedSpellingRule : WhitepaperRule
{
    private static readonly LocalizedText AlsoHere = new("Spelt so here as well", "同じ表記の箇所");

    public override RuleDescriptor Descriptor { get; } = new("WP7003", "mixed-spelling")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Warning,
        Title = new(En: "One word in two spellings", Ja: "表記の揺れ"),
        Message = new(
            En: "\"{0}\" is spelt \"{1}\" in {2} other places of the paper. Write \"{1}\".",
            Ja: "「{0}」は、ほかの {2} か所では「{1}」と表記されています。「{1}」に統一してください。"),
        Fix = new(Applicability.Suggested, En: "Write \"{1}\" throughout", Ja: "「{1}」に統一する"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var places in context.Once(PaperSpellings.Of).Words)
        {
            var bySpelling = SpellingPlace.BySpelling(places);
            if (bySpelling.Count < 2) continue;
            var usual = MostFrequent(bySpelling);
            foreach (var alike in bySpelling.Values)
            {
                if (IsClear(alike.Count, usual.Count)) yield return Report(alike, usual, paper.Source);
            }
        }
    }

    /// <summary>Whether the few are so few that an author would change them: one of three places, else a quarter.</summary>
    private static bool IsClear(int few, int many) => many >= 3 * few || (few == 1 && many == 2);

    private static List<SpellingPlace> MostFrequent(Dictionary<string, List<SpellingPlace>> bySpelling)
    {
        List<SpellingPlace> most = [];
        foreach (var places in bySpelling.Values)
        {
            if (places.Count > most.Count) most = places;
        }

        return most;
    }

    private Diagnostic Report(List<SpellingPlace> few, List<SpellingPlace> usual, SourceText source)
    {
        var first = few[0];
        var spelling = usual[0].Spelling;
        var word = source[first.Span] + first.Ending;
        var diagnostic = Report(
            first.Span with { Length = word.Length },
            word,
            first.Write(spelling) + first.Ending,
            usual.Count.ToString(CultureInfo.InvariantCulture));
        return (diagnostic with { Related = [.. few.Skip(1).Select(static other => new RelatedLocation(other.Span, AlsoHere))] }).FixedBy(few.ConvertAll(place => new Edit(place.Span, place.Write(spelling))));
    }
}
