using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Wplint.Tests.Links.Site;

/// <summary>
/// A real server on loopback that plays what happens in the web (<see cref="TestPages"/>, and <see cref="BrokenPages"/> below <c>/raw/</c>),
/// and counts. Several hosts are several addresses: 127.0.0.1, 127.0.0.2 and so on, each with a port of its own.
/// </summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ListenOptions[] _hosts;
    private readonly int[] _atOnce;
    private readonly int[] _mostAtOnce;
    private readonly ConcurrentQueue<SeenRequest> _seen = new();
    private readonly TestPages _pages;
    private ListenOptions _raw = null!;
    private ListenOptions _secure = null!;
    private int _connections;
    private int _open;

    private TestSite(int hosts, CertificateKind certificate, Uri? issuerAddress)
    {
        _hosts = new ListenOptions[hosts];
        _atOnce = new int[hosts];
        _mostAtOnce = new int[hosts];
        _pages = new TestPages();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            for (var host = 0; host < hosts; host++)
            {
                kestrel.Listen(IPAddress.Parse($"127.0.0.{host + 1}"), 0, listen =>
                {
                    _hosts[Array.IndexOf(_hosts, null)] = listen;
                    Count(listen);
                });
            }

            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                _raw = listen;
                Count(listen);
                listen.Run(BrokenPages.AnswerAsync);
            });
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                _secure = listen;
                Count(listen);
                // Not even the server fetches what its certificate names.
                var shown = SslStreamCertificateContext.Create(TestCertificates.Make(certificate, issuerAddress), null, offline: true);
                listen.UseHttps(new TlsHandshakeCallbackOptions { OnConnection = _ => new(new SslServerAuthenticationOptions { ServerCertificateContext = shown }) });
            });
        });
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>How long every page waits before it answers.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>How many connections came to any of its ports.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>How many of them are open.</summary>
    public int OpenConnections => Volatile.Read(ref _open);

    /// <summary>What was asked, in order; nothing of <c>/raw/</c>.</summary>
    public IReadOnlyCollection<SeenRequest> Seen => _seen;

    /// <param name="hosts">How many addresses it listens at; only Linux has more than one without being told.</param>
    /// <param name="certificate">What <see cref="Secure"/> shows.</param>
    /// <param name="issuerAddress">Where the certificate says that its issuer's can be had.</param>
    public static async Task<TestSite> StartAsync(int hosts = 1, CertificateKind certificate = CertificateKind.Good, Uri? issuerAddress = null)
    {
        var site = new TestSite(hosts, certificate, issuerAddress);
        await site._server.StartAsync();
        return site;
    }

    /// <summary>The address of a page.</summary>
    /// <param name="path">The path, perhaps with a query.</param>
    /// <param name="host">The last number of the host's address, from one on.</param>
    /// <param name="name">A name to write in place of the host's address.</param>
    public Uri At(string path, int host = 1, string? name = null)
    {
        var listen = path.StartsWith("/raw/", StringComparison.Ordinal) ? _raw : _hosts[host - 1];
        return new Uri($"http://{name ?? listen.IPEndPoint!.Address.ToString()}:{listen.IPEndPoint!.Port}{path}");
    }

    /// <summary>The address of a page by https.</summary>
    /// <param name="path">The path, perhaps with a query.</param>
    /// <param name="name">A name to write in place of <c>localhost</c>.</param>
    public Uri Secure(string path, string name = "localhost") => new($"https://{name}:{_secure.IPEndPoint!.Port}{path}");

    /// <summary>How often a path was asked for, by any method or by one.</summary>
    public int Requests(string path, string? method = null) => _seen.Count(request => request.Path == path && (method is null || request.Method == method));

    /// <summary>
    /// How many requests a host had at once, at most, by number from one on. A request ends as its answer begins, so that one who
    /// asks one after the other is never seen twice; one who gives up early may be.
    /// </summary>
    public int MostAtOnce(int host) => Volatile.Read(ref _mostAtOnce[host - 1]);

    public async ValueTask DisposeAsync()
    {
        // What never ends is not waited for.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _server.StopAsync(now.Token);
        await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var host = context.Connection.LocalIpAddress!.MapToIPv4().GetAddressBytes()[3] - 1;
        var over = 0;
        Enter(host);
        _seen.Enqueue(new SeenRequest(context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.Protocol, headers));
        context.Response.OnStarting(() =>
        {
            Leave();
            return Task.CompletedTask;
        });
        try
        {
            if (Delay > TimeSpan.Zero) await Task.Delay(Delay, context.RequestAborted);
            await _pages.AnswerAsync(context);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Whoever asked has gone.
        }
        finally
        {
            if (!context.Response.HasStarted && context.RequestAborted.IsCancellationRequested) Leave();
        }

        void Leave()
        {
            if (Interlocked.Exchange(ref over, 1) == 0) Interlocked.Decrement(ref _atOnce[host]);
        }
    }

    private void Enter(int host)
    {
        var now = Interlocked.Increment(ref _atOnce[host]);
        var most = Volatile.Read(ref _mostAtOnce[host]);
        while (now > most)
        {
            var seen = Interlocked.CompareExchange(ref _mostAtOnce[host], now, most);
            if (seen == most) return;
            most = seen;
        }
    }

    private void Count(ListenOptions listen) => listen.Use(next => async connection =>
    {
        Interlocked.Increment(ref _connections);
        Interlocked.Increment(ref _open);
        try
        {
            await next(connection);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    });
}
