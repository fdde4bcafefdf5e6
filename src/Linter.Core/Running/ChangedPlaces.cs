namespace Wplint.Core.Running;

/// <summary>The places of a paper that changed since a revision: the lines that say something new.</summary>
internal sealed class ChangedPlaces
{
    /// <summary>Spans of lines, ascending.</summary>
    private readonly TextSpan[] _lines;

    private ChangedPlaces(TextSpan[] lines) => _lines = lines;

    /// <summary>Compares a paper with what it was.</summary>
    public static ChangedPlaces Between(Whitepaper previous, Whitepaper paper)
    {
        var changed = PaperChanges.Between(previous, paper).Lines;
        var lines = new TextSpan[changed.Count];
        for (var i = 0; i < lines.Length; i++) lines[i] = paper.Source.GetLineSpan(changed[i]);
        return new ChangedPlaces(lines);
    }

    /// <summary>Whether a diagnostic speaks of one of them: it stands there, is about a clause whose heading does, or names a related place there.</summary>
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
        int low = 0, high = _lines.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Start <= span.End) low = middle + 1;
            else high = middle;
        }

        // The last one that begins up to the span's end may only border on it.
        return (low > 0 && _lines[low - 1].Overlaps(span)) || (low > 1 && _lines[low - 2].Overlaps(span));
    }
}
