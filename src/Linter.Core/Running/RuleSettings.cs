namespace Wplint.Core.Running;

/// <summary>The severities and options of all rules for one file. Immutable; a rule that nothing was said of keeps its defaults.</summary>
public sealed class RuleSettings
{
    private static readonly Dictionary<string, object> NoOptions = [];
    private readonly Dictionary<string, RuleChange> _byId;

    private RuleSettings(Dictionary<string, RuleChange> byId) => _byId = byId;

    /// <summary>Every rule with its defaults.</summary>
    public static RuleSettings Default { get; } = new([]);

    /// <summary>With one change more; a later change wins over an earlier one.</summary>
    public RuleSettings With(RuleChange change) => With([change]);

    /// <summary>With several changes more, in their order.</summary>
    public RuleSettings With(IEnumerable<RuleChange> changes)
    {
        var byId = new Dictionary<string, RuleChange>(_byId, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            byId[change.Rule.Id] = byId.TryGetValue(change.Rule.Id, out var before) ? Merge(before, change) : change;
        }

        return new RuleSettings(byId);
    }

    /// <summary>How much the findings of <paramref name="rule"/> matter; <see cref="Severity.Off"/> where it does not run.</summary>
    public Severity SeverityOf(RuleDescriptor rule) => _byId.GetValueOrDefault(rule.Id)?.Severity ?? rule.Severity;

    /// <summary>The values set for the options of <paramref name="rule"/>, by name.</summary>
    public IReadOnlyDictionary<string, object> OptionsOf(RuleDescriptor rule) => _byId.GetValueOrDefault(rule.Id)?.Options ?? NoOptions;

    private static RuleChange Merge(RuleChange before, RuleChange after)
    {
        var options = new Dictionary<string, object>(before.Options, StringComparer.Ordinal);
        foreach (var (name, value) in after.Options) options[name] = value;
        return after with { Severity = after.Severity ?? before.Severity, Options = options };
    }
}
