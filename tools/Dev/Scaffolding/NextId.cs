using System.Globalization;
using Wplint.Dev.Generating;

namespace Wplint.Dev.Scaffolding;

/// <summary>Finds the id of a rule to be written: behind the last one of its family. Gaps stay: an id is never used again.</summary>
public static class NextId
{
    /// <summary>The families that a rule in this repository can belong to.</summary>
    public static IReadOnlyList<RuleFamily> Families { get; } = [.. Enum.GetValues<RuleFamily>().Where(static family => family is not (RuleFamily.House or RuleFamily.Engine))];

    /// <summary>The family called <paramref name="name"/>: <c>Links</c>, <c>links</c> or <c>WP3</c>; null where none is.</summary>
    public static RuleFamily? FindFamily(string name)
    {
        foreach (var family in Families)
        {
            if (string.Equals(name, family.ToString(), StringComparison.OrdinalIgnoreCase) || string.Equals(name, $"WP{(int)family}", StringComparison.OrdinalIgnoreCase)) return family;
        }

        return null;
    }

    /// <summary>The next id of a family, among <paramref name="rules"/>.</summary>
    public static string In(RuleFamily family, IEnumerable<RuleSource> rules)
    {
        var last = rules
            .Where(rule => rule.Descriptor.Family == family)
            .Select(static rule => int.Parse(rule.Descriptor.Id.AsSpan(2), CultureInfo.InvariantCulture))
            .DefaultIfEmpty((int)family * 1000)
            .Max();
        return string.Create(CultureInfo.InvariantCulture, $"WP{last + 1:0000}");
    }
}
