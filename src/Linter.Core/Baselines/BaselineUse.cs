namespace Wplint.Core.Baselines;

/// <summary>What became of a baseline in a run.</summary>
public sealed class BaselineUse
{
    /// <summary>Where it is, or would be; absolute.</summary>
    public required string FullPath { get; init; }

    /// <summary>The file as shown to people.</summary>
    public required string Path { get; init; }

    /// <summary>Whether there is such a file.</summary>
    public required bool Exists { get; init; }

    /// <summary>The entries that accept a finding.</summary>
    public IReadOnlyList<BaselineEntry> Accepting { get; init; } = [];

    /// <summary>The entries whose finding is still there and whose time is over, so that it is reported.</summary>
    public IReadOnlyList<BaselineEntry> Expired { get; init; } = [];

    /// <summary>The entries whose finding is gone, or whose paper is.</summary>
    public IReadOnlyList<BaselineEntry> Stale { get; init; } = [];

    /// <summary>The entries that this run can say nothing of: it did not look at their paper, or not with their rule.</summary>
    public IReadOnlyList<BaselineEntry> Unjudged { get; init; } = [];

    /// <summary><see cref="Accepting"/> and then <see cref="Expired"/>, as their findings read today.</summary>
    public IReadOnlyList<BaselineEntry> Renewed { get; init; } = [];

    /// <summary>Entries that would accept the findings that no entry is for.</summary>
    public IReadOnlyList<BaselineEntry> Missing { get; init; } = [];
}
