using Wplint.Core.Running;

namespace Wplint.Core.Configuration;

/// <summary>Reads the object <c>rules</c>: what a configuration says of each rule.</summary>
/// <param name="rules">All rules there are.</param>
/// <param name="shape">Takes values out of the tree.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class RuleChangeReader(IReadOnlyList<RuleDescriptor> rules, JsonShape shape, List<Diagnostic> problems)
{
    private static readonly string[] Severities = ["error", "warning", "note", "off"];
    private static readonly string[] Keys = ["severity", "options"];

    /// <summary>The changes, one a rule; what is wrong in one is left out of it.</summary>
    public IReadOnlyList<RuleChange> Read(JsonValue value)
    {
        var changes = new List<RuleChange>();
        var names = new Dictionary<string, Spanned>(StringComparer.Ordinal);
        foreach (var member in shape.Members(value, JsonShape.Quote("rules")))
        {
            if (Find(member.Name.Text) is not { } rule)
            {
                problems.Add(InvalidConfiguration.UnknownRule(member.Name, rules));
                continue;
            }

            // Once by its id and once by its name, that is.
            if (!names.TryAdd(rule.Id, member.Name)) problems.Add(InvalidConfiguration.SetTwice(member.Name, names[rule.Id].Span));
            changes.Add(ReadChange(rule, member.Value));
        }

        return changes;
    }

    private RuleDescriptor? Find(string name) => rules.FirstOrDefault(rule =>
        string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase));

    private RuleChange ReadChange(RuleDescriptor rule, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.String:
                return new RuleChange(rule) { Severity = ReadSeverity(rule, value, rule.Name) };
            case JsonKind.Object:
                break;
            default:
                problems.Add(InvalidConfiguration.WrongKind(value, JsonShape.Quote(rule.Name), KindNames.Severity));
                return new RuleChange(rule);
        }

        var change = new RuleChange(rule);
        foreach (var member in shape.Members(value, JsonShape.Quote(rule.Name)))
        {
            switch (member.Name.Text)
            {
                case "severity":
                    change = change with { Severity = ReadSeverity(rule, member.Value, "severity") };
                    break;
                case "options":
                    change = change with { Options = ReadOptions(rule, member.Value) };
                    break;
                default:
                    problems.Add(InvalidConfiguration.UnknownKey(member.Name, Keys));
                    break;
            }
        }

        return change;
    }

    private Severity? ReadSeverity(RuleDescriptor rule, JsonValue value, string key)
    {
        var severity = shape.OneOf(value, key, Severities) switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "note" => Severity.Note,
            "off" => Severity.Off,
            _ => (Severity?)null,
        };
        if (severity != Severity.Off || EngineRules.CanBeOff(rule)) return severity;
        problems.Add(InvalidConfiguration.CannotTurnOff(rule, value.Span));
        return null;
    }

    private Dictionary<string, object> ReadOptions(RuleDescriptor rule, JsonValue value)
    {
        var options = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var member in shape.Members(value, JsonShape.Quote("options")))
        {
            var option = rule.Options.FirstOrDefault(option => option.Name == member.Name.Text);
            if (option is null) problems.Add(InvalidConfiguration.UnknownOption(member.Name, rule));
            else if (ReadOption(option, member.Value) is { } read) options[option.Name] = read;
        }

        return options;
    }

    private object? ReadOption(RuleOption option, JsonValue value) => option switch
    {
        NumberOption number => shape.Integer(value, number.Name, number.Minimum, number.Maximum),
        SwitchOption => shape.Switch(value, option.Name),
        ListOption => shape.Strings(value, option.Name)?.Select(static entry => entry.Text).ToArray(),
        _ => throw new InvalidOperationException($"Option \"{option.Name}\" is of a kind that rules.json does not know."),
    };
}
