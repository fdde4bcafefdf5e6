using System.Net;

namespace Wplint.Links.Looking;

/// <summary>
/// Sends single requests. It is nobody: no cookies, no credentials, and no proxy, which would look names up itself and connect anywhere, so
/// that nothing could be refused. It takes little: heads, and of bodies no more than <see cref="PageBody.Limit"/>.
/// </summary>
internal sealed class PageClient : IDisposable
{
    private const int HeadersInKilobytes = 64;

    // Addresses of a host are asked one after the other; then nobody comes back to it.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private readonly LookOptions _options;
    private readonly IHostGate _gate;
    private readonly HttpMessageInvoker _invoker;

    public PageClient(LookOptions options, IHostGate gate, Connector connector)
    {
        _options = options;
        _gate = gate;
        _invoker = new HttpMessageInvoker(CreateHandler(options, connector));
    }

    /// <summary>Sends a request and reads what comes. Whatever the server does is an answer, never an exception.</summary>
    /// <param name="method">HEAD or GET.</param>
    /// <param name="address">An address that <see cref="AddressDoor"/> lets through.</param>
    /// <param name="finder">Reads the page if it is HTML, until it has found all it looks for.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<PageAnswer> SendAsync(HttpMethod method, Uri address, FragmentFinder finder, CancellationToken cancellationToken)
    {
        using var passage = await _gate.EnterAsync(address, cancellationToken);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(_options.Timeout);
        int? status = null;
        try
        {
            using var request = CreateRequest(method, address);
            using var response = await _invoker.SendAsync(request, time.Token);
            status = (int)response.StatusCode;
            var answer = ReadHead(method, response);
            if (answer.Reason != LinkReason.Answered || finder.IsDone) return answer;
            return answer with { MissingFragments = await PageBody.ReadAsync(response.Content, finder, time.Token) ? finder.Missing : [] };
        }
        catch (Exception failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new PageAnswer(FailureReasons.Of(failure)) { Status = status, IsDoubtful = method == HttpMethod.Head && FailureReasons.IsDropped(failure) };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();

    private static SocketsHttpHandler CreateHandler(LookOptions options, Connector connector) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        // No header tells of the program that wplint may run in.
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = options.Timeout,
        MaxResponseHeadersLength = HeadersInKilobytes,
        // The rest of a body is not read to use its connection again.
        MaxResponseDrainSize = 0,
        PooledConnectionIdleTimeout = Idle,
        SslOptions = CertificateCheck.Options(options.Authorities),
        ConnectCallback = async (context, cancellationToken) =>
            await connector.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellationToken),
    };

    private HttpRequestMessage CreateRequest(HttpMethod method, Uri address)
    {
        var request = new HttpRequestMessage(method, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, */*;q=0.8");
        return request;
    }

    private static PageAnswer ReadHead(HttpMethod method, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var reason = StatusReasons.Of(status, response.Headers);
        return new PageAnswer(reason)
        {
            Status = status,
            Location = reason == LinkReason.OtherStatus && StatusReasons.IsRedirect(status) ? ReadLocation(response) : null,
            RetryAfter = ReadRetryAfter(response),
            IsDoubtful = method == HttpMethod.Head && StatusReasons.IsDoubtfulForHead(status),
        };
    }

    // Two places to go to are none.
    private static string ReadLocation(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Location", out var values) && values.Count == 1 ? values.ToString() : "";

    private static TimeSpan? ReadRetryAfter(HttpResponseMessage response)
    {
        var given = response.Headers.RetryAfter;
        // Both dates are of the server's clock, where it says its own.
        var time = given?.Delta ?? given?.Date - (response.Headers.Date ?? TimeProvider.System.GetUtcNow());
        return time < TimeSpan.Zero ? TimeSpan.Zero : time;
    }
}
