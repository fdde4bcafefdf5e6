namespace Wplint.Core.Fixing;

/// <summary>Where things stand after edits, and which the edits touch. All questions are answered by binary search: a paper may have very many.</summary>
internal sealed class EditMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _newStarts;
    private readonly int[] _newEnds;

    /// <param name="edits">In the order of the file, none overlapping.</param>
    public EditMap(IReadOnlyList<Edit> edits)
    {
        _starts = new int[edits.Count];
        _ends = new int[edits.Count];
        _newStarts = new int[edits.Count];
        _newEnds = new int[edits.Count];
        var shift = 0;
        for (var i = 0; i < edits.Count; i++)
        {
            var (span, newText) = edits[i];
            _starts[i] = span.Start;
            _ends[i] = span.End;
            _newStarts[i] = span.Start + shift;
            _newEnds[i] = _newStarts[i] + newText.Length;
            shift += newText.Length - span.Length;
        }
    }

    /// <summary>Where an offset of the old text is in the new one; inside an edit, where its new text begins; at an insertion, behind it.</summary>
    public int ToNew(int offset)
    {
        var i = Offsets.LastUpTo(_starts, offset);
        if (i < 0) return offset;
        return offset < _ends[i] ? _newStarts[i] : offset - _ends[i] + _newEnds[i];
    }

    /// <summary>Whether an edit changes something of a stretch of the old text, or beside it: a full stop behind a sentence becomes part of it.</summary>
    public bool Touches(TextSpan span)
    {
        var i = Offsets.LastUpTo(_starts, span.End);
        return i >= 0 && _ends[i] >= span.Start;
    }

    /// <summary>Whether some of a stretch of the new text was written by an edit, or stands around what one took out.</summary>
    public bool IsWritten(TextSpan span)
    {
        for (var i = Offsets.LastUpTo(_newStarts, span.End); i >= 0 && _newEnds[i] >= span.Start; i--)
        {
            var isDeletion = _newStarts[i] == _newEnds[i];
            if (isDeletion || (_newStarts[i] < span.End && _newEnds[i] > span.Start)) return true;
        }

        return false;
    }
}
