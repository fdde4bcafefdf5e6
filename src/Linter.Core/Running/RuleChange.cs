namespace Wplint.Core.Running;

/// <summary>What a configuration says of one rule.</summary>
/// <param name="Rule">The rule.</param>
public sealed record RuleChange(RuleDescriptor Rule)
{
    /// <summary>How much its findings matter; null to leave that as it is.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The values of its options by name, each of its option's type; options that are not named stay as they are.</summary>
    public IReadOnlyDictionary<string, object> Options { get; init; } = new Dictionary<string, object>();
}
