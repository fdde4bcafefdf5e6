namespace Wplint.Rules.CopyPaste;

/// <summary>Who looks for ISO/IEC 27017:2019 finds nothing: conformity with an edition that never existed cannot be checked.</summary>
public sealed class UnknownEditionRule : WhitepaperRule
{
    private static readonly LocalizedText NoneIsClear = new(
        En: "There is no {0} (editions of {1}: {2}). Write the edition that is meant.",
        Ja: "{0} という版はありません（{1} の版: {2}）。意図した版を書いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP5003", "unknown-edition")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Error,
        Title = new(En: "Edition that never existed", Ja: "存在しない版"),
        Message = new(
            En: "There is no {0} (editions of {1}: {2}). Write \"{3}\".",
            Ja: "{0} という版はありません（{1} の版: {2}）。「{3}」と書いてください。"),
        Variants = [NoneIsClear],
        Fix = new(Applicability.Suggested, En: "Write \"{3}\"", Ja: "「{3}」と書く"),
        Outranks = ["WP5004", "WP5008"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var date = JudgedDate.Of(paper, asOf: null);
        var meantEditions = new Dictionary<Standard, StandardEdition?>();
        foreach (var citation in paper.Citations)
        {
            // A history quotes the slip that it says was corrected.
            if (citation.Part == PaperPart.History || FindStandard(citation, date, context.Standards) is not { } standard) continue;
            if (citation.IsNational() || citation.IsDraft()) continue;

            var editions = string.Join(", ", standard.Editions.Where(static edition => !edition.IsUncertain).Select(static edition => edition.Edition));
            var span = paper.Source.GetFirstLine(citation.Span);
            if (!meantEditions.TryGetValue(standard, out var meant)) meantEditions.Add(standard, meant = FindMeant(standard, date, context));
            if (meant is null)
            {
                yield return Report(span, citation.ToString(), standard.Designation, editions).Saying(NoneIsClear);
                continue;
            }

            var rewrite = CitationRewrite.To(citation, standard.Designation, meant.Edition, paper.Source);
            var diagnostic = Report(span, citation.ToString(), standard.Designation, editions, rewrite.Text);
            yield return rewrite.Edits.Count == 0 ? diagnostic : diagnostic.FixedBy(rewrite.Edits);
        }
    }

    /// <summary>The standard that certainly has no such edition; null where it has, or where nobody knows.</summary>
    private static Standard? FindStandard(Citation citation, JudgedDate? date, StandardsRegistry standards)
    {
        if (citation.Edition is null || standards.FindEdition(citation) is not null) return null;
        // A version has no year; it is no younger than the paper that cites it.
        if ((citation.Year ?? date?.Year) is not { } year || year >= standards.AsOf) return null;
        return standards.Find(citation) is { Exists: true, IsUncertain: false } standard ? standard : null;
    }

    /// <summary>The one edition that the paper means, by what else it cites, the controls that it answers, or its date; null where that is open.</summary>
    private static StandardEdition? FindMeant(Standard standard, JudgedDate? date, RuleContext context)
    {
        var cited = new List<StandardEdition>();
        foreach (var citation in context.Paper.Citations)
        {
            if (citation.Part == PaperPart.History || !ReferenceEquals(context.Standards.Find(citation), standard)) continue;
            if (context.Standards.FindEdition(citation) is { } edition && !cited.Contains(edition)) cited.Add(edition);
        }

        if (cited.Count > 0) return cited.Count == 1 ? cited[0] : null;
        if (standard.Editions.Count == 1) return standard.Editions[0];
        return standard.Editions.FirstOrDefault(edition => IsFollowed(edition.Label, context))
            ?? standard.Editions.LastOrDefault(edition => !edition.IsUncertain && edition.Published is { } published && date?.CompareTo(published) >= 0);
    }

    /// <summary>Whether the paper answers the controls of that edition.</summary>
    private static bool IsFollowed(string label, RuleContext context)
    {
        var catalogue = context.Catalogue;
        if (catalogue.Standard != label && !catalogue.IdenticalTexts.Contains(label) && !catalogue.BasedOn.Contains(label)) return false;
        return context.Paper.Controls.Any(clause => catalogue.Find(clause.Control!) is { Level: ControlLevel.Control });
    }
}
