using System.Net;
using System.Net.Sockets;

namespace Wplint.Links;

/// <summary>Looks up the addresses of hosts.</summary>
internal interface INameResolver
{
    /// <summary>Looks a host up.</summary>
    /// <param name="host">Its name, in ASCII.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <returns>Its addresses, the best first.</returns>
    /// <exception cref="SocketException">It has none (<see cref="SocketError.HostNotFound"/>, <see cref="SocketError.NoData"/>), or that cannot be told.</exception>
    /// <exception cref="ArgumentException">No host can be named so.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken);
}
