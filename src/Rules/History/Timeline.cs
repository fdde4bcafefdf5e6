namespace Wplint.Rules.History;

/// <summary>
/// A history from its oldest entry to its newest (none where a paper has none), and the entries that do not fit into that order. Where two entries contradict each
/// other, cover and front matter tell which of them is right.
/// </summary>
internal sealed class Timeline
{
    /// <summary>No paper has as many; a hostile one shall not cost their square.</summary>
    private const int MostEntries = 500;

    private readonly PaperVersion?[] _versions;
    private readonly PaperDate?[] _dates;

    private Timeline(Whitepaper paper)
    {
        _versions = [paper.Cover.Version, paper.FrontMatter?.Version];
        _dates = [paper.Cover.Date, paper.FrontMatter?.Date];
        HistoryEntry[] entries = [.. paper.History?.Entries ?? []];
        if (IsNewestFirst(entries)) Array.Reverse(entries);
        Entries = entries;
        if (entries.Length > MostEntries) return;
        Misnumbered = FindMisnumbered();
        Misdated = FindMisdated();
    }

    /// <summary>The entries, the oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Entries { get; }

    /// <summary>The entries whose version is out of order, or there already.</summary>
    public IReadOnlyList<Misfit> Misnumbered { get; } = [];

    /// <summary>The entries whose date is out of order though their version is not.</summary>
    public IReadOnlyList<Misfit> Misdated { get; } = [];

    /// <summary>The entry with the newest version; null where none has one, or the last one is itself wrong.</summary>
    public HistoryEntry? NewestVersion
    {
        get
        {
            var last = Entries.LastOrDefault(static entry => entry.Version is not null || entry.UnreadVersion is not null);
            return last?.Version is null || Holds(Misnumbered, last) ? null : last;
        }
    }

    /// <summary>The entry with the newest date; null where the last entry has none, or is itself wrong.</summary>
    public HistoryEntry? NewestDate
    {
        get
        {
            var last = Entries.LastOrDefault(static entry => entry.Version is not null || entry.UnreadVersion is not null || entry.Date is not null || entry.UnreadDate is not null);
            return last?.Date is not { Exists: true } || Holds(Misnumbered, last) || Holds(Misdated, last) ? null : last;
        }
    }

    /// <summary>The history of a paper.</summary>
    public static Timeline Of(PaperContext context) => new(context.Paper);

    /// <summary>Each pair of neighbours has a vote; cover and front matter stand by the newest entry.</summary>
    private bool IsNewestFirst(HistoryEntry[] entries)
    {
        int byVersion = 0, byDate = 0, byOthers = 0;
        for (var i = 1; i < entries.Length; i++)
        {
            if (entries[i - 1].Version is { } version && entries[i].Version is { } next) byVersion += Math.Sign(next.CompareTo(version));
            if (entries[i - 1].Date is { } date && entries[i].Date is { } nextDate) byDate += Math.Sign(nextDate.CompareTo(date));
        }

        if (entries.Length > 1)
        {
            byOthers += (HasKnownVersion(entries[^1]) ? 1 : 0) - (HasKnownVersion(entries[0]) ? 1 : 0);
            byOthers += (HasKnownDate(entries[^1]) ? 1 : 0) - (HasKnownDate(entries[0]) ? 1 : 0);
        }

        var votes = byVersion + byDate + byOthers;
        return votes < 0 || (votes == 0 && byVersion < 0);
    }

    private List<Misfit> FindMisnumbered()
    {
        var entries = Entries.Where(static entry => entry.Version is not null).ToArray();
        var isOrdered = OrderedRun.Find(entries, static (older, newer) => MayFollow(older.Version!, newer.Version!), IsConfirmed);
        PreferTheOneThatLeavesNoGap(entries, isOrdered);
        var misfits = new List<Misfit>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (!isOrdered[i]) misfits.Add(Explain(entries, isOrdered, i, static (one, other) => one.Version!.CompareTo(other.Version)));
        }

        return misfits;
    }

    private List<Misfit> FindMisdated()
    {
        var entries = Entries.Where(entry => entry.Date is { Exists: true } && !Holds(Misnumbered, entry)).ToArray();
        var isOrdered = OrderedRun.Find(entries, static (older, newer) => older.Date!.CompareTo(newer.Date) <= 0, HasKnownDate);
        var misfits = new List<Misfit>();
        for (var i = 0; i < entries.Length; i++)
        {
            if (!isOrdered[i]) misfits.Add(Explain(entries, isOrdered, i, static (one, other) => one.Date!.CompareTo(other.Date)));
        }

        return misfits;
    }

    /// <summary>初版 stands beside any first number, and a year beside any number.</summary>
    private static bool MayFollow(PaperVersion older, PaperVersion newer)
    {
        if (VersionSteps.IsYear(older) != VersionSteps.IsYear(newer)) return true;
        var order = older.CompareTo(newer);
        return order < 0 || (order == 0 && older.IsFirstEdition != newer.IsFirstEdition);
    }

    /// <summary>1.0, 1.2, 1.2, 1.3: of two equal neighbours the first is wrong if it does not go on from the one before.</summary>
    private static void PreferTheOneThatLeavesNoGap(HistoryEntry[] entries, bool[] isOrdered)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            var version = entries[i].Version!;
            if (isOrdered[i] || !isOrdered[i - 1] || version.CompareTo(entries[i - 1].Version) != 0) continue;
            var goesOn = i == 1 ? VersionSteps.IsBeginning(version) : VersionSteps.IsStep(entries[i - 2].Version!, version);
            if (!goesOn) (isOrdered[i - 1], isOrdered[i]) = (false, true);
        }
    }

    /// <summary>The entry that another one contradicts: an equal one, else the nearest on the wrong side.</summary>
    private static Misfit Explain(HistoryEntry[] entries, bool[] isOrdered, int index, Comparison<HistoryEntry> compare)
    {
        var entry = entries[index];
        for (var i = index - 1; i >= 0; i--)
        {
            if (isOrdered[i] && compare(entries[i], entry) >= 0) return new Misfit(entry, entries[i], IsLater: true);
        }

        var next = Array.FindIndex(entries, index + 1, other => compare(other, entry) <= 0);
        return new Misfit(entry, entries[next < 0 ? index : next], IsLater: false);
    }

    /// <summary>Whether the cover or the front matter has its version; of several such entries, whether they have its date as well.</summary>
    private bool IsConfirmed(HistoryEntry entry) =>
        HasKnownVersion(entry) && (HasKnownDate(entry) || !Entries.Any(other => HasKnownVersion(other) && HasKnownDate(other)));

    private bool HasKnownVersion(HistoryEntry entry) => Array.Exists(_versions, version => version is not null && entry.Version?.CompareTo(version) == 0);

    private bool HasKnownDate(HistoryEntry entry) => Array.Exists(_dates, date => date is not null && entry.Date?.AgreesWith(date) == true);

    private static bool Holds(IReadOnlyList<Misfit> misfits, HistoryEntry entry) => misfits.Any(misfit => misfit.Entry == entry);
}
