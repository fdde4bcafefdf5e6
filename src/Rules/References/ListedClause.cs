namespace Wplint.Rules.References;

/// <summary>A clause and the entry of the contents that lists it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Place">Where the clause stands among the clauses of the paper, for comparison.</param>
/// <param name="HasSameTitle">Whether both have the same title, one that goes on in the next line included, or one of them has none.</param>
internal sealed record ListedClause(ContentsEntry Entry, Clause Clause, int Place, bool HasSameTitle);
