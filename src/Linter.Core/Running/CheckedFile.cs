using Wplint.Core.Baselines;
using Wplint.Core.Suppressing;

namespace Wplint.Core.Running;

/// <summary>A file after the first half of a run.</summary>
/// <param name="Result">What was found in it by itself.</param>
/// <param name="Paper">The paper that it holds; null where it is none, or could not be read.</param>
internal sealed record CheckedFile(FileResult Result, PaperCheck? Paper)
{
    /// <summary>The findings of <see cref="Result"/> that no rule of a pack made; they stay first.</summary>
    public IReadOnlyList<Finding> Ahead { get; init; } = [];

    /// <summary>The suppressions in it; null where there are none.</summary>
    public PaperSuppressions? Suppressions { get; init; }

    /// <summary>Where its clauses begin; null where no baseline is held against it.</summary>
    public ClausePlaces? Clauses { get; init; }

    /// <summary>The result, with what was found by comparing, without what is suppressed, and without what has nothing to do with what changed.</summary>
    /// <param name="coverage">Tells which suppressions are unused.</param>
    public FileResult Conclude(RuleCoverage coverage)
    {
        var result = Paper is { Compared.Count: > 0 } paper ? Result with { Findings = [.. Ahead, .. paper.Findings()] } : Result;
        if (Suppressions is not null) result = Suppressions.Apply(result, Paper!.All, Paper.Settings, coverage);
        return Paper?.Filter is { } filter ? filter.Keep(result) : result;
    }
}
