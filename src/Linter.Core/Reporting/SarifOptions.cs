namespace Wplint.Core.Reporting;

/// <summary>How SARIF is written.</summary>
public sealed record SarifOptions
{
    /// <summary>For whom.</summary>
    public required SarifProfile Profile { get; init; }

    /// <summary>The language of messages and pages.</summary>
    public required Language Language { get; init; }

    /// <summary>What wplint says of itself.</summary>
    public required Product Product { get; init; }

    /// <summary>The folder that paths are relative to; absolute.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Finds the page of a rule, Markdown; gives null for a rule without one.</summary>
    public required Func<RuleDescriptor, Language, string?> FindPage { get; init; }
}
