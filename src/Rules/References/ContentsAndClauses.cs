namespace Wplint.Rules.References;

/// <summary>What references may point to: the clauses, and what the contents say of them.</summary>
internal sealed class ContentsAndClauses
{
    private const double VeryAlike = 0.8;

    private readonly Dictionary<string, List<ContentsEntry>> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<Clause, ContentsEntry> _entries = [];

    private ContentsAndClauses(PaperContext context)
    {
        Clauses = context.Once(ClauseIndex.Of);
        var alignment = context.Once(ContentsAlignment.Of);
        foreach (var listed in alignment.Listed)
        {
            _entries.TryAdd(listed.Clause, listed.Entry);
            Add(listed.Entry);
        }

        foreach (var entry in alignment.EntriesWithoutClause) Add(entry);
    }

    /// <summary>The clauses.</summary>
    public ClauseIndex Clauses { get; }

    /// <summary>What the references of a paper may point to.</summary>
    public static ContentsAndClauses Of(PaperContext context) => new(context);

    /// <summary>Whether a reader who looks for a number finds it, or would, had the heading not lost its prefix.</summary>
    public bool Resolves(ClauseNumber number, Catalogue catalogue)
    {
        if (Clauses.Find(number) is not null || Clauses.HasBelow(number)) return true;
        return number.IsExtended && Clauses.FindDigits(number.Digits) is not null && catalogue.FindExtended(number.Digits) is not null;
    }

    /// <summary>Whether the contents list what the reference quotes: then the heading was changed, or is gone, and the rules for contents say so.</summary>
    public bool ContentsAgree(Reference reference) =>
        reference.Number is { } number
        && _byNumber.TryGetValue(number.Canonical, out var all)
        && all.Exists(entry => reference.Title is null || reference.Title.FoldedTitle == entry.Title.FoldedTitle);

    /// <summary>The title under which the contents list a clause; null where they do not.</summary>
    public string? TitleInContents(Clause clause) => _entries.TryGetValue(clause, out var entry) ? entry.Title.Text : null;

    /// <summary>The clause that a reference probably means: by its title, by a lost prefix, by digits that nearly are the same. Null where none is clear.</summary>
    public Clause? FindMeant(Reference reference)
    {
        var number = reference.Number!;
        if (reference.Title is not { } title) return Clauses.FindDigits(number.Digits) ?? Clauses.FindNearest(number);
        if (Clauses.FindTitle(title.Text) is { } named) return named;
        // The title says what is meant: digits alone do not.
        return (Clauses.FindDigits(number.Digits) ?? Clauses.FindNearest(number)) is { } near && TitleFolding.Similarity(near.Title.Text, title.Text) > VeryAlike ? near : null;
    }

    private void Add(ContentsEntry entry)
    {
        if (entry.Number is not { } number) return;
        if (!_byNumber.TryGetValue(number.Canonical, out var all)) _byNumber[number.Canonical] = all = [];
        all.Add(entry);
    }
}
