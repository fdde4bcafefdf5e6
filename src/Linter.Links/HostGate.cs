namespace Wplint.Links;

/// <summary>
/// Lets few requests at once through to a host, one after the other, and none while it wants to be left alone.
/// Who waits holds no thread, and nothing that another host could use.
/// </summary>
internal sealed class HostGate : IHostGate, IDisposable
{
    /// <summary>How many requests are under way at once, whatever the hosts.</summary>
    public const int Total = 128;

    /// <summary>How far apart requests to a host begin, after the first ones that it may see at once.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _total = new(Total);
    private readonly Dictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private readonly int _perHost;
    private readonly TimeProvider _clock;
    private readonly long _start;

    /// <param name="perHost">How many requests a host sees at once, at most.</param>
    /// <param name="clock">Tells when to let the next one through.</param>
    public HostGate(int perHost, TimeProvider clock)
    {
        _perHost = perHost;
        _clock = clock;
        _start = clock.GetTimestamp();
    }

    /// <summary>What tells hosts apart: name and port.</summary>
    public static string KeyOf(Uri address) => $"{address.IdnHost}:{address.Port}";

    /// <inheritdoc/>
    public async Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellationToken)
    {
        var host = HostOf(address);
        await host.Places.WaitAsync(cancellationToken);
        try
        {
            await WaitForTurnAsync(host, cancellationToken);
            await _total.WaitAsync(cancellationToken);
        }
        catch
        {
            host.Places.Release();
            throw;
        }

        return new Passage(this, host);
    }

    /// <summary>Leaves a host alone: whoever wants to enter from now on waits.</summary>
    /// <param name="address">An address of the host.</param>
    /// <param name="time">How long from now on.</param>
    public void Hold(Uri address, TimeSpan time)
    {
        var host = HostOf(address);
        lock (host) host.Next = Max(host.Next, Now + time);
    }

    /// <inheritdoc/>
    public void Dispose() => _total.Dispose();

    private TimeSpan Now => _clock.GetElapsedTime(_start);

    private async Task WaitForTurnAsync(Host host, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (host)
            {
                wait = host.Next - Now;
                if (wait <= TimeSpan.Zero)
                {
                    if (++host.Entered >= _perHost) host.Next = Now + Spacing;
                    return;
                }
            }

            // Parts of milliseconds are cut off, and to wait for none would be to go round and round.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), _clock, cancellationToken);
        }
    }

    private Host HostOf(Uri address)
    {
        var key = KeyOf(address);
        lock (_hosts)
        {
            if (!_hosts.TryGetValue(key, out var host)) _hosts.Add(key, host = new Host(_perHost));
            return host;
        }
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private sealed class Host(int places)
    {
        public SemaphoreSlim Places { get; } = new(places);

        /// <summary>When the next one may begin.</summary>
        public TimeSpan Next { get; set; }

        public int Entered { get; set; }
    }

    private sealed class Passage(HostGate gate, Host host) : IDisposable
    {
        private int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 1) return;
            gate._total.Release();
            host.Places.Release();
        }
    }
}
