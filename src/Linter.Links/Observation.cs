namespace Wplint.Links;

/// <summary>What came of looking at a page once, redirects followed. It is evidence, no verdict yet.</summary>
/// <param name="Reason">What was seen.</param>
internal sealed record Observation(LinkReason Reason)
{
    /// <summary>The last status of HTTP; null where none came.</summary>
    public int? Status { get; init; }

    /// <summary>How far permanent redirects lead from the page on, with none of another kind before; null where the first is of another kind, and where there is none.</summary>
    public Uri? PermanentTarget { get; init; }

    /// <summary>Where all redirects led; null where there was none.</summary>
    public Uri? Final { get; init; }

    /// <summary>How long the host asks to be left alone; null where it says nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Which of the fragments the page, read as HTML, does not have; empty where it is none or was too long to be sure.</summary>
    public IReadOnlyList<string> MissingFragments { get; init; } = [];
}
