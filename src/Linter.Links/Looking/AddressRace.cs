using System.Net;
using System.Net.Sockets;

namespace Wplint.Links.Looking;

/// <summary>
/// Connects to a host of several addresses (as RFC 8305 has it): one after the other, each with a small head start on the next. So an address
/// that swallows everything does not cost all the time, and the first to answer is taken.
/// </summary>
internal static class AddressRace
{
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(300);

    /// <summary>Connects to the first address that answers.</summary>
    /// <param name="addresses">At least one.</param>
    /// <param name="port">The port.</param>
    /// <param name="cancellationToken">Stops connecting.</param>
    /// <exception cref="SocketException">None answers.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<Socket> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new List<Task<Socket>>();
        var started = 0;
        try
        {
            while (true)
            {
                if (started < addresses.Count) running.Add(ConnectAsync(addresses[started++], port, over.Token));
                var patience = started < addresses.Count ? HeadStart : Timeout.InfiniteTimeSpan;
                if (await FirstAsync(running, patience, over.Token) is not { } first) continue;
                running.Remove(first);
                if (first.IsCompletedSuccessfully || (running.Count == 0 && started == addresses.Count)) return await first;
            }
        }
        finally
        {
            await over.CancelAsync();
            foreach (var loser in running) _ = CloseAsync(loser);
        }
    }

    private static async Task<Task<Socket>?> FirstAsync(List<Task<Socket>> running, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var next = Task.Delay(patience, enough.Token);
        var first = await Task.WhenAny([.. running, next]);
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first as Task<Socket>;
    }

    private static async Task<Socket> ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, port, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task CloseAsync(Task<Socket> loser)
    {
        try
        {
            (await loser).Dispose();
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // It has closed itself.
        }
    }
}
