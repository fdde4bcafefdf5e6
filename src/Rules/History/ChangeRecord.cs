namespace Wplint.Rules.History;

/// <summary>What changed in a paper since the revision before, and what its history says of that.</summary>
internal sealed class ChangeRecord
{
    private readonly IReadOnlyList<int> _lines;

    private ChangeRecord(IReadOnlyList<ClauseChange> changes, IReadOnlyList<int> lines, IReadOnlyList<HistoryEntry> newEntries)
    {
        _lines = lines;
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
        var all = PaperChanges.Between(previous, context.Paper);
        var changes = new List<ClauseChange>();
        foreach (var change in all.Clauses)
        {
            if (change.Kind == ClauseChangeKind.Rewritten || (change.Kind != ClauseChangeKind.Renamed && SaysSomething(change.Clause))) changes.Add(change);
        }

        return changes.Count == 0 ? null : new ChangeRecord(changes, all.Lines, FindNew(previous, context));
    }

    /// <summary>
    /// The first of their lines that says something new, and the clause that it stands in; the heading of the first of them where nothing was
    /// added. Both null where clauses were only removed.
    /// </summary>
    /// <param name="paper">The paper.</param>
    public (TextSpan? Place, Clause? Clause) FirstChange(Whitepaper paper)
    {
        var clauses = new HashSet<Clause>();
        foreach (var change in Changes)
        {
            if (change.Kind != ClauseChangeKind.Removed) clauses.Add(change.Clause);
        }

        foreach (var line in _lines)
        {
            var span = paper.Source.GetLineSpan(line);
            if (paper.FindClause(span.End) is { } clause && clauses.Contains(clause)) return (WithoutBlanks(span, paper.Source), clause);
        }

        foreach (var change in Changes)
        {
            if (change.Kind != ClauseChangeKind.Removed) return (paper.Source.GetFirstLine(change.Clause.HeadingSpan), change.Clause);
        }

        return (null, null);
    }

    private static TextSpan WithoutBlanks(TextSpan span, SourceText source)
    {
        var text = source.Slice(span);
        var start = text.Length - text.TrimStart().Length;
        return new TextSpan(span.Start + start, text.Trim().Length);
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
