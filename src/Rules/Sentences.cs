namespace Wplint.Rules;

/// <summary>The sentences of a passage, for a loop over them; no object is made for it.</summary>
/// <param name="passage">The passage.</param>
internal struct Sentences(Passage passage)
{
    private int _end;

    /// <summary>The sentence that the loop has come to.</summary>
    public Sentence Current { get; private set; }

    /// <summary>Begins the loop.</summary>
    public readonly Sentences GetEnumerator() => this;

    /// <summary>Goes on to the next sentence.</summary>
    public bool MoveNext()
    {
        if (_end == passage.Text.Length) return false;
        var start = _end;
        _end = Sentence.EndOf(passage.Text, start);
        Current = new Sentence(passage, start, _end);
        return true;
    }
}
