namespace Wplint.Testing;

/// <summary>A finding that a test states.</summary>
/// <param name="En">The whole message in English.</param>
/// <param name="Ja">The whole message in Japanese.</param>
public sealed record ExpectedFinding(string En, string Ja)
{
    /// <summary>How certain its fix is; null for what the descriptor declares.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>
    /// Which of the places marked <c>{|…|}</c> are related to it, counted from 1 in the order of the paper. Where a paper has one
    /// finding only, all of them are, unasked.
    /// </summary>
    public IReadOnlyList<int> Related { get; init; } = [];

    /// <summary>What is said of its related places, in the order of the paper; null to leave that unstated.</summary>
    public IReadOnlyList<LocalizedText>? RelatedMessages { get; init; }
}
