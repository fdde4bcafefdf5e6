namespace Wplint;

/// <summary>A clause that is not what it was at the revision before.</summary>
/// <param name="Clause">The clause; the one of the revision before where it was removed.</param>
/// <param name="Kind">What became of it.</param>
public sealed record ClauseChange(Clause Clause, ClauseChangeKind Kind);
