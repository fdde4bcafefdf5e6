namespace Wplint.Core.Running;

/// <summary>
/// Keeps, of what is found in a paper, what has to do with what changed since a revision: findings on changed lines, and those that
/// the paper did not have then, as that of a clause that was removed. It keeps places and no trees.
/// </summary>
internal sealed class ChangeFilter
{
    private readonly ChangedPlaces _changed;
    private readonly EarlierFindings _before;
    private readonly EarlierFindings _suppressedBefore;

    private ChangeFilter(ChangedPlaces changed, FileResult before)
    {
        _changed = changed;
        _before = new EarlierFindings(before.Findings, before.Source);
        _suppressedBefore = new EarlierFindings(before.Suppressed.Select(static suppressed => suppressed.Finding), before.Source);
    }

    /// <summary>The filter for a paper.</summary>
    /// <param name="previous">The paper at the revision.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="before">What was found in it at the revision, by the same rules.</param>
    public static ChangeFilter Between(Whitepaper previous, Whitepaper paper, FileResult before) => new(ChangedPlaces.Between(previous, paper), before);

    /// <summary>
    /// The result with what is to be reported, in its order. What is suppressed is held against what was, so that a finding is new whose
    /// suppression was taken away.
    /// </summary>
    public FileResult Keep(FileResult result)
    {
        var kept = Keep(result.Findings, _before, result.Source);
        var suppressed = Keep([.. result.Suppressed.Select(static suppressed => suppressed.Finding)], _suppressedBefore, result.Source);
        return result with
        {
            Findings = [.. result.Findings.Where(kept.Contains)],
            Suppressed = [.. result.Suppressed.Where(item => suppressed.Contains(item.Finding))],
        };
    }

    private HashSet<Finding> Keep(IReadOnlyList<Finding> findings, EarlierFindings before, SourceText source)
    {
        var kept = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var unchanged = new List<Finding>();
        foreach (var finding in findings)
        {
            if (!EngineRules.CanBeOff(finding.Rule) || _changed.Touch(finding.Diagnostic)) kept.Add(finding);
            // What is found by comparing papers was not looked for then.
            else if (!finding.Rule.Needs.HasFlag(Fact.Siblings)) unchanged.Add(finding);
        }

        kept.UnionWith(before.Without(unchanged, source));
        return kept;
    }
}
