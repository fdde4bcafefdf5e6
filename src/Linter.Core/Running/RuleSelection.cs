using Wplint.Core.Configuration;

namespace Wplint.Core.Running;

/// <summary>The rules that the command line picks out. What wplint says of itself is not picked: only <c>--ignore</c> concerns it.</summary>
internal sealed class RuleSelection
{
    private readonly IReadOnlyList<string> _select;
    private readonly IReadOnlyList<string> _ignore;

    /// <param name="select">Ids, names or id prefixes of the rules to run; none for all.</param>
    /// <param name="ignore">Ids, names or id prefixes of rules not to run.</param>
    /// <param name="rules">All rules there are.</param>
    /// <param name="areTermsBroken">Whether there may be more: some house terms could not be read.</param>
    /// <exception cref="UsageException">One of them is called nothing of the kind, or must not be ignored.</exception>
    public RuleSelection(IReadOnlyList<string> select, IReadOnlyList<string> ignore, IReadOnlyList<RuleDescriptor> rules, bool areTermsBroken = false)
    {
        foreach (var selector in select) Demand(selector, "--select", rules, areTermsBroken);
        foreach (var selector in ignore)
        {
            Demand(selector, "--ignore", rules, areTermsBroken);
            if (rules.FirstOrDefault(rule => Names(selector, rule) && !EngineRules.CanBeOff(rule)) is not { } rule) continue;
            throw new UsageException(new(
                En: $"{rule} cannot be ignored: without it, a run that failed would look like a clean one.",
                Ja: $"{rule} は無視できません。無視すると、失敗した実行が問題なしに見えてしまうためです。"));
        }

        _select = select;
        _ignore = ignore;
    }

    /// <summary>Whether the rule runs as far as the command line is concerned.</summary>
    public bool Includes(RuleDescriptor rule)
    {
        if (!EngineRules.CanBeOff(rule)) return true;
        if (_ignore.Any(rule.Matches)) return false;
        return _select.Count == 0 || rule.Family == RuleFamily.Engine || _select.Any(rule.Matches);
    }

    /// <summary>Whether the command line asks for this very rule, and not for a family.</summary>
    public bool AsksFor(RuleDescriptor rule) => _select.Any(selector => Names(selector, rule));

    private static bool Names(string selector, RuleDescriptor rule) =>
        string.Equals(selector, rule.Id, StringComparison.OrdinalIgnoreCase) || string.Equals(selector, rule.Name, StringComparison.OrdinalIgnoreCase);

    private static void Demand(string selector, string option, IReadOnlyList<RuleDescriptor> rules, bool areTermsBroken)
    {
        if (rules.Any(rule => rule.Matches(selector))) return;
        var hint = areTermsBroken
            ? new(
                En: $" Some house terms could not be read: run \"wplint check\" without {option} to see why.",
                Ja: $"一部の用語を読み取れませんでした。原因は、{option} を付けずに「wplint check」を実行すると表示されます。")
            : InvalidConfiguration.HintForRule(selector, rules);
        throw new UsageException(new(
            En: $"Unknown rule \"{selector}\" in {option}.{hint.En}",
            Ja: $"{option} に指定された「{selector}」というルールはありません。{hint.Ja}"));
    }
}
