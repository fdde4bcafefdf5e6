using System.Net;

namespace Wplint.Links;

/// <summary>
/// Asks the machine. Most systems look up by blocking a thread, for many seconds where nobody answers: so these threads are extra ones, and
/// few, or else a network that is cut would stop everything.
/// </summary>
internal sealed class SystemNameResolver : INameResolver
{
    private const int AtOnce = 32;

    // A look-up that nobody waits for any more gives its place back later.
    private static readonly SemaphoreSlim Places = new(AtOnce);

    /// <inheritdoc/>
    public async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        await Places.WaitAsync(cancellationToken);
        var lookUp = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    return Dns.GetHostAddresses(host);
                }
                finally
                {
                    Places.Release();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
        return await lookUp.WaitAsync(cancellationToken);
    }
}
