using Wplint.Core.Running;
using Wplint.Rules;

namespace Wplint.Cli;

/// <summary>The rules that there are, and their pages.</summary>
/// <param name="packs">The packs of rules; null for the one that wplint brings along, which is made when first asked for.</param>
internal sealed class RuleBook(IReadOnlyList<RulePack>? packs = null)
{
    /// <summary>The packs of rules.</summary>
    public IReadOnlyList<RulePack> Packs => field ??= packs ?? [new Pack()];

    /// <summary>All rules, the engine's included, in the order of their ids.</summary>
    public IReadOnlyList<RuleDescriptor> Rules => EngineRules.AllBeside(Packs);

    /// <summary>With a pack more; the same where there is none.</summary>
    public RuleBook With(RulePack? pack) => pack is null ? this : new RuleBook([.. Packs, pack]);

    /// <summary>The page of a rule, Markdown; null where it has none.</summary>
    public string? FindPage(RuleDescriptor descriptor, Language language)
    {
        foreach (var pack in Packs)
        {
            if (pack.Rules.FirstOrDefault(rule => rule.Descriptor == descriptor) is { } rule) return pack.FindPage(rule, language);
        }

        return EngineRules.FindPage(descriptor, language);
    }
}
