namespace Wplint.Links;

/// <summary>Sees to it that no host is asked too much: passed before every request, also of a redirect.</summary>
internal interface IHostGate
{
    /// <summary>Waits until the host of an address may be asked.</summary>
    /// <param name="address">What is to be asked for; host and port count.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Disposed when the request is done.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellationToken);
}
