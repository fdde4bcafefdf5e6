namespace Wplint.Core.Baselines;

/// <summary>A baseline on the disk: the findings that are accepted.</summary>
internal sealed class Baseline
{
    /// <summary>Where it is; absolute.</summary>
    public required string FullPath { get; init; }

    /// <summary>The file as shown to people.</summary>
    public required string Path { get; init; }

    /// <summary>Whether there is such a file.</summary>
    public required bool Exists { get; init; }

    /// <summary>Its text; empty where there is none.</summary>
    public SourceText Source { get; init; } = new("");

    /// <summary>Its entries; none where anything in it is broken.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; init; } = [];

    /// <summary>What is broken (WP9002); null where nothing is.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>The folder that the paths in it start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(FullPath) ?? FullPath;
}
