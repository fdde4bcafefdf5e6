using Wplint.Core.Baselines;

namespace Wplint.Core.Running;

/// <summary>What a run found.</summary>
public sealed record RunResult
{
    /// <summary>The files, in the order of their paths.</summary>
    public required IReadOnlyList<FileResult> Files { get; init; }

    /// <summary>All rules that the run knew, also those that found nothing, engine's included, in the order of their ids.</summary>
    public required IReadOnlyList<RuleDescriptor> Rules { get; init; }

    /// <summary>The terms of the house, as rules that are among <see cref="Rules"/>; null where the configuration names none.</summary>
    public RulePack? Terms { get; init; }

    /// <summary>The language that the configuration sets for messages; null where it sets none.</summary>
    public Language? Language { get; init; }

    /// <summary>What became of the baseline; null where there is none, or it is broken.</summary>
    public BaselineUse? Baseline { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}
