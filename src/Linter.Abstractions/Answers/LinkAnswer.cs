namespace Wplint;

/// <summary>What the network said of an address.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why.</param>
public sealed record LinkAnswer(LinkVerdict Verdict, LinkReason Reason)
{
    /// <summary>The status of HTTP that decided; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>Where it has moved for good; null unless it has (<see cref="LinkVerdict.Moved"/>).</summary>
    public string? Target { get; init; }

    /// <summary>Where all redirects led, also those that are not for good; null where there was none.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>When it was last seen to answer, as far as this machine remembers; null for never.</summary>
    public DateTimeOffset? LastAlive { get; init; }
}
