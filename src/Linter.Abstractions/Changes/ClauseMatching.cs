namespace Wplint;

/// <summary>Finds for each clause the one that it was at the revision before.</summary>
/// <param name="previous">The clauses of the revision before, in the order of the paper.</param>
/// <param name="clauses">The clauses, in the order of the paper.</param>
internal sealed class ClauseMatching(IReadOnlyList<ClauseAtRevision> previous, IReadOnlyList<ClauseAtRevision> clauses)
{
    /// <summary>The clauses, in the order of the paper.</summary>
    public IReadOnlyList<ClauseAtRevision> Clauses => clauses;

    /// <summary>The clauses of the revision before that none was found for.</summary>
    public IReadOnlyList<ClauseAtRevision> Left { get; private set; } = previous;

    /// <summary>Pairs those of which <paramref name="feature"/> is the same and not null; of several, the first with the first.</summary>
    public void Match(Func<ClauseAtRevision, string?> feature)
    {
        if (Left.Count == 0) return;
        var byFeature = new Dictionary<string, Queue<ClauseAtRevision>>(StringComparer.Ordinal);
        foreach (var candidate in Left)
        {
            if (feature(candidate) is not { } value) continue;
            if (!byFeature.TryGetValue(value, out var queue)) byFeature[value] = queue = new Queue<ClauseAtRevision>();
            queue.Enqueue(candidate);
        }

        var taken = new HashSet<ClauseAtRevision>();
        foreach (var clause in clauses)
        {
            if (clause.Previous is not null || feature(clause) is not { } value) continue;
            if (!byFeature.TryGetValue(value, out var queue) || !queue.TryDequeue(out var found)) continue;
            clause.Previous = found;
            taken.Add(found);
        }

        Left = [.. Left.Where(candidate => !taken.Contains(candidate))];
    }
}
