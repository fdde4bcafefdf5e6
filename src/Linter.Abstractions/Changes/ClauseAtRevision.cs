namespace Wplint;

/// <summary>A clause of one of the two revisions that are compared.</summary>
internal sealed class ClauseAtRevision
{
    private ClauseAtRevision(Clause clause, BodyText body, string? keyAbove)
    {
        Clause = clause;
        Body = body;
        Title = clause.Title.FoldedTitle;
        Heading = $"{clause.Number?.Text} {BodyText.Fold(clause.Title.Text)}";
        Key = (clause.Control ?? clause.Number) is { } number ? $"{number.Series} {number.Canonical}" : $"{keyAbove}/{Title}";
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>What it says.</summary>
    public BodyText Body { get; }

    /// <summary>The wording of its title.</summary>
    public string Title { get; }

    /// <summary>Number and title, as a reader reads them.</summary>
    public string Heading { get; }

    /// <summary>What it is known by: its number, or else its title below that of the clause above it.</summary>
    public string Key { get; }

    /// <summary>The clause that it was; null where it was none.</summary>
    public ClauseAtRevision? Previous { get; set; }

    /// <summary>The clauses of a paper but those of its version history.</summary>
    public static IReadOnlyList<ClauseAtRevision> AllOf(Whitepaper paper)
    {
        var links = LinksByClause(paper);
        var clauses = new List<ClauseAtRevision>();
        Add(paper.Clauses, keyAbove: null);
        return clauses;

        void Add(IReadOnlyList<Clause> siblings, string? keyAbove)
        {
            foreach (var clause in siblings)
            {
                if (clause == paper.History?.Clause) continue;
                var own = new ClauseAtRevision(clause, BodyText.Of(clause, links.GetValueOrDefault(clause) ?? [], paper.Source), keyAbove);
                clauses.Add(own);
                Add(clause.Children, own.Key);
            }
        }
    }

    private static Dictionary<Clause, List<Link>> LinksByClause(Whitepaper paper)
    {
        var byClause = new Dictionary<Clause, List<Link>>();
        foreach (var link in paper.Links)
        {
            if (link.Clause is not { } clause) continue;
            if (!byClause.TryGetValue(clause, out var links)) byClause[clause] = links = [];
            links.Add(link);
        }

        return byClause;
    }
}
