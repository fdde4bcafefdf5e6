namespace Wplint;

/// <summary>The lines of a paper that say what no line of it said at the revision before.</summary>
internal static class ChangedLines
{
    /// <summary>Compares the lines; those of clauses that did not change are none, however they are wrapped now.</summary>
    /// <param name="previous">The text at the revision before.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="clauses">The clauses of the paper that changed.</param>
    /// <returns>Numbers of lines, 1-based, ascending.</returns>
    public static IReadOnlyList<int> Between(SourceText previous, Whitepaper paper, IReadOnlySet<Clause> clauses)
    {
        var before = LineAtRevision.AllOf(previous);
        var lines = LineAtRevision.AllOf(paper.Source);
        // A line that somebody repeated is told from the old one by its neighbours; one that moved is the same everywhere.
        Pair(before, lines, static line => $"{line.Above}\n{line.Text}\n{line.Below}");
        Pair(before, lines, static line => $"{line.Above}\n{line.Text}");
        Pair(before, lines, static line => $"{line.Text}\n{line.Below}");
        Pair(before, lines, static line => line.Text);

        var changed = new List<int>();
        foreach (var line in lines)
        {
            if (!line.IsPaired && IsComparedByLine(paper, paper.Source.GetLineSpan(line.Number), clauses)) changed.Add(line.Number);
        }

        return changed;
    }

    /// <summary>Pairs those of which <paramref name="feature"/> is the same, the first with the first.</summary>
    private static void Pair(IReadOnlyList<LineAtRevision> before, IReadOnlyList<LineAtRevision> lines, Func<LineAtRevision, string> feature)
    {
        var byFeature = new Dictionary<string, Queue<LineAtRevision>>(StringComparer.Ordinal);
        foreach (var line in before)
        {
            if (line.IsPaired) continue;
            var name = feature(line);
            if (!byFeature.TryGetValue(name, out var alike)) byFeature[name] = alike = new Queue<LineAtRevision>();
            alike.Enqueue(line);
        }

        if (byFeature.Count == 0) return;
        foreach (var line in lines)
        {
            if (line.IsPaired || !byFeature.TryGetValue(feature(line), out var alike) || !alike.TryDequeue(out var found)) continue;
            line.IsPaired = found.IsPaired = true;
        }
    }

    /// <summary>Cover, contents and version history are no clauses that could be compared as a whole.</summary>
    private static bool IsComparedByLine(Whitepaper paper, TextSpan line, IReadOnlySet<Clause> clauses)
    {
        // Blanks may stand before a heading, so the line's end tells whose it is.
        var clause = paper.FindClause(line.End);
        if (clause is null || clauses.Contains(clause)) return true;
        for (; clause is not null; clause = clause.Parent)
        {
            if (clause == paper.History?.Clause) return true;
        }

        return false;
    }
}
