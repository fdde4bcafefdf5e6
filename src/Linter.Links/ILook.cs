namespace Wplint.Links;

/// <summary>Looks at pages.</summary>
internal interface ILook
{
    /// <summary>Looks once: redirects are followed, nothing is tried again. Whatever a server does is an observation, never an exception.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<Observation> LookAsync(PageRequest page, CancellationToken cancellationToken);
}
