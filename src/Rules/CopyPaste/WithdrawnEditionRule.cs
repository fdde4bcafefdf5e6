namespace Wplint.Rules.CopyPaste;

/// <summary>An edition that had been replaced when the paper was written tells a careful reader that the paper was not looked through.</summary>
public sealed class WithdrawnEditionRule : WhitepaperRule
{
    private static readonly LocalizedText AlsoCited = new("Cited here as well", "ほかの引用箇所");

    private static readonly LocalizedText WithoutSuccessor = new(
        En: "{0} was no longer in force on {1}: it was withdrawn ({2}). Cite the edition in force, or say that the old one is meant.",
        Ja: "{0} は {1} の時点で有効な版ではありません（廃止: {2}）。有効な規格を引用するか、旧版であることを明記してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP5004", "withdrawn-edition")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Note,
        Title = new(En: "Edition that is no longer in force", Ja: "廃止された版の引用"),
        Message = new(
            En: "{0} was no longer in force on {1}: it was withdrawn ({2}) and replaced by {3}. Cite the edition in force, or say that the old one is meant.",
            Ja: "{0} は {1} の時点で有効な版ではありません（廃止: {2}、後継: {3}）。有効な版を引用するか、旧版であることを明記してください。"),
        Variants = [WithoutSuccessor],
        Needs = Fact.AsOf,
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (JudgedDate.Of(paper, context.AsOf) is not { } date) yield break;

        var places = new Dictionary<string, List<Citation>>(StringComparer.Ordinal);
        foreach (var citation in paper.Citations)
        {
            // Contents repeat a heading, and a history tells of its time.
            if (citation.Part is PaperPart.Contents or PaperPart.History) continue;
            if (context.Standards.FindEdition(citation) is not { } edition || !IsWithdrawn(edition, date)) continue;
            if (citation.IsNational() || citation.IsOfThePast()) continue;
            PlacesOf(edition, places, context.Standards).Add(citation);
        }

        foreach (var cited in places.Values)
        {
            if (!IsRight(context.Standards.FindEdition(cited[0])!, date, context)) yield return Report(cited, date, context);
        }
    }

    private Diagnostic Report(List<Citation> cited, JudgedDate date, RuleContext context)
    {
        var source = context.Paper.Source;
        var edition = context.Standards.FindEdition(cited[0])!;
        var span = source.GetFirstLine(cited[0].Span);
        var diagnostic = edition.SupersededBy is { } successor
            ? Report(span, edition.Label, date.Text, edition.Until!, successor)
            : Report(span, edition.Label, date.Text, edition.Until!).Saying(WithoutSuccessor);
        return diagnostic with { Related = [.. cited.Skip(1).Select(citation => new RelatedLocation(source.GetFirstLine(citation.Span), AlsoCited))] };
    }

    /// <summary>Certificates on an edition stay valid for a time after it is replaced.</summary>
    private static bool IsWithdrawn(StandardEdition edition, JudgedDate date) =>
        edition.Until is { } until && date.CompareTo(edition.CertifiedUntil ?? until) > 0;

    /// <summary>
    /// Whether a withdrawn edition is still the right one to cite: the paper answers controls that are taken from it, or cites a translation
    /// or a scheme that is in force and rests on it, as JIS Q 27017:2016 and JIP-ISMS517 rest on ISO/IEC 27017:2015.
    /// </summary>
    private static bool IsRight(StandardEdition edition, JudgedDate date, RuleContext context)
    {
        if (context.Catalogue.BasedOn.Contains(edition.Label)) return true;
        var equals = context.Standards.EquivalentsOf(edition.Label);
        foreach (var citation in context.Paper.Citations)
        {
            if (citation.Part == PaperPart.History || context.Standards.Find(citation) is not { } standard) continue;
            foreach (var other in standard.Editions)
            {
                if (IsWithdrawn(other, date) || (citation.Edition is { } cited && cited != other.Edition)) continue;
                if (equals.Contains(other.Label) || standard.BasedOn.Contains(edition.Label)) return true;
            }
        }

        return false;
    }

    /// <summary>Where an edition is cited, also under the name of its translation: both are out of date for one reason.</summary>
    private static List<Citation> PlacesOf(StandardEdition edition, Dictionary<string, List<Citation>> places, StandardsRegistry standards)
    {
        if (places.TryGetValue(edition.Label, out var found)) return found;
        foreach (var equal in standards.EquivalentsOf(edition.Label))
        {
            if (places.TryGetValue(equal, out found)) return found;
        }

        places.Add(edition.Label, found = []);
        return found;
    }
}
