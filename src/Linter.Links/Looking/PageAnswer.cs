namespace Wplint.Links.Looking;

/// <summary>What came of one request.</summary>
/// <param name="Reason">What was seen; of a redirect, nothing yet.</param>
internal sealed record PageAnswer(LinkReason Reason)
{
    /// <summary>The status; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>Where a redirect leads, as the server writes it: empty where it does not say. Null for what is no redirect.</summary>
    public string? Location { get; init; }

    /// <summary>How long the host asks to be left alone; null where it says nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Which fragments the page does not have; empty where that was not to be found out.</summary>
    public IReadOnlyList<string> MissingFragments { get; init; } = [];

    /// <summary>Whether the same may be answered otherwise when asked for with GET.</summary>
    public bool IsDoubtful { get; init; }
}
