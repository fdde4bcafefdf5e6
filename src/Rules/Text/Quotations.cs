namespace Wplint.Rules.Text;

/// <summary>The places where a paper repeats what is not its own wording: clauses referred to, with their titles, and names of standards.</summary>
internal sealed class Quotations
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private Quotations(List<int> starts, List<int> ends)
    {
        (_starts, _ends) = ([.. starts], [.. ends]);
        Array.Sort(_starts, _ends);
    }

    /// <summary>The quotations of a paper.</summary>
    public static Quotations Of(Whitepaper paper)
    {
        List<int> starts = [], ends = [];
        foreach (var reference in paper.References) Add(reference.Span);
        foreach (var citation in paper.Citations) Add(citation.Span);
        return new Quotations(starts, ends);

        void Add(TextSpan span)
        {
            starts.Add(span.Start);
            ends.Add(span.End);
        }
    }

    /// <summary>Those that begin inside a stretch of the file.</summary>
    public IEnumerable<TextSpan> In(TextSpan span)
    {
        var first = Array.BinarySearch(_starts, span.Start);
        if (first < 0) first = ~first;
        while (first > 0 && _starts[first - 1] == span.Start) first--;
        for (var i = first; i < _starts.Length && _starts[i] < span.End; i++) yield return TextSpan.FromBounds(_starts[i], Math.Min(_ends[i], span.End));
    }
}
