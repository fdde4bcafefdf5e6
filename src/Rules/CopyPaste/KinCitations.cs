namespace Wplint.Rules.CopyPaste;

/// <summary>The citations of a standard, of its translations and of the scheme that is based on it.</summary>
internal sealed class KinCitations
{
    private readonly List<Citation> _inOrder = [];
    private readonly Dictionary<int, Citation> _firstOfGroup = [];

    public KinCitations(Whitepaper paper, Standard standard, StandardsRegistry standards)
    {
        foreach (var citation in paper.Citations)
        {
            if (standards.Find(citation) is not { } cited || !standards.AreKin(cited, standard)) continue;
            First ??= citation;
            _inOrder.Add(citation);
            if (citation.Group is { } group) _firstOfGroup.TryAdd(group, citation);
        }

        _inOrder.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    /// <summary>The first one of the paper; null where there is none.</summary>
    public Citation? First { get; }

    /// <summary>The one that a citation is set equal with; null where there is none.</summary>
    public Citation? FindBeside(Citation citation) => citation.Group is { } group ? _firstOfGroup.GetValueOrDefault(group) : null;

    /// <summary>Those that stand in a sentence.</summary>
    public List<Citation> In(Sentence sentence)
    {
        var span = sentence.Passage.ToSource(sentence.Start, sentence.End - sentence.Start);
        int low = 0, high = _inOrder.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_inOrder[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        var found = new List<Citation>();
        for (var i = low; i < _inOrder.Count && _inOrder[i].Span.Start < span.End; i++)
        {
            if (ReferenceEquals(_inOrder[i].Passage, sentence.Passage)) found.Add(_inOrder[i]);
        }

        return found;
    }
}
