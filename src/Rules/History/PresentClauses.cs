namespace Wplint.Rules.History;

/// <summary>The clauses that a paper has, also under a number that was mistyped in their heading.</summary>
internal sealed class PresentClauses
{
    private readonly ClauseIndex _clauses;
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly Catalogue _catalogue;

    public PresentClauses(RuleContext context)
    {
        _catalogue = context.Catalogue;
        _clauses = context.Once(ClauseIndex.Of);
        foreach (var clause in context.Paper.AllClauses) _titles.Add(clause.Title.FoldedTitle);
    }

    /// <summary>Whether a clause has the number, or a prefix or a slip in its heading is all that it lacks: then another rule speaks of the heading.</summary>
    public bool Have(ClauseNumber number)
    {
        if (_clauses.Find(number) is not null) return true;
        if (number.IsExtended ? HaveNumber(number.Digits) && _catalogue.FindExtended(number.Digits) is not null : HaveNumber($"CLD.{number.Digits}")) return true;
        return _catalogue.Find(number) is { } control && control.Wordings.Any(_titles.Contains);
    }

    /// <summary>Whether a section of the paper lies beside the one with the number: 2.1 beside 2.3.</summary>
    public bool HaveBeside(ClauseNumber number)
    {
        var parent = number.Digits[..number.Digits.LastIndexOf('.')];
        return HaveNumber(parent) || HaveNumber($"{parent}.1");
    }

    private bool HaveNumber(string number) => _clauses.Find(number) is not null;
}
