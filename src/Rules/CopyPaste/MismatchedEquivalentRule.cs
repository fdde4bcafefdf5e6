namespace Wplint.Rules.CopyPaste;

/// <summary>
/// JIS Q 27017:2016 is ISO/IEC 27017:2015. Who sets it equal with another standard, or puts the year of the one on the other,
/// names a text that does not exist, or not the one that was audited.
/// </summary>
public sealed class MismatchedEquivalentRule : WhitepaperRule
{
    private static readonly LocalizedText SetEqual = new("What it is equated with", "併記されている規格");

    private static readonly LocalizedText NoSuchYear = new(
        En: "There is no {2}; {0} is {1}. Write \"{3}\".",
        Ja: "{2} という版はありません。{0} に対応するのは {1} です。「{3}」と書いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP5002", "mismatched-equivalent")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Error,
        Title = new(En: "Standards or years that do not belong together", Ja: "対応しない規格または年の併記"),
        Message = new(
            En: "{0} is {1}, not {2}. Write \"{3}\".",
            Ja: "{0} に対応するのは {1} で、{2} ではありません。「{3}」と書いてください。"),
        Variants = [NoSuchYear],
        Fix = new(Applicability.Safe, En: "Write \"{3}\"", Ja: "「{3}」と書く"),
        Outranks = ["WP5001", "WP5003", "WP5004", "WP5008"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var groups = GroupsOf(paper);
        foreach (var citation in paper.Citations)
        {
            // A history quotes the slip that it says was corrected.
            if (citation.Part == PaperPart.History) continue;
            Citation[] group = citation.Group is { } key ? [.. groups[key].Where(other => other != citation)] : [];
            var mismatch = FindInPair(citation, group, context.Standards) ?? FindYear(citation, group, context.Standards);
            if (mismatch is not null && !citation.IsNational()) yield return Report(citation, mismatch, paper.Source);
        }
    }

    private static Dictionary<int, List<Citation>> GroupsOf(Whitepaper paper)
    {
        var groups = new Dictionary<int, List<Citation>>();
        foreach (var citation in paper.Citations)
        {
            if (citation.Group is not { } key) continue;
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.Add(citation);
        }

        return groups;
    }

    private Diagnostic Report(Citation citation, EquivalentMismatch mismatch, SourceText source)
    {
        var rewrite = CitationRewrite.To(citation, mismatch.Right.Designation, mismatch.RightEdition?.Edition, source);
        var diagnostic = Report(
            source.GetFirstLine(citation.Span),
            mismatch.Other,
            mismatch.RightEdition?.Label ?? mismatch.Right.Designation,
            citation.ToString(),
            rewrite.Text);
        if (mismatch.Beside is { } beside) diagnostic = diagnostic.RelatedTo(source.GetFirstLine(beside.Span), SetEqual);
        if (mismatch.IsYear) diagnostic = diagnostic.Saying(NoSuchYear);
        return rewrite.Edits.Count == 0 ? diagnostic : diagnostic.FixedBy(rewrite.Edits, mismatch.Applicability);
    }

    /// <summary>What another member of the pair says that this one must be, and it is not.</summary>
    private static EquivalentMismatch? FindInPair(Citation citation, Citation[] group, StandardsRegistry standards)
    {
        if (group.Any(other => AreEqual(citation, other, standards))) return null;
        foreach (var other in group)
        {
            if (standards.Find(other) is not { IsUncertain: false } otherStandard || standards.FindEdition(other) is { IsUncertain: true }) continue;
            foreach (var right in standards.Standards)
            {
                if (right.IsUncertain || !HasPublisherOf(right, citation) || !standards.AreTranslations(right, otherStandard)) continue;
                if (Compare(citation, right, other, otherStandard, standards) is { } mismatch) return mismatch;
            }
        }

        return null;
    }

