using System.Text;
using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Fixing;
using Wplint.Core.Suppressing;

namespace Wplint.Core.Running;

/// <summary>What wplint says of itself and of its surroundings: rules like the others, except that no pack brings them.</summary>
public static class EngineRules
{
    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        RuleCrashed.Descriptor, InvalidConfiguration.Descriptor, UnusedSuppression.Descriptor, SuppressionWithoutReason.Descriptor,
        UnreadableFile.Descriptor, NothingRecognised.Descriptor, UnmatchedPattern.Descriptor, UnsettledFix.Descriptor,
    ];

    /// <summary>They and the rules of <paramref name="packs"/>, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> AllBeside(IReadOnlyList<RulePack> packs)
    {
        var rules = packs.SelectMany(static pack => pack.Rules).Select(static rule => rule.Descriptor).Concat(All).ToArray();
        Array.Sort(rules, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return rules;
    }

    /// <summary>Whether a rule may be turned off. Those that say that a run failed may not: it would look like a clean one.</summary>
    public static bool CanBeOff(RuleDescriptor rule) =>
        rule != RuleCrashed.Descriptor && rule != InvalidConfiguration.Descriptor && rule != UnreadableFile.Descriptor;

    /// <summary>The page of one of these rules, Markdown; null for a rule of a pack.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of the page.</param>
    public static string? FindPage(RuleDescriptor rule, Language language)
    {
        var suffix = language == Language.Japanese ? ".ja.md" : ".md";
        using var page = typeof(EngineRules).Assembly.GetManifestResourceStream($"pages/{rule.Id}{suffix}");
        if (page is null) return null;
        using var reader = new StreamReader(page, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
