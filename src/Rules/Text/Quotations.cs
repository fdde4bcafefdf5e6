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

    /// <summary>How many there are.</summary>
    public int Count => _starts.Length;

    /// <summary>A quotation, by its index in the order of the paper.</summary>
    public TextSpan this[int index] => TextSpan.FromBounds(_starts[index], _ends[index]);

    /// <summary>The index of the first one that does not begin before an offset of the file; their number where all do.</summary>
    public int FirstFrom(int offset) => Offsets.LastUpTo(_starts, offset - 1) + 1;
}