    /// <summary>Compares a citation with the standard that the other member of the pair translates.</summary>
    private static EquivalentMismatch? Compare(Citation citation, Standard right, Citation other, Standard otherStandard, StandardsRegistry standards)
    {
        var otherEdition = standards.FindEdition(other);
        var equal = otherEdition is null ? null : standards.FindEqual(right, otherEdition.Label);
        var cited = standards.FindEdition(citation);
        var found = new EquivalentMismatch(otherEdition?.Label ?? otherStandard.Designation, right) { Beside = other, RightEdition = equal };

        if (ReferenceEquals(standards.Find(citation), right))
        {
            if (equal is null || citation.Edition is null || citation.Edition == equal.Edition) return null;
            if (cited is null) return citation.Year >= standards.AsOf ? null : found;
            // Both editions exist and either may be the slip: the second is reported if it has an equal at all, and a person decides.
            var isOther = citation.Span < other.Span && standards.FindEqual(otherStandard, cited.Label) is not null;
            return cited.IsUncertain || isOther || GoesOn(citation) ? null : found with { Applicability = Applicability.Suggested };
        }

        if (right.Slips.Any(slip => StandardsRegistry.KeyOf(slip) == StandardsRegistry.KeyOf(citation.Designation)))
            return equal is null && citation.Edition is { } year && right.FindEdition(year) is null ? found with { RightEdition = FirstEqual(right, otherStandard, standards) } : found;
        // Another number with the year of the right one, which it never had: ISO/IEC 27018:2015.
        return equal is not null && cited is null && citation.Edition == equal.Edition ? found : null;
    }

    /// <summary>A year that is the translation's: ISO/IEC 27017:2016, JIS Q 27017:2015.</summary>
    private static EquivalentMismatch? FindYear(Citation citation, Citation[] group, StandardsRegistry standards)
    {
        if (citation.Year is null || citation.Year >= standards.AsOf || standards.FindEdition(citation) is not null) return null;
        if (standards.Find(citation) is not { IsUncertain: false } standard) return null;
        foreach (var edition in standard.Editions.Where(static edition => !edition.IsUncertain))
        {
            foreach (var label in standards.EquivalentsOf(edition.Label))
            {
                if (!label.EndsWith($":{citation.Edition}", StringComparison.Ordinal) || FindOwner(label, standards) is not { IsUncertain: false } owner) continue;
                var beside = group.FirstOrDefault(other => ReferenceEquals(standards.Find(other), owner));
                return new EquivalentMismatch(label, standard)
                {
                    Beside = beside,
                    RightEdition = edition,
                    IsYear = true,
                    Applicability = beside is null ? Applicability.Suggested : Applicability.Safe,
                };
            }
        }

        return null;
    }

    private static bool AreEqual(Citation citation, Citation other, StandardsRegistry standards) =>
        standards.FindEdition(citation) is { } one
        && standards.FindEdition(other) is { } another
        && standards.EquivalentsOf(one.Label).Contains(another.Label);

    private static StandardEdition? FirstEqual(Standard right, Standard other, StandardsRegistry standards) =>
        right.Editions.FirstOrDefault(edition => standards.FindEqual(other, edition.Label) is not null);

    private static Standard? FindOwner(string label, StandardsRegistry standards) =>
        standards.Standards.FirstOrDefault(standard => standard.Editions.Any(edition => edition.Label == label));

    /// <summary>Whether the standard is issued by whom the citation names: ISO, JIS.</summary>
    private static bool HasPublisherOf(Standard standard, Citation citation) =>
        standard.Designation.AsSpan(0, 3).SequenceEqual(citation.Publisher.AsSpan(0, 3));

    /// <summary>（JIS Q 27001:2014 から移行）: the bracket tells something of the citation and sets nothing equal.</summary>
    private static bool GoesOn(Citation citation)
    {
        var after = Sentence.Around(citation.Passage, citation.Span).After(citation).TrimStart();
        return after.Length > 0 && !")）]］,，、/=".Contains(after[0]);
    }
}
