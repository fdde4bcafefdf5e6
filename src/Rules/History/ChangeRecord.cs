namespace Wplint.Rules.History;

/// <summary>What changed in a paper since the revision before, and what its history says of that.</summary>
internal sealed class ChangeRecord
{
    private ChangeRecord(IReadOnlyList<ClauseChange> changes, IReadOnlyList<HistoryEntry> newEntries)
    {
        Changes = changes;
        NewEntries = newEntries;
    }

    /// <summary>The clauses whose bodies changed, came or went, at least one; another title or number alone is no change.</summary>
    public IReadOnlyList<ClauseChange> Changes { get; }

    /// <summary>The entries that are new, the oldest first. The newest one is new also where it was there and says something else now.</summary>
    public IReadOnlyList<HistoryEntry> NewEntries { get; }

    /// <summary>The record of a paper; null where nothing is to be recorded, or nobody asks.</summary>
    public static ChangeRecord? Of(RuleContext context)
    {
        if (context.Previous is not { } previous || context.Paper.History is null) return null;
        var changes = new List<ClauseChange>();
        foreach (var change in PaperChanges.Between(previous, context.Paper).Clauses)
        {
            if (change.Kind == ClauseChangeKind.Rewritten || (change.Kind != ClauseChangeKind.Renamed && SaysSomething(change.Clause))) changes.Add(change);
        }

        return changes.Count == 0 ? null : new ChangeRecord(changes, FindNew(previous, context));
    }

    private static List<HistoryEntry> FindNew(Whitepaper previous, RuleContext context)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in previous.History?.Entries ?? [])
        {
            texts.Add(TextOf(entry, previous));
            names.Add(NameOf(entry));
        }

        var entries = context.Once(Timeline.Of).Entries;
        var found = new List<HistoryEntry>();
        foreach (var entry in entries)
        {
            if (!texts.Contains(TextOf(entry, context.Paper)) && (entry == entries[^1] || !names.Contains(NameOf(entry)))) found.Add(entry);
        }

        return found;
    }

    private static string TextOf(HistoryEntry entry, Whitepaper paper) => Letters.Of(paper.Source[entry.Span]);

    private static string NameOf(HistoryEntry entry) => entry.Version?.Number ?? Letters.Of(entry.Date?.Text ?? "");

    private static bool SaysSomething(Clause clause)
    {
        foreach (var block in clause.Body)
        {
            foreach (var passage in block.Passages)
            {
                if (!passage.IsBlank) return true;
            }
        }

        return false;
    }
}
