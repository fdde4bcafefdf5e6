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
        var places = reaches.ToDictionary(static pair => pair.Key, static pair => new Places(pair.Value), StringComparer.Ordinal);
        return [.. diagnostics.Where(diagnostic => !(places.TryGetValue(diagnostic.Descriptor.Id, out var outranking) && outranking.Touch(diagnostic)))];
    }

    /// <summary>The places of the diagnostics that outrank one rule, sorted, so that a hostile file with very many stays fast.</summary>
    private sealed class Places
    {
        private readonly HashSet<Clause> _clauses = [];
        private readonly TextSpan[] _spans;
        private readonly int[] _furthestEnds;

        public Places(List<Diagnostic> diagnostics)
        {
            _spans = [.. diagnostics.Select(static diagnostic => diagnostic.Span).Order()];
            _furthestEnds = new int[_spans.Length];
            for (var i = 0; i < _spans.Length; i++) _furthestEnds[i] = Math.Max(_spans[i].End, i == 0 ? 0 : _furthestEnds[i - 1]);
            foreach (var diagnostic in diagnostics)
            {
                if (diagnostic.Clause is { } clause) _clauses.Add(clause);
            }
        }

        public bool Touch(Diagnostic diagnostic) =>
            (diagnostic.Clause is { } clause && _clauses.Contains(clause)) || Overlap(diagnostic.Span);

        private bool Overlap(TextSpan span)
        {
            for (var i = LastStartingUpTo(span.End); i >= 0 && _furthestEnds[i] >= span.Start; i--)
            {
                if (_spans[i].Overlaps(span)) return true;
            }

            return false;
        }

        private int LastStartingUpTo(int offset)
        {
            var found = Array.BinarySearch(_spans, new TextSpan(offset, int.MaxValue - offset));
            return found >= 0 ? found : ~found - 1;
        }
    }
}
