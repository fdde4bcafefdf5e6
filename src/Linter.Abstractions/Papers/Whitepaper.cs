namespace Wplint;

/// <summary>A paper as understood: one immutable tree, made once, shared by all rules.</summary>
public sealed class Whitepaper
{
    private IReadOnlyList<Clause>? _allClauses;
    private Dictionary<string, Clause>? _controls;

    /// <summary>The path as shown to people, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The file's text.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The language that the paper is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>The YAML front matter; null where there is none.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>The cover.</summary>
    public required Cover Cover { get; init; }

    /// <summary>The table of contents; null where there is none.</summary>
    public Contents? Contents { get; init; }

    /// <summary>The clauses at the top, in the order of the paper.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The version history; null where there is none.</summary>
    public History? History { get; init; }

    /// <summary>The standards named anywhere in the paper.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The places that point to clauses, figures, tables and pages.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>The addresses.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>The names that HTML gives to places: <c>&lt;a id="scope"&gt;</c>.</summary>
    public IReadOnlyList<Spanned> Anchors { get; init; } = [];

    /// <summary>The terms that the paper defines.</summary>
    public required IReadOnlyList<DefinedTerm> DefinedTerms { get; init; }

    /// <summary>The dates anywhere in the paper but its titles and contents, in the order of reading.</summary>
    public IReadOnlyList<PaperDate> Dates { get; init; } = [];

    /// <summary>The captions of figures and tables.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>The notes at the ends of pages.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>What the text declares out of scope: 11.2.7 は対象外, 5～18（17 を除く）, not applicable. The front matter's are its own.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>The HTML comments, in which suppressions stand.</summary>
    public required IReadOnlyList<Spanned> Comments { get; init; }

    /// <summary>All clauses, parents before children, in the order of the paper.</summary>
    public IReadOnlyList<Clause> AllClauses => _allClauses ??= [.. Clauses.SelectMany(static clause => clause.SelfAndDescendants())];

    /// <summary>The clauses that answer a control of the standard (groups such as 5 and 5.1 included), in the order of the paper.</summary>
    public IEnumerable<Clause> Controls => AllClauses.Where(static clause => clause.Control is not null);

    /// <summary>The first clause that answers a control.</summary>
    /// <param name="number">As catalogues write it: <c>5.1.1</c>, <c>CLD.6.3.1</c>.</param>
    public Clause? FindControl(string number) => (_controls ??= IndexControls()).GetValueOrDefault(number);

    /// <summary>The innermost clause at <paramref name="offset"/>; null outside of clauses.</summary>
    public Clause? FindClause(int offset)
    {
        int low = 0, high = AllClauses.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (AllClauses[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        // The last clause that begins before the offset, or one that holds it.
        var clause = low == 0 ? null : AllClauses[low - 1];
        while (clause is not null && offset > clause.Span.End) clause = clause.Parent;
        return clause;
    }

    private Dictionary<string, Clause> IndexControls()
    {
        var controls = new Dictionary<string, Clause>(StringComparer.Ordinal);
        foreach (var clause in AllClauses)
        {
            if (clause.Control is { } control) controls.TryAdd(control.Canonical, clause);
        }

        return controls;
    }
}
