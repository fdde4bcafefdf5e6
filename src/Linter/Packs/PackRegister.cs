using System.Text.RegularExpressions;
using Wplint.Core.Running;

namespace Wplint.Cli.Packs;

/// <summary>Takes packs one behind the other, and sees to it that ids and names keep meaning one thing.</summary>
internal sealed partial class PackRegister
{
    private static readonly LocalizedText Wplint = new(En: "wplint itself", Ja: "wplint 自身");

    private readonly List<RulePack> _packs;
    private readonly Dictionary<string, Owned> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _catalogues = new(StringComparer.Ordinal);

    /// <param name="packs">The packs that wplint brings along.</param>
    public PackRegister(IReadOnlyList<RulePack> packs)
    {
        _packs = [.. packs];
        foreach (var rule in EngineRules.AllBeside(packs)) Enter(new Owned(rule, Wplint));
        foreach (var pack in packs) _catalogues.UnionWith(pack.Catalogues.Select(static catalogue => catalogue.Id));
    }

    /// <summary>The packs, in the order in which they came.</summary>
    public IReadOnlyList<RulePack> Packs => _packs;

    /// <summary>Adds a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="file">Its file as shown to people.</param>
    /// <exception cref="UsageException">An id or a name of it is none, is wplint's own, or means something else already.</exception>
    public void Add(RulePack pack, string file)
    {
        foreach (var rule in pack.Rules)
        {
            var descriptor = rule.Descriptor;
            if (!Id().IsMatch(descriptor.Id)) throw PackProblem.NoId(file, descriptor);
            if (Reserved().IsMatch(descriptor.Id)) throw PackProblem.ReservedId(file, descriptor);
            if (!Name().IsMatch(descriptor.Name)) throw PackProblem.NoRuleName(file, descriptor);
            foreach (var word in (string[])[descriptor.Id, descriptor.Name])
            {
                if (_rules.TryGetValue(word, out var other)) throw PackProblem.TakenWord(file, descriptor, word, other.Rule, other.Owner);
            }

            Enter(new Owned(descriptor, new(En: $"the rule pack \"{file}\"", Ja: $"ルールパック「{file}」")));
        }

        foreach (var catalogue in pack.Catalogues)
        {
            if (!_catalogues.Add(catalogue.Id)) throw PackProblem.TakenCatalogue(file, catalogue.Id);
        }

        _packs.Add(pack);
    }

    private void Enter(Owned owned)
    {
        _rules[owned.Rule.Id] = owned;
        _rules[owned.Rule.Name] = owned;
    }

    [GeneratedRegex("^[A-Z]{2,8}[0-9]{3,5}$")]
    private static partial Regex Id();

    [GeneratedRegex("^WP[0-9]")]
    private static partial Regex Reserved();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Name();

    /// <param name="Rule">A rule.</param>
    /// <param name="Owner">Who brings it.</param>
    private sealed record Owned(RuleDescriptor Rule, LocalizedText Owner);
}
