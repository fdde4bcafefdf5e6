using System.Net.Http.Headers;

namespace Wplint.Links.Looking;

/// <summary>What the head of an answer tells.</summary>
internal static class StatusReasons
{
    // Walls against robots sign what they answer in place of the page, whatever the status.
    private static readonly string[] Walls = ["cf-mitigated", "x-amzn-waf-action", "x-vercel-mitigated", "x-sucuri-block"];

    /// <summary>The reason of an answer that is no redirect.</summary>
    public static LinkReason Of(int status, HttpResponseHeaders headers) => status switch
    {
        _ when IsWall(headers) => LinkReason.Forbidden,
        >= 200 and <= 299 => LinkReason.Answered,
        401 or 407 => LinkReason.Unauthorized,
        403 => LinkReason.Forbidden,
        404 => LinkReason.NotFound,
        410 => LinkReason.Gone,
        429 => LinkReason.RateLimited,
        >= 500 and <= 599 => LinkReason.ServerError,
        // No standard knows it; a large site sends it to robots.
        999 => LinkReason.Forbidden,
        _ => LinkReason.OtherStatus,
    };

    /// <summary>Whether a status redirects, given that the answer says where to (the Fetch standard).</summary>
    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Whether what a status says to HEAD may not hold for GET: many servers answer only one of them properly.</summary>
    public static bool IsDoubtfulForHead(int status) => status switch
    {
        // To ask those again would only make it worse.
        401 or 407 or 429 => false,
        _ => status is (>= 400 and <= 499) or 500 or 501,
    };

    private static bool IsWall(HttpResponseHeaders headers)
    {
        foreach (var wall in Walls)
        {
            if (headers.Contains(wall)) return true;
        }

        return false;
    }
}
