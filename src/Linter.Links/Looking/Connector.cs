using System.Net;
using System.Net.Sockets;

namespace Wplint.Links.Looking;

/// <summary>
/// Looks a host up and connects to what was found. The address that is judged is the one that is connected to, whatever the name and however
/// it is written: nothing is looked up again in between.
/// </summary>
/// <param name="resolver">Looks names up.</param>
/// <param name="allows">Whether an address may be connected to.</param>
internal sealed class Connector(INameResolver resolver, Func<IPAddress, bool> allows)
{
    // Whoever keeps a name must not send wplint knocking at hundreds of doors.
    private const int MostAddresses = 6;

    /// <summary>Connects to a host.</summary>
    /// <param name="host">Its name or address.</param>
    /// <param name="port">The port.</param>
    /// <param name="cancellationToken">Stops connecting.</param>
    /// <exception cref="LookFailedException">It is not found, or not to be connected to.</exception>
    /// <exception cref="SocketException">It does not answer.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Stream> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        var allowed = Choose(await FindAsync(host, cancellationToken));
        if (allowed.Count == 0) throw new LookFailedException(LinkReason.RefusedAddress);
        return new NetworkStream(await AddressRace.ConnectAsync(allowed, port, cancellationToken), ownsSocket: true);
    }

    // The families take turns: either may lead nowhere from this machine.
    private List<IPAddress> Choose(IPAddress[] found)
    {
        var ordered = new List<IPAddress>();
        var others = 0;
        foreach (var address in found)
        {
            if (!allows(address)) continue;
            if (ordered.Count == 0 || address.AddressFamily == ordered[0].AddressFamily) ordered.Add(address);
            else ordered.Insert(Math.Min((2 * others++) + 1, ordered.Count), address);
        }

        if (ordered.Count > MostAddresses) ordered.RemoveRange(MostAddresses, ordered.Count - MostAddresses);
        return ordered;
    }

    private async Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken)
    {
        // A zone leads near by, and one that the machine does not know would be read over.
        if (host.Contains('%')) return [];
        if (IPAddress.TryParse(host, out var address)) return [address];
        try
        {
            var found = await resolver.ResolveAsync(host, cancellationToken).WaitAsync(cancellationToken);
            return found.Length > 0 ? found : throw new LookFailedException(LinkReason.NoSuchHost);
        }
        catch (SocketException exception)
        {
            throw new LookFailedException(IsCertain(exception, host) ? LinkReason.NoSuchHost : LinkReason.NameNotResolved);
        }
        catch (ArgumentException)
        {
            throw new LookFailedException(LinkReason.NoSuchHost);
        }
    }

    // A name beyond ASCII was encoded without the tables that map capitals, wide letters and the like: browsers may ask for another one.
    private static bool IsCertain(SocketException exception, string host) =>
        exception.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData && !host.Contains("xn--", StringComparison.OrdinalIgnoreCase);
}
