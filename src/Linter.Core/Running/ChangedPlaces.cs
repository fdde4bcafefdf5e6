namespace Wplint.Core.Running;

/// <summary>
/// The places of a paper that changed since a revision: each clause that does not read as before, as a whole, and outside of clauses and in the
/// version history each line that was not there.
/// </summary>
internal sealed class ChangedPlaces
{
    private readonly TextSpan[] _spans;

    /// <param name="spans">None overlaps another.</param>
    private ChangedPlaces(TextSpan[] spans)
    {
        Array.Sort(spans);
        _spans = spans;
    }

    /// <summary>Compares a paper with what it was.</summary>
    public static ChangedPlaces Between(Whitepaper previous, Whitepaper paper)
    {
        var clauses = new List<Clause>();
        foreach (var change in PaperChanges.Between(previous, paper).Clauses)
        {
            if (change.Kind != ClauseChangeKind.Removed) clauses.Add(change.Clause);
        }

        var lines = NewLines(previous.Source, paper);
        var spans = new TextSpan[clauses.Count + lines.Count];
        for (var i = 0; i < clauses.Count; i++) spans[i] = OwnSpan(clauses[i]);
        for (var i = 0; i < lines.Count; i++) spans[clauses.Count + i] = paper.Source.GetLineSpan(lines[i]);
        return new ChangedPlaces(spans);
    }

    /// <summary>Whether a diagnostic speaks of one of them: it stands there, is about a clause that does, or names a related place there.</summary>
    public bool Touch(Diagnostic diagnostic)
    {
        if (Hold(diagnostic.Span) || (diagnostic.Clause is { } clause && Hold(clause.HeadingSpan))) return true;
        foreach (var related in diagnostic.Related)
        {
            if (Hold(related.Span)) return true;
        }

        return false;
    }

    private bool Hold(TextSpan span)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= span.End) low = middle + 1;
            else high = middle;
        }

        // The last one that begins up to the span's end may only border on it.
        return (low > 0 && _spans[low - 1].Overlaps(span)) || (low > 1 && _spans[low - 2].Overlaps(span));
    }

    /// <summary>Heading and body, without the clauses below.</summary>
    private static TextSpan OwnSpan(Clause clause) =>
        TextSpan.FromBounds(clause.Span.Start, clause.Children.Count > 0 ? clause.Children[0].Span.Start : clause.Span.End);

    private static List<int> NewLines(SourceText previous, Whitepaper paper)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 1; line <= previous.LineCount; line++) known.Add(Fold(previous, line));
        var found = new List<int>();
        for (var line = 1; line <= paper.Source.LineCount; line++)
        {
            if (IsComparedByLine(paper, paper.Source.GetLineSpan(line).Start) && Fold(paper.Source, line) is { Length: > 0 } text && !known.Contains(text)) found.Add(line);
        }

        return found;
    }

    private static bool IsComparedByLine(Whitepaper paper, int offset)
    {
        for (var clause = paper.FindClause(offset); clause is not null; clause = clause.Parent)
        {
            if (clause == paper.History?.Clause) return true;
            if (clause.Parent is null) return false;
        }

        return true;
    }

    private static string Fold(SourceText source, int line) => string.Concat(TextFolding.Fold(source[source.GetLineSpan(line)]).Text.Where(static character => !char.IsWhiteSpace(character)));
}
