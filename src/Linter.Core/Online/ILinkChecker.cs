namespace Wplint.Core.Online;

/// <summary>Asks the network about addresses. What does it is an assembly of its own, loaded only when somebody asks.</summary>
public interface ILinkChecker
{
    /// <summary>Asks each address once.</summary>
    /// <param name="addresses">Absolute addresses of http and https, as written in the papers, each once.</param>
    /// <param name="configuration">What <c>rules.json</c> says of it.</param>
    /// <param name="request">What whoever started wplint says of it.</param>
    /// <param name="progress">Told how far it is, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops asking: what is not known by then is <see cref="LinkReason.Interrupted"/>. Nothing is thrown.</param>
    /// <returns>An answer for each address, by the address as it was given.</returns>
    Task<IReadOnlyDictionary<string, LinkAnswer>> CheckAsync(
        IReadOnlyList<string> addresses,
        LinkConfiguration configuration,
        OnlineRequest request,
        IProgress<LinkProgress>? progress,
        CancellationToken cancellationToken);
}
