namespace Wplint.Rules.CopyPaste;

/// <summary>
/// A paper on ISO/IEC 27017 that claims conformity with ISO/IEC 27015 claims it with a withdrawn report for banks. The number
/// is a slip; what tells it from a standard that is meant is what the paper cites elsewhere and what the sentence speaks of.
/// </summary>
public sealed class WrongStandardRule : WhitepaperRule
{
    private static readonly LocalizedText RightStandard = new("The standard that the paper follows", "この文書が対象とする規格");

    private static readonly ListOption Allow = new("allow", new(
        En: "Standards that are meant where they are cited, such as \"ISO/IEC 27015\".",
        Ja: "意図して引用している規格（例: \"ISO/IEC 27015\"）。"));

    public override RuleDescriptor Descriptor { get; } = new("WP5001", "wrong-standard")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Error,
        Title = new(En: "Number of another standard", Ja: "規格番号の誤り"),
        Message = new(
            En: "{0} is not the standard that the paper follows; {1} is. Write \"{2}\".",
            Ja: "{0} はこの文書が対象とする規格ではありません。正しくは {1} です。「{2}」と書いてください。"),
        Fix = new(Applicability.Safe, En: "Write \"{2}\"", Ja: "「{2}」と書く"),
        Options = [Allow],
        Outranks = ["WP5003", "WP5004", "WP5008"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var meantBySlip = SlipsIn(context.Standards, context.Get(Allow));
        var kinOf = new Dictionary<Standard, KinCitations>();
        foreach (var citation in paper.Citations)
        {
            // A history quotes the slip that it says was corrected.
            if (citation.Part == PaperPart.History || !meantBySlip.TryGetValue(StandardsRegistry.KeyOf(citation.Designation), out var meant)) continue;

            if (!kinOf.TryGetValue(meant, out var kin)) kinOf.Add(meant, kin = new KinCitations(paper, meant, context.Standards));
            if (!IsSlip(citation, meant, kin, context, out var beside)) continue;

            var rewrite = CitationRewrite.To(citation, meant.Designation, FindEdition(citation, meant, beside, context), paper.Source);
            var diagnostic = Report(paper.Source.GetFirstLine(citation.Span), citation.Text, meant.Designation, rewrite.Text);
            if ((beside ?? kin.First) is { } right) diagnostic = diagnostic.RelatedTo(paper.Source.GetFirstLine(right.Span), RightStandard);
            if (rewrite.Edits.Count > 0) diagnostic = diagnostic.FixedBy(rewrite.Edits, beside is null ? Applicability.Suggested : Applicability.Safe);
            yield return diagnostic;
        }
    }

    /// <summary>What is meant by the numbers that are known slips, except for those that are allowed.</summary>
    private static Dictionary<string, Standard> SlipsIn(StandardsRegistry standards, IReadOnlyList<string> allowed)
    {
        var slips = new Dictionary<string, Standard>(StringComparer.Ordinal);
        foreach (var standard in standards.Standards)
        {
            foreach (var slip in standard.Slips) slips.TryAdd(StandardsRegistry.KeyOf(slip), standard);
        }

        foreach (var designation in allowed) slips.Remove(StandardsRegistry.KeyOf(designation));
        return slips;
    }

    /// <summary>Whether the number cannot be meant.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="meant">What its number is a slip for.</param>
    /// <param name="kin">The citations of that standard, its translations and the scheme based on it.</param>
    /// <param name="context">What else is known.</param>
    /// <param name="beside">The one that it stands beside, which leaves no doubt; null where there is none.</param>
    private static bool IsSlip(Citation citation, Standard meant, KinCitations kin, RuleContext context, out Citation? beside)
    {
        beside = kin.FindBeside(citation);
        if (beside is not null) return true;

        var sentence = Sentence.Around(citation.Passage, citation.Span);
        if (IsMeant(citation, sentence, context.Standards)) return false;

        var named = kin.In(sentence);
        // A sentence that names the right standard as well tells the two apart; only an impossible edition gives the slip away.
        if (named.Exists(other => ReferenceEquals(context.Standards.Find(other), meant))) return citation.Edition is { } edition && meant.FindEdition(edition) is not null;

        beside = named.Count > 0 ? named[0] : null;
        return kin.First is not null || FollowsMeant(meant, context);
    }

    /// <summary>Whether the standard of that very number is meant: as a report, in an edition that it has, or by what the sentence speaks of.</summary>
    private static bool IsMeant(Citation citation, Sentence sentence, StandardsRegistry standards)
    {
        if (citation.Publisher.EndsWith(" TR", StringComparison.Ordinal) || citation.Publisher.EndsWith(" TS", StringComparison.Ordinal)) return true;
        if (citation.Year >= standards.AsOf || standards.FindEdition(citation) is not null) return true;
        foreach (var topic in standards.Find(citation)?.Topics ?? [])
        {
            if (sentence.Text.Contains(topic, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether the paper answers controls that only the meant standard has.</summary>
    private static bool FollowsMeant(Standard meant, RuleContext context)
    {
        var catalogue = context.Catalogue;
        return meant.Editions.Any(edition => edition.Label == catalogue.Standard || catalogue.IdenticalTexts.Contains(edition.Label))
            && context.Paper.Controls.Any(clause => catalogue.Find(clause.Control!) is { IsExtended: true });
    }

    /// <summary>The edition to write where the meant standard has none of the cited year; null where it has.</summary>
    private static string? FindEdition(Citation citation, Standard meant, Citation? beside, RuleContext context)
    {
        if (citation.Edition is not { } edition || meant.FindEdition(edition) is not null) return null;
        var standards = context.Standards;
        if (beside is not null && standards.FindEdition(beside) is { } other && standards.FindEqual(meant, other.Label) is { } equal) return equal.Edition;
        return (meant.Editions.FirstOrDefault(candidate => candidate.Label == context.Catalogue.Standard) ?? meant.Editions[0]).Edition;
    }
}
