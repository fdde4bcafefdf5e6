namespace Wplint;

/// <summary>An entry of the version history, with the lines that continue it.</summary>
public sealed class HistoryEntry
{
    /// <summary>From its first to its last character.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The version; null where none can be read.</summary>
    public PaperVersion? Version { get; init; }

    /// <summary>The date; null where none can be read.</summary>
    public PaperDate? Date { get; init; }

    /// <summary>What changed: the other cells and the lines that continue the entry.</summary>
    public required IReadOnlyList<Passage> Descriptions { get; init; }
}
