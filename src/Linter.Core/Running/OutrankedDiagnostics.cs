namespace Wplint.Core.Running;

/// <summary>
/// One defect, one finding: drops diagnostics of rules that another rule outranks, where both speak of one clause or their
/// spans overlap. A diagnostic that is itself outranked still silences those below it, so that the order of rules is of no account.
/// </summary>
internal static class OutrankedDiagnostics
{
    public static IReadOnlyList<Diagnostic> Drop(IReadOnlyList<Diagnostic> diagnostics)
    {
        var reaches = new Dictionary<string, List<Diagnostic>>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            foreach (var id in diagnostic.Descriptor.Outranks)
            {
                if (!reaches.TryGetValue(id, out var outranking)) reaches[id] = outranking = [];
                outranking.Add(diagnostic);
            }
        }

        if (reaches.Count == 0) return diagnostics;
        var places = new Dictionary<string, Places>(StringComparer.Ordinal);
        foreach (var (id, outranking) in reaches) places.Add(id, new Places(outranking));
        return [.. diagnostics.Where(diagnostic => !(places.TryGetValue(diagnostic.Descriptor.Id, out var outranking) && outranking.Touch(diagnostic)))];
    }

    /// <summary>The places of the diagnostics that outrank one rule, sorted, so that a hostile file with very many stays fast.</summary>
    private sealed class Places
    {
        private readonly HashSet<Clause> _clauses = [];
        private readonly List<Diagnostic> _diagnostics;
        private readonly int[] _furthestEnds;

        public Places(List<Diagnostic> diagnostics)
        {
            diagnostics.Sort(static (left, right) => left.Span.CompareTo(right.Span));
            _diagnostics = diagnostics;
            _furthestEnds = new int[diagnostics.Count];
            for (var i = 0; i < diagnostics.Count; i++)
            {
                _furthestEnds[i] = Math.Max(diagnostics[i].Span.End, i == 0 ? 0 : _furthestEnds[i - 1]);
                if (diagnostics[i].Clause is { } clause) _clauses.Add(clause);
            }
        }

        public bool Touch(Diagnostic diagnostic) =>
            (diagnostic.Clause is { } clause && _clauses.Contains(clause)) || Overlap(diagnostic.Span);

        private bool Overlap(TextSpan span)
        {
            for (var i = CountStartingUpTo(span.End) - 1; i >= 0 && _furthestEnds[i] >= span.Start; i--)
            {
                if (_diagnostics[i].Span.Overlaps(span)) return true;
            }

            return false;
        }

        private int CountStartingUpTo(int offset)
        {
            int low = 0, high = _diagnostics.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_diagnostics[middle].Span.Start <= offset) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
