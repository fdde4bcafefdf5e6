namespace Wplint.Core.Parsing;

/// <summary>A clause while the tree grows.</summary>
/// <param name="heading">Its heading.</param>
/// <param name="rank">How high its number stands among the paper's own: 0 for a chapter; null for a control or a heading without number.</param>
internal sealed class ClauseNode(Heading heading, int? rank)
{
    /// <summary>Its heading.</summary>
    public Heading Heading => heading;

    /// <summary>How high its number stands among the paper's own.</summary>
    public int? Rank => rank;

    /// <summary>The clauses below it.</summary>
    public List<ClauseNode> Children { get; } = [];

    /// <summary>Its body.</summary>
    public IReadOnlyList<Block> Body { get; set; } = [];

    /// <summary>The clause and all below it.</summary>
    public Clause ToClause()
    {
        var children = Children.ConvertAll(static child => child.ToClause());
        var end = Heading.Span.End;
        if (Body.Count > 0) end = Math.Max(end, Body[^1].Span.End);
        if (children.Count > 0) end = Math.Max(end, children[^1].Span.End);
        var number = Heading.Number;
        return new Clause(children)
        {
            Number = number,
            Control = Heading.NamedControl ?? (number is { Series: ClauseSeries.Controls } ? number : null),
            Title = Heading.Title,
            HeadingSpan = Heading.Span,
            HeadingLevel = Heading.Level,
            Span = TextSpan.FromBounds(Heading.Span.Start, end),
            Body = Body,
        };
    }
}
