namespace Wplint.Core.Running;

/// <summary>A file of a run and what was found in it.</summary>
public sealed record FileResult
{
    /// <summary>The path as shown to people: relative to the working folder where it lies below, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>What became of it.</summary>
    public required FileOutcome Outcome { get; init; }

    /// <summary>Its text; empty where it could not be read.</summary>
    public SourceText Source { get; init; } = new("");

    /// <summary>The paper, where it was read to be shown or fixed; a check lets it go, so that memory does not grow with the number of papers.</summary>
    public Whitepaper? Paper { get; init; }

    /// <summary>What was found, by place, then by rule.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What was found and is suppressed, by a comment in the paper or by the baseline; by place, then by rule.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
}
