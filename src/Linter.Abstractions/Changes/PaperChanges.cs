namespace Wplint;

/// <summary>
/// What changed in a paper since the revision before. Clause trees are compared, not lines: text that was wrapped, moved with its clause, or
/// put into another order within it is the same. The version history is no part of it.
/// </summary>
public sealed class PaperChanges
{
    /// <summary>A shorter body, as 該当しません。, is that of many clauses and tells none from the others.</summary>
    private const int ShortestOwnBody = 12;

    private readonly SourceText _previous;
    private readonly Whitepaper _paper;

    private PaperChanges(SourceText previous, Whitepaper paper, IReadOnlyList<ClauseChange> clauses)
    {
        _previous = previous;
        _paper = paper;
        Clauses = clauses;
    }

    /// <summary>The clauses that changed, in the order of the paper, then those that were removed.</summary>
    public IReadOnlyList<ClauseChange> Clauses { get; }

    /// <summary>
    /// The lines of the paper, 1-based and ascending, that say something new: in a clause that changed, on the cover, in the contents and in the
    /// version history. Of a clause of which something was only removed there may be none.
    /// </summary>
    public IReadOnlyList<int> Lines => field ??= ChangedLines.Between(_previous, _paper, Changed());

    /// <summary>Compares a paper with what it was.</summary>
    public static PaperChanges Between(Whitepaper previous, Whitepaper paper)
    {
        var matching = new ClauseMatching(ClauseAtRevision.AllOf(previous), ClauseAtRevision.AllOf(paper));
        // What is certain goes first: a clause that merely moved is not mistaken for another of its number.
        matching.Match(static clause => $"{clause.Key}\n{clause.Body.InOrder}");
        // One that says the same under the same title merely got another number, as those behind a new one.
        matching.Match(static clause => clause.Title.Length == 0 ? null : $"{clause.Title}\n{clause.Body.InOrder}");
        matching.Match(static clause => clause.Key);
        matching.Match(static clause => clause.Body.InOrder.Length < ShortestOwnBody ? null : clause.Body.InOrder);
        matching.Match(static clause => clause.Title.Length == 0 ? null : clause.Title);

        var changes = new List<ClauseChange>();
        foreach (var clause in matching.Clauses)
        {
            if (KindOf(clause) is { } kind) changes.Add(new ClauseChange(clause.Clause, kind));
        }

        foreach (var clause in matching.Left) changes.Add(new ClauseChange(clause.Clause, ClauseChangeKind.Removed));
        return new PaperChanges(previous.Source, paper, changes);
    }

    private HashSet<Clause> Changed()
    {
        var changed = new HashSet<Clause>();
        foreach (var change in Clauses)
        {
            if (change.Kind != ClauseChangeKind.Removed) changed.Add(change.Clause);
        }

        return changed;
    }

    private static ClauseChangeKind? KindOf(ClauseAtRevision clause)
    {
        if (clause.Previous is not { } previous) return ClauseChangeKind.Added;
        if (!clause.Body.SaysTheSameAs(previous.Body)) return ClauseChangeKind.Rewritten;
        return clause.Heading == previous.Heading ? null : ClauseChangeKind.Renamed;
    }
}
