using System.Net.Sockets;
using System.Security.Authentication;

namespace Wplint.Links.Looking;

/// <summary>What a request that failed tells.</summary>
internal static class FailureReasons
{
    /// <summary>The reason of a failure. A hostile server may cause any: what is not known here is a broken answer.</summary>
    public static LinkReason Of(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case LookFailedException failed:
                    return failed.Reason;
                case OperationCanceledException or TimeoutException or SocketException { SocketErrorCode: SocketError.TimedOut }:
                    return LinkReason.TimedOut;
                case SocketException:
                    return LinkReason.ConnectionFailed;
                default:
                    continue;
            }
        }

        return failure switch
        {
            HttpRequestException request => Of(request.HttpRequestError),
            HttpIOException body => Of(body.HttpRequestError),
            AuthenticationException => LinkReason.TlsFailed,
            _ => LinkReason.BrokenAnswer,
        };
    }

    /// <summary>Whether there was a connection, and what came by it was nothing or nonsense: so some servers take a request for a head.</summary>
    public static bool IsDropped(Exception failure) =>
        failure is HttpRequestException { HttpRequestError: not (HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError) };

    private static LinkReason Of(HttpRequestError error) => error switch
    {
        HttpRequestError.SecureConnectionError => LinkReason.TlsFailed,
        HttpRequestError.ConnectionError or HttpRequestError.ResponseEnded => LinkReason.ConnectionFailed,
        _ => LinkReason.BrokenAnswer,
    };
}
