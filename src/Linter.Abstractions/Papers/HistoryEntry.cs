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

    /// <summary>
    /// What was meant as the version and is none, as <c>1.O</c>; empty where nothing stands in its place. Null where a version is
    /// read, or a word stands there.
    /// </summary>
    public Spanned? UnreadVersion { get; init; }

    /// <summary>The same for the date: <c>2024/1O/12</c>.</summary>
    public Spanned? UnreadDate { get; init; }

    /// <summary>What changed: the other cells and the lines that continue the entry.</summary>
    public required IReadOnlyList<Passage> Descriptions { get; init; }
}
