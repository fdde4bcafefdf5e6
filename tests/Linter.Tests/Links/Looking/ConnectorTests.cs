using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Wplint.Links;
using Wplint.Links.Looking;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links.Looking;

public sealed class ConnectorTests
{
    [Theory]
    [InlineData(SocketError.HostNotFound, LinkReason.NoSuchHost)]
    [InlineData(SocketError.NoData, LinkReason.NoSuchHost)]
    [InlineData(SocketError.TryAgain, LinkReason.NameNotResolved)]
    [InlineData(SocketError.NoRecovery, LinkReason.NameNotResolved)]
    [InlineData(SocketError.NetworkDown, LinkReason.NameNotResolved)]
    [InlineData(SocketError.TimedOut, LinkReason.NameNotResolved)]
    internal async Task Says_whether_a_name_is_known_not_to_exist(SocketError error, LinkReason reason) =>
        Assert.Equal(reason, await FailAsync(new NameTable { Otherwise = error }, "gone.example"));

    [Theory]
    [InlineData("xn--wgv71a119e.example")]
    [InlineData("www.XN--wgv71a119e.example")]
    public async Task Is_not_sure_how_a_name_beyond_ASCII_is_written(string host) =>
        Assert.Equal(LinkReason.NameNotResolved, await FailAsync(new NameTable(), host));

    [Fact]
    public async Task Takes_a_name_without_addresses_for_one_that_does_not_exist() =>
        Assert.Equal(LinkReason.NoSuchHost, await FailAsync(new NameTable().Add("empty.example"), "empty.example"));

    [Fact]
    public async Task Takes_a_name_that_is_too_long_for_one_that_does_not_exist() =>
        Assert.Equal(LinkReason.NoSuchHost, await FailAsync(new SystemNameResolver(), string.Join('.', Enumerable.Repeat("abcdefghi", 30))));

    [Fact]
    public async Task Asks_nobody_for_an_address_with_a_zone() =>
        Assert.Equal(LinkReason.RefusedAddress, await FailAsync(new NameTable().Add("fe80::1%25lo", "8.8.8.8"), "fe80::1%25lo"));

    [LinuxFact]
    public async Task Takes_the_next_address_where_one_does_not_answer()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var connector = new Connector(new NameTable().Add("www.works.example", "127.0.0.9", "127.0.0.8", "127.0.0.1"), static _ => true);

        await using var stream = await connector.ConnectAsync("www.works.example", PortOf(listener), default);

        using var accepted = await listener.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(accepted.Connected);
    }

    [LinuxFact]
    public async Task Does_not_wait_for_an_address_that_swallows_everything()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var full = await FullListener.StartAsync(PortOf(listener));
        var connector = new Connector(new NameTable().Add("www.works.example", "127.0.0.2", "127.0.0.1"), static _ => true);
        var time = Stopwatch.StartNew();

        await using var stream = await connector.ConnectAsync("www.works.example", full.Port, default);

        using var accepted = await listener.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(accepted.Connected);
        // The head start is 0.3 seconds; the system would try for minutes.
        Assert.InRange(time.Elapsed.TotalSeconds, 0.2, 20);
    }

    [LinuxFact]
    public async Task Stops_connecting_when_told_so()
    {
        using var full = await FullListener.StartAsync(port: 0);
        var connector = new Connector(new NameTable(), static _ => true);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connector.ConnectAsync("127.0.0.2", full.Port, stop.Token));
    }

    [Fact]
    public async Task Does_not_wait_for_a_resolver_that_hangs()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Connector(new HangingResolver(), static _ => true).ConnectAsync("www.works.example", 80, stop.Token));
    }

    [Fact]
    public async Task Knocks_at_few_doors_and_at_both_families()
    {
        var asked = new List<string>();
        var found = Enumerable.Range(1, 300).Select(static number => $"2001:db8::{number:x}").Append("127.0.0.1").ToArray();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var connector = new Connector(new NameTable().Add("www.works.example", found), address =>
        {
            asked.Add(address.ToString());
            return true;
        });

        await using var stream = await connector.ConnectAsync("www.works.example", PortOf(listener), default);

        Assert.Equal(301, asked.Count);
        using var accepted = await listener.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(accepted.Connected);
    }

    private static async Task<LinkReason> FailAsync(INameResolver resolver, string host)
    {
        var connector = new Connector(resolver, static _ => true);
        return (await Assert.ThrowsAsync<LookFailedException>(() => connector.ConnectAsync(host, 80, default))).Reason;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private sealed class HangingResolver : INameResolver
    {
        public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => new TaskCompletionSource<IPAddress[]>().Task;
    }

    /// <summary>Listens at 127.0.0.2, where nobody is let in any more: as if everything were swallowed on the way.</summary>
    private sealed class FullListener : IDisposable
    {
        private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        private readonly List<Socket> _waiting = [];

        public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

        public static async Task<FullListener> StartAsync(int port)
        {
            var full = new FullListener();
            full._listener.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), port));
            full._listener.Listen(0);
            while (true)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                full._waiting.Add(socket);
                using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
                try
                {
                    await socket.ConnectAsync(full._listener.LocalEndPoint!, patience.Token);
                }
                catch (OperationCanceledException)
                {
                    return full;
                }
            }
        }

        public void Dispose()
        {
            foreach (var socket in _waiting) socket.Dispose();
            _listener.Dispose();
        }
    }
}
