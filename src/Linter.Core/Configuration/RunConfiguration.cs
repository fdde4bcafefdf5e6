using Wplint.Core.Online;
using Wplint.Core.Running;

namespace Wplint.Core.Configuration;

/// <summary>What <c>rules.json</c> says, as far as it can be understood, and what is wrong in it.</summary>
public sealed class RunConfiguration
{
    /// <summary>The folder that patterns start from; absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>The configuration file as shown to people; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>The file's text; empty where there is none.</summary>
    public SourceText Source { get; init; } = new("");

    /// <summary>The language of messages; null where it is not set.</summary>
    public Language? Language { get; init; }

    /// <summary>The id of the catalogue that papers follow unless they say otherwise; null where it is not set.</summary>
    public string? Edition { get; init; }

    /// <summary>Which controls papers have to answer unless they say otherwise.</summary>
    public Scope Scope { get; init; } = Scope.Unstated;

    /// <summary>How the network is to be asked about links, where it is.</summary>
    public LinkConfiguration Links { get; init; } = LinkConfiguration.Default;

    /// <summary>The terms of the house, as rules; null where it names no file with terms.</summary>
    public RulePack? Terms { get; init; }

    /// <summary>What is wrong in the file (WP9002), in the order of the places.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>Patterns of the papers; null where they are not set.</summary>
    internal IReadOnlyList<Spanned>? Include { get; init; }

    /// <summary>Patterns of what is never looked at.</summary>
    internal IReadOnlyList<Spanned> Exclude { get; init; } = [];

    /// <summary>What is said of rules for all files.</summary>
    internal IReadOnlyList<RuleChange> Changes { get; init; } = [];

    /// <summary>What is said of rules for some files; later ones win.</summary>
    internal IReadOnlyList<RuleOverride> Overrides { get; init; } = [];
}
