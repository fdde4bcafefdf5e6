namespace Wplint.Links.Caching;

/// <summary>What is remembered of an address that answered.</summary>
/// <param name="LastAlive">When it answered last, to the second.</param>
internal sealed record RememberedAnswer(DateTimeOffset LastAlive)
{
    /// <summary>The status that it answered with.</summary>
    public int? Status { get; init; }

    /// <summary>Where it has moved for good; null where it has not.</summary>
    public string? Target { get; init; }

    /// <summary>Where all redirects led; null where there was none.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>Whether it was asked by a run that might ask private addresses, whose answers are not for other runs.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>As an answer of today.</summary>
    public LinkAnswer ToAnswer() => new(
        Target is null ? LinkVerdict.Alive : LinkVerdict.Moved,
        Target is null ? LinkReason.Answered : LinkReason.MovedPermanently)
    {
        Status = Status,
        Target = Target,
        FinalAddress = FinalAddress,
        LastAlive = LastAlive,
    };
}
