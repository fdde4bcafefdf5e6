namespace Wplint.Core.Baselines;

/// <summary>Where the clauses of a paper begin and what they are called: what remains of its tree when it is let go.</summary>
internal sealed class ClausePlaces
{
    private readonly int[] _starts;
    private readonly string[] _numbers;
    private readonly string[] _titles;

    public ClausePlaces(Whitepaper paper)
    {
        var clauses = paper.AllClauses;
        _starts = new int[clauses.Count];
        _numbers = new string[clauses.Count];
        _titles = new string[clauses.Count];
        for (var i = 0; i < clauses.Count; i++)
        {
            _starts[i] = clauses[i].HeadingSpan.Start;
            _numbers[i] = clauses[i].Control?.Canonical ?? clauses[i].Number?.Text.TrimEnd('.', '．') ?? "";
            _titles[i] = QuotedText.Collapse(clauses[i].Title.Text);
        }
    }

    /// <summary>The entry with the clause that its finding stands in.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="offset">Where the finding stands.</param>
    public BaselineEntry Name(BaselineEntry entry, int offset)
    {
        var clause = Offsets.LastUpTo(_starts, offset);
        return clause < 0 ? entry : entry with { Clause = _numbers[clause], Title = _titles[clause] };
    }
}
