using Wplint.Core.Running;
using Wplint.Rules;

namespace Wplint.Cli;

/// <summary>The rules that wplint brings along, and their pages.</summary>
internal static class RuleBook
{
    /// <summary>The packs of rules.</summary>
    public static IReadOnlyList<RulePack> Packs { get; } = [new Pack()];

    /// <summary>All rules, the engine's included, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules => EngineRules.AllBeside(Packs);

    /// <summary>The page of a rule, Markdown; null where it has none.</summary>
    public static string? FindPage(RuleDescriptor descriptor, Language language)
    {
        foreach (var pack in Packs)
        {
            if (pack.Rules.FirstOrDefault(rule => rule.Descriptor == descriptor) is { } rule) return pack.FindPage(rule, language);
        }

        return EngineRules.FindPage(descriptor, language);
    }
}
