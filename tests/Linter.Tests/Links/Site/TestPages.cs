using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Wplint.Tests.Links.Site;

/// <summary>
/// What a <see cref="TestSite"/> answers:
/// <list type="table">
/// <item><term>/status/404</term><description>that status, always</description></item>
/// <item><term>/redirect/301/3</term><description>three redirects of that status, then 200</description></item>
/// <item><term>/loop/301, /circle/301/a</term><description>redirects to itself; redirects between a and b</description></item>
/// <item><term>/to/302?LOCATION</term><description>redirects there, the location written as it is (percent-encoded)</description></item>
/// <item><term>/not-found-once</term><description>404 until it was asked by GET, then 200; what follows in the path makes another such page</description></item>
/// <item><term>/no-head/405</term><description>that status to HEAD, 200 to GET</description></item>
/// <item><term>/limited/1/2</term><description>429 twice, with <c>Retry-After: 1</c>, then 200</description></item>
/// <item><term>/failing/2</term><description>500 twice, then 200</description></item>
/// <item><term>/slow/20</term><description>200 after so many milliseconds</description></item>
/// <item><term>/silent</term><description>never anything</description></item>
/// <item><term>/page</term><description>HTML with the anchors <c>there</c>, <c>old</c> (by name) and <c>管理策</c></description></item>
/// <item><term>/packed/gzip</term><description>the same, packed: gzip, br or deflate</description></item>
/// <item><term>/cookie</term><description>200 and a cookie</description></item>
/// <item><term>/slow-body, /endless-body</term><description>HTML that drips; HTML that never ends</description></item>
/// <item><term>anything else</term><description>200, a text</description></item>
/// </list>
/// </summary>
internal sealed class TestPages
{
    private const string Page = "<!doctype html><title>Page</title><h1 id=\"there\">There</h1><a name='old'>Old</a><h2 id=管理策>管理策</h2>";

    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var parts = path.Split('/');
        var response = context.Response;
        switch (parts[1])
        {
            case "status":
                response.StatusCode = Number(parts[2]);
                break;
            case "redirect":
                var left = Number(parts[3]);
                if (left > 0) Redirect(response, parts[2], $"/redirect/{parts[2]}/{(left - 1).ToString(CultureInfo.InvariantCulture)}");
                break;
            case "loop":
                Redirect(response, parts[2], path);
                break;
            case "circle":
                Redirect(response, parts[2], parts[3] == "a" ? "b" : "a");
                break;
            case "to":
                Redirect(response, parts[2], Uri.UnescapeDataString(context.Request.QueryString.Value![1..]));
                break;
            case "not-found-once":
                var times = HttpMethods.IsGet(context.Request.Method) ? Again(path) : Before(path);
                if (times == 0) response.StatusCode = 404;
                break;
            case "no-head":
                if (HttpMethods.IsHead(context.Request.Method)) response.StatusCode = Number(parts[2]);
                break;
            case "limited":
                if (Again(path) >= Number(parts[3])) break;
                response.StatusCode = 429;
                response.Headers.RetryAfter = parts[2];
                break;
            case "failing":
                if (Again(path) < Number(parts[2])) response.StatusCode = 500;
                break;
            case "slow":
                await Task.Delay(Number(parts[2]), context.RequestAborted);
                break;
            case "silent":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "page":
                await WriteHtmlAsync(context, Page);
                return;
            case "packed":
                await WritePackedAsync(context, parts[2]);
                return;
            case "cookie":
                response.Headers.SetCookie = "visitor=1; Path=/";
                break;
            case "slow-body":
                await DripAsync(context, " ", 50);
                return;
            case "endless-body":
                await DripAsync(context, new string(' ', 65_536), 0);
                return;
            default:
                response.ContentType = "text/plain";
                if (!HttpMethods.IsHead(context.Request.Method)) await response.WriteAsync("A text.", context.RequestAborted);
                return;
        }
    }

    private static void Redirect(HttpResponse response, string status, string location)
    {
        response.StatusCode = Number(status);
        response.Headers.Location = location;
    }

    private static async Task WriteHtmlAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(text);
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static async Task WritePackedAsync(HttpContext context, string packing)
    {
        using var packed = new MemoryStream();
        await using (Stream packer = packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            await packer.WriteAsync(Encoding.UTF8.GetBytes(Page));
        }

        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentEncoding = packing;
        await context.Response.Body.WriteAsync(packed.ToArray(), context.RequestAborted);
    }

    private static async Task DripAsync(HttpContext context, string drop, int milliseconds)
    {
        context.Response.ContentType = "text/html";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(drop, context.RequestAborted);
            if (milliseconds > 0) await Task.Delay(milliseconds, context.RequestAborted);
        }
    }

    private int Again(string path) => _asked.AddOrUpdate(path, 1, static (_, times) => times + 1) - 1;

    private int Before(string path) => _asked.GetValueOrDefault(path);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
