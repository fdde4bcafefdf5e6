namespace Wplint.Rules.Clauses;

/// <summary>A control whose number is one of an edition that is numbered in another way than the paper.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Edition">The edition that has the number.</param>
/// <param name="Counterparts">The numbers of the same control in the paper's edition; none where that has no such control.</param>
internal sealed record ForeignNumber(Clause Clause, Catalogue Edition, IReadOnlyList<string> Counterparts);
