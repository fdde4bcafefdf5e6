using Wplint.Core.Running;

namespace Wplint.Core.Online;

/// <summary>
/// One finding for an address that a paper uses twenty times: the first place carries it, the others are related to it, and its fix repairs
/// all of them. Each place was a finding of its own until here, so that it can be suppressed, accepted or left alone by itself.
/// </summary>
internal static class RepeatedLinks
{
    private static readonly LocalizedText UsedHereToo = new("The same address is used here", "同じ URL を使っている箇所");

    /// <summary>The result with findings that say the same of the same address put together.</summary>
    public static FileResult Merge(FileResult result)
    {
        var repeated = new Dictionary<Finding, Finding[]>(ReferenceEqualityComparer.Instance);
        var others = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var findings = result.Findings.Where(static finding => finding.Rule.Needs.HasFlag(Fact.Answers));
        foreach (var group in findings.GroupBy(static finding => $"{finding.Rule.Id} {finding.Diagnostic.GetMessage(Language.English)}", StringComparer.Ordinal))
        {
            var places = group.ToArray();
            if (places.Length == 1) continue;
            repeated.Add(places[0], places);
            others.UnionWith(places.Skip(1));
        }

        if (repeated.Count == 0) return result;
        var kept = result.Findings.Where(finding => !others.Contains(finding));
        return result with { Findings = [.. kept.Select(finding => repeated.TryGetValue(finding, out var places) ? Join(places) : finding)] };
    }

    private static Finding Join(Finding[] places)
    {
        var first = places[0].Diagnostic;
        var related = new List<RelatedLocation>(first.Related);
        var edits = new List<Edit>();
        Fix? fix = null;
        foreach (var place in places)
        {
            if (!ReferenceEquals(place, places[0])) related.Add(new RelatedLocation(place.Span, UsedHereToo));
            if (place.Diagnostic.Fix is not { } own) continue;
            fix ??= own;
            edits.AddRange(own.Edits);
        }

        return places[0] with { Diagnostic = first with { Related = related, Fix = fix is null ? null : fix with { Edits = edits } } };
    }
}
