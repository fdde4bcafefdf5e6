using Wplint.Core.Running;
using Wplint.Rules;

namespace Wplint.Cli;

/// <summary>The rules that there are, and their pages.</summary>
/// <param name="packs">The packs of rules.</param>
internal sealed class RuleBook(IReadOnlyList<RulePack> packs)
{
    /// <summary>The rules that wplint brings along.</summary>
    public static RuleBook OfWplint() => new([new Pack()]);

    /// <summary>The packs of rules.</summary>
    public IReadOnlyList<RulePack> Packs => packs;

    /// <summary>All rules, the engine's included, in the order of their ids.</summary>
    public IReadOnlyList<RuleDescriptor> Rules => EngineRules.AllBeside(packs);

    /// <summary>The page of a rule, Markdown; null where it has none.</summary>
    public string? FindPage(RuleDescriptor descriptor, Language language)
    {
        foreach (var pack in packs)
        {
            if (pack.Rules.FirstOrDefault(rule => rule.Descriptor == descriptor) is { } rule) return pack.FindPage(rule, language);
        }

        return EngineRules.FindPage(descriptor, language);
    }
}
