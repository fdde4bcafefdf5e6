namespace Wplint;

/// <summary>Orders the rules of a pack; called by the list that the build writes.</summary>
public static class RuleList
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> InOrderOfIds(params Rule[] rules)
    {
        Array.Sort(rules, static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id));
        return rules;
    }
}
