namespace Wplint.Core.Baselines;

/// <summary>A finding that a baseline accepts: what it is about, and not where it stands.</summary>
public sealed record BaselineEntry
{
    /// <summary>The paper, from the folder of the baseline on, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The number of the clause; empty outside of clauses, and for one without number.</summary>
    public string Clause { get; init; } = "";

    /// <summary>The title of the clause; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The end of what stands before the finding in its paragraph.</summary>
    public string Before { get; init; } = "";

    /// <summary>What is reported.</summary>
    public string Text { get; init; } = "";

    /// <summary>The beginning of what stands behind the finding in its paragraph.</summary>
    public string After { get; init; } = "";

    /// <summary>Why it is accepted; empty where nobody has said so.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day on which it is accepted; null for ever.</summary>
    public DateOnly? Expires { get; init; }
}
