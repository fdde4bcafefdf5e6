namespace Wplint.Core.Running;

/// <summary>
/// Keeps, of what is found in a paper, what has to do with what changed since a revision: findings on changed lines and clauses, and those that
/// the paper did not have then, as that of a clause that was removed. It keeps places and no trees.
/// </summary>
internal sealed class ChangeFilter
{
    private readonly ChangedPlaces _changed;
    private readonly Dictionary<string, int> _before = new(StringComparer.Ordinal);

    private ChangeFilter(ChangedPlaces changed) => _changed = changed;

    /// <summary>The filter for a paper.</summary>
    /// <param name="previous">The paper at the revision.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="before">What was found in it at the revision, by the same rules.</param>
    public static ChangeFilter Between(Whitepaper previous, Whitepaper paper, IReadOnlyList<Finding> before)
    {
        var filter = new ChangeFilter(ChangedPlaces.Between(previous, paper));
        foreach (var finding in before)
        {
            var name = NameOf(finding.Diagnostic);
            filter._before[name] = filter._before.GetValueOrDefault(name) + 1;
        }

        return filter;
    }

    /// <summary>The findings to report, in their order.</summary>
    public IReadOnlyList<Finding> Keep(IReadOnlyList<Finding> findings)
    {
        var left = new Dictionary<string, int>(_before, StringComparer.Ordinal);
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            if (!EngineRules.CanBeOff(finding.Rule) || _changed.Touch(finding.Diagnostic) || IsCausedByChange(finding.Diagnostic, left)) kept.Add(finding);
        }

        return kept;
    }

    /// <summary>Whether the paper did not have it before. What is found by comparing papers was not looked for then.</summary>
    private static bool IsCausedByChange(Diagnostic diagnostic, Dictionary<string, int> left)
    {
        if (diagnostic.Descriptor.Needs.HasFlag(Fact.Siblings)) return false;
        var name = NameOf(diagnostic);
        var count = left.GetValueOrDefault(name);
        if (count == 0) return true;
        left[name] = count - 1;
        return false;
    }

    /// <summary>
    /// Rule and first argument, which is what the message is about: a word, the number of a clause that is missing. The rest of the message and
    /// the place are no part of it: they name neighbours and count what is usual, and follow changes that are none of the finding's.
    /// </summary>
    private static string NameOf(Diagnostic diagnostic) =>
        diagnostic.Arguments is [var subject, ..] ? $"{diagnostic.Descriptor.Id} {TextFolding.Fold(subject.En).Text}" : diagnostic.Descriptor.Id;
}
