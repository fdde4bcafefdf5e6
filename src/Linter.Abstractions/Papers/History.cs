namespace Wplint;

/// <summary>The paper's version history.</summary>
public sealed class History
{
    /// <summary>Its heading, without number.</summary>
    public required Spanned Heading { get; init; }

    /// <summary>The clause of that heading.</summary>
    public required Clause Clause { get; init; }

    /// <summary>From its heading to its last entry.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The entries in the order of the paper, oldest or newest first.</summary>
    public required IReadOnlyList<HistoryEntry> Entries { get; init; }

    /// <summary>Whether a header names a column of versions.</summary>
    public bool HasVersionColumn { get; init; }

    /// <summary>Whether a header names a column of dates.</summary>
    public bool HasDateColumn { get; init; }

    /// <summary>
    /// The entry with the highest version; by date where versions are missing or equal. Null where no entry can be read.
    /// </summary>
    public HistoryEntry? Newest
    {
        get
        {
            HistoryEntry? newest = null;
            foreach (var entry in Entries)
            {
                if (entry.Version is null && entry.Date is null) continue;
                if (newest is null || IsNewer(entry, newest)) newest = entry;
            }

            return newest;
        }
    }

    private static bool IsNewer(HistoryEntry entry, HistoryEntry than)
    {
        if (entry.Version is { } version && than.Version is { } other && version.CompareTo(other) is not 0 and var order) return order > 0;
        return entry.Date is { } date && than.Date is { } otherDate && date.CompareTo(otherDate) > 0;
    }
}
