namespace Wplint.Links;

/// <summary>All that a run has seen of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="First">What the first look saw.</param>
/// <param name="Second">What the second one saw; null where there was none.</param>
internal sealed record Evidence(Uri Page, Observation First, Observation? Second)
{
    /// <summary>Whether the first look is enough to call a page dead.</summary>
    public bool IsOneEnough { get; init; }

    /// <summary>Whether names are known to be resolved in this run, so that one that is not does not exist.</summary>
    public bool AreNamesResolved { get; init; }
}
