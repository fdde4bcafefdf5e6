namespace Wplint.Rules.History;

/// <summary>An entry whose version or date does not fit into the order of the history.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Other">The entry that it contradicts.</param>
/// <param name="IsLater">Whether the entry stands for something later than the other.</param>
internal sealed record Misfit(HistoryEntry Entry, HistoryEntry Other, bool IsLater);
