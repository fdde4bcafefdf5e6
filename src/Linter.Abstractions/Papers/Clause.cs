namespace Wplint;

/// <summary>A heading of the paper and what stands under it.</summary>
public sealed class Clause
{
    /// <param name="children">The clauses below it; each belongs to one parent only.</param>
    public Clause(IReadOnlyList<Clause> children)
    {
        Children = children;
        foreach (var child in children) child.Parent = this;
    }

    /// <summary>Its number, or null where the heading has none.</summary>
    public ClauseNumber? Number { get; init; }

    /// <summary>
    /// The number of the control that it answers: <see cref="Number"/>, where that is one, else the one that the heading
    /// names at its end, as in <c>5.1 情報セキュリティ方針 ([ISO/IEC 27001:2013] A.5.1.1)</c>. Null for all other clauses.
    /// </summary>
    public ClauseNumber? Control { get; init; }

    /// <summary>Its title without number and markup; empty where there is none.</summary>
    public required Passage Title { get; init; }

    /// <summary>The heading: number and title, without <c>#</c> and other markup around them.</summary>
    public required TextSpan HeadingSpan { get; init; }

    /// <summary>From the heading to the end of the last clause below it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The level of the Markdown heading, 1 to 6; 0 where the heading is a bare line, a bold one or a table row.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What stands between this heading and the next.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>The clauses below it, in the order of the paper.</summary>
    public IReadOnlyList<Clause> Children { get; }

    /// <summary>The clause above it; null at the top.</summary>
    public Clause? Parent { get; private set; }

    /// <summary>Whether it has no clauses below it.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>The clause itself and all below it, in the order of the paper.</summary>
    public IEnumerable<Clause> SelfAndDescendants()
    {
        var clauses = new List<Clause>();
        AddTo(clauses);
        return clauses;
    }

    /// <inheritdoc/>
    public override string ToString() => Number is null ? Title.Text : $"{Number.Text} {Title.Text}";

    private void AddTo(List<Clause> clauses)
    {
        clauses.Add(this);
        foreach (var child in Children) child.AddTo(clauses);
    }
}
