using System.Net;
using System.Net.Sockets;
using Wplint.Links;
using Wplint.Links.Looking;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links.Looking;

/// <summary>One look at a page of a real server: what is seen, and what the server is asked.</summary>
public sealed class PageLookTests : IAsyncLifetime, IDisposable
{
    private readonly OpenGate _gate = new();
    private TestSite _site = null!;
    private PageLook _look = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _look = new PageLook(Looks.Options, _gate, new NameTable().Add("www.works.example", "127.0.0.1"));
    }

    public void Dispose() => _look.Dispose();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        Assert.Equal(0, _gate.Inside);
    }

    [Theory]
    [InlineData(200, LinkReason.Answered)]
    [InlineData(204, LinkReason.Answered)]
    [InlineData(206, LinkReason.Answered)]
    [InlineData(300, LinkReason.OtherStatus)]
    [InlineData(304, LinkReason.OtherStatus)]
    [InlineData(400, LinkReason.OtherStatus)]
    [InlineData(401, LinkReason.Unauthorized)]
    [InlineData(403, LinkReason.Forbidden)]
    [InlineData(404, LinkReason.NotFound)]
    [InlineData(405, LinkReason.OtherStatus)]
    [InlineData(407, LinkReason.Unauthorized)]
    [InlineData(410, LinkReason.Gone)]
    [InlineData(418, LinkReason.OtherStatus)]
    [InlineData(429, LinkReason.RateLimited)]
    [InlineData(451, LinkReason.OtherStatus)]
    [InlineData(500, LinkReason.ServerError)]
    [InlineData(503, LinkReason.ServerError)]
    [InlineData(599, LinkReason.ServerError)]
    [InlineData(999, LinkReason.Forbidden)]
    internal async Task Says_what_a_status_tells(int status, LinkReason reason)
    {
        Assert.Equal(Seen(reason, status), await LookAsync($"/status/{status}"));
    }

    [Fact]
    public async Task Asks_for_the_head_alone_where_that_answers()
    {
        Assert.Equal(Seen(LinkReason.Answered, 200), await LookAsync("/ok"));

        Assert.Equal("HEAD", Assert.Single(_site.Seen).Method);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task Asks_for_the_page_where_the_head_is_refused(int status)
    {
        Assert.Equal(Seen(LinkReason.Answered, 200), await LookAsync($"/no-head/{status}"));

        Assert.Equal(["HEAD", "GET"], Methods);
        Assert.Equal(2, _gate.Entered.Count);
    }

    [Theory]
    [InlineData(401, LinkReason.Unauthorized)]
    [InlineData(429, LinkReason.RateLimited)]
    [InlineData(503, LinkReason.ServerError)]
    internal async Task Asks_no_more_where_that_would_make_it_worse(int status, LinkReason reason)
    {
        Assert.Equal(Seen(reason, status), await LookAsync($"/no-head/{status}"));

        Assert.Equal(["HEAD"], Methods);
    }

    [Fact]
    public async Task Finds_a_page_that_is_there_again()
    {
        Assert.Equal(Seen(LinkReason.NotFound, 404), await LookAsync("/not-found-once"));

        Assert.Equal(Seen(LinkReason.Answered, 200), await LookAsync("/not-found-once"));
    }

    [Fact]
    public async Task Is_honest_and_nobody()
    {
        await LookAsync("/no-head/405");

        foreach (var request in _site.Seen)
        {
            Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order());
            Assert.Equal("wplint/1.2.3 (+https://wplint.example)", request.Headers["User-Agent"]);
        }
    }

    [Fact]
    public async Task Keeps_no_cookies()
    {
        await LookAsync("/cookie");
        await LookAsync("/ok");

        Assert.All(_site.Seen, static request => Assert.DoesNotContain("Cookie", request.Headers.Keys));
    }

    [Theory]
    [InlineData(301, true)]
    [InlineData(302, false)]
    [InlineData(303, false)]
    [InlineData(307, false)]
    [InlineData(308, true)]
    public async Task Follows_redirects(int status, bool isPermanent)
    {
        var seen = await LookAsync($"/redirect/{status}/3");

        var end = _site.At($"/redirect/{status}/0");
        Assert.Equal(Seen(LinkReason.Answered, 200) with { Final = end, PermanentTarget = isPermanent ? end : null }, seen);
        Assert.Equal(4, _gate.Entered.Count);
        Assert.Equal(end, _gate.Entered.Last());
    }

    [Fact]
    public async Task Follows_ten_redirects_and_no_more()
    {
        Assert.Equal(LinkReason.Answered, (await LookAsync("/redirect/302/10")).Reason);

        var seen = await LookAsync("/redirect/302/11");

        Assert.Equal(Seen(LinkReason.RedirectsWithoutEnd, 302) with { Final = _site.At("/redirect/302/1") }, seen);
    }

    [Fact]
    public async Task Says_what_is_at_the_end_of_redirects()
    {
        var end = _site.At("/status/410");

        Assert.Equal(Seen(LinkReason.Gone, 410) with { Final = end, PermanentTarget = end }, await LookAsync("/to/301?/status/410"));
    }

    [Theory]
    [InlineData("/loop/301", 1)]
    [InlineData("/loop/302", 1)]
    [InlineData("/circle/307/a", 2)]
    [InlineData("/to/302?http%3A%2F%2F", 1)]
    [InlineData("/to/302?%20", 1)]
    public async Task Ends_where_redirects_lead_nowhere(string path, int requests)
    {
        Assert.Equal(LinkReason.RedirectsWithoutEnd, (await LookAsync(path)).Reason);

        Assert.Equal(requests, _site.Seen.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd", LinkReason.RefusedScheme)]
    [InlineData("ftp://works.example/", LinkReason.RefusedScheme)]
    [InlineData("http://user:secret@127.0.0.1:{0}/ok", LinkReason.RefusedAddress)]
    [InlineData("http://127.0.0.1:22/", LinkReason.RefusedAddress)]
    internal async Task Ends_where_a_redirect_leads_to_what_is_not_asked(string location, LinkReason reason)
    {
        var seen = await LookAsync("/to/301?" + Uri.EscapeDataString(location.Replace("{0}", $"{_site.At("/").Port}", StringComparison.Ordinal)));

        Assert.Equal((reason, 301, null), (seen.Reason, seen.Status, seen.PermanentTarget));
        Assert.Single(_site.Seen);
    }

    [Fact]
    public async Task Reads_a_place_beyond_ASCII_as_browsers_do()
    {
        Assert.Equal("/%E7%AE%A1%E7%90%86%E7%AD%96", (await LookAsync("/raw/wide-location")).Final?.AbsolutePath);
    }

    [Theory]
    [InlineData("日本語.example")]
    [InlineData("BÜCHER。example")]
    public async Task Asks_for_names_beyond_ASCII(string name)
    {
        using var look = new PageLook(Looks.Options, _gate, new NameTable().Add("xn--wgv71a119e.example", "127.0.0.1").Add("xn--bcher-kva.example", "127.0.0.1"));

        Assert.Equal(Seen(LinkReason.Answered, 200), await look.LookAsync(new PageRequest(_site.At("/ok", name: name), []), default));
    }

    [Fact]
    public async Task Refuses_what_it_was_not_to_be_given()
    {
        Assert.Equal(new Observation(LinkReason.RefusedScheme), await _look.LookAsync(new PageRequest(new Uri("file:///etc/passwd"), []), default));
        Assert.Equal(new Observation(LinkReason.RefusedAddress), await _look.LookAsync(new PageRequest(new Uri("http://me:secret@127.0.0.1/"), []), default));

        Assert.Empty(_gate.Entered);
    }

    [Fact]
    public async Task Hears_how_long_a_host_wants_to_be_left_alone()
    {
        Assert.Equal(Seen(LinkReason.RateLimited, 429) with { RetryAfter = TimeSpan.FromSeconds(7) }, await LookAsync("/limited/7/1"));
        Assert.Equal(TimeSpan.FromSeconds(90), (await LookAsync("/raw/retry-after-date")).RetryAfter);
    }

    [Theory]
    [InlineData("/raw/no-http", LinkReason.BrokenAnswer)]
    [InlineData("/raw/endless-headers", LinkReason.BrokenAnswer)]
    [InlineData("/raw/endless-continue", LinkReason.BrokenAnswer)]
    [InlineData("/raw/close", LinkReason.ConnectionFailed)]
    [InlineData("/raw/reset", LinkReason.ConnectionFailed)]
    internal async Task Says_that_what_came_back_is_no_answer(string path, LinkReason reason)
    {
        Assert.Equal(new Observation(reason), await LookAsync(path));
    }

    [Theory]
    [InlineData("/raw/broken-chunking", LinkReason.BrokenAnswer)]
    [InlineData("/raw/cut-off", LinkReason.ConnectionFailed)]
    [InlineData("/raw/broken-gzip", LinkReason.BrokenAnswer)]
    internal async Task Says_that_a_page_is_broken_where_it_is_to_be_read(string path, LinkReason reason)
    {
        Assert.Equal(LinkReason.Answered, (await LookAsync(path)).Reason);

        Assert.Equal(Seen(reason, 200), await LookAsync(path, "there"));
    }

    [Fact]
    public async Task Says_that_nobody_listens()
    {
        var port = FreePort();

        Assert.Equal(new Observation(LinkReason.ConnectionFailed), await _look.LookAsync(new PageRequest(new Uri($"http://127.0.0.1:{port}/"), []), default));
        // Nobody is asked twice for what is not there.
        Assert.Single(_gate.Entered);
    }

    [Theory]
    [InlineData("/silent")]
    [InlineData("/raw/slow-headers")]
    public async Task Waits_no_longer_than_it_is_told(string path)
    {
        using var look = new PageLook(Looks.Options with { Timeout = TimeSpan.FromMilliseconds(300) }, _gate);

        Assert.Equal(new Observation(LinkReason.TimedOut), await look.LookAsync(new PageRequest(_site.At(path), []), default));
    }

    [Fact]
    public async Task Waits_no_longer_for_a_page_that_drips()
    {
        using var look = new PageLook(Looks.Options with { Timeout = TimeSpan.FromMilliseconds(300) }, _gate);

        Assert.Equal(LinkReason.TimedOut, (await look.LookAsync(new PageRequest(_site.At("/slow-body"), ["there"]), default)).Reason);
        Assert.Equal(Seen(LinkReason.Answered, 200), await LookAsync("/slow-body"));
    }

    [Theory]
    [InlineData("/endless-body")]
    [InlineData("/raw/bomb")]
    public async Task Reads_no_more_of_a_page_than_it_needs(string path)
    {
        // Whether the anchor is there, nobody can tell.
        Assert.Equal(Seen(LinkReason.Answered, 200), await LookAsync(path, "there"));
    }

    [Fact]
    public async Task Stops_when_told_so()
    {
        using var stop = new CancellationTokenSource();
        var look = _look.LookAsync(new PageRequest(_site.At("/silent"), []), stop.Token);
        while (_site.Seen.Count == 0) await Task.Delay(10);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => look);
    }

    [Fact]
    public async Task Looks_for_anchors()
    {
        var seen = await LookAsync("/page", "there", "old", "管理策", "%E7%AE%A1%E7%90%86%E7%AD%96", "gone", "top", "There", ":~:text=There");

        Assert.Equal((LinkReason.Answered, 200), (seen.Reason, seen.Status));
        Assert.Equal(["gone", "There"], seen.MissingFragments);
        Assert.Equal(["GET"], Methods);
    }

    [Fact]
    public async Task Needs_no_page_for_what_is_on_every_page()
    {
        Assert.Empty((await LookAsync("/page", "top", ":~:text=There")).MissingFragments);

        Assert.Equal(["HEAD"], Methods);
    }

    [Fact]
    public async Task Looks_for_no_anchors_in_what_is_no_page()
    {
        Assert.Empty((await LookAsync("/ok", "page=3")).MissingFragments);
        Assert.Equal(Seen(LinkReason.NotFound, 404), await LookAsync("/status/404", "there"));
    }

    [Fact]
    public async Task Takes_anchors_along_redirects()
    {
        Assert.Equal(["gone"], (await LookAsync("/to/302?/page", "gone", "there")).MissingFragments);
    }

    [Fact]
    public async Task Forgets_anchors_where_a_redirect_names_one()
    {
        var seen = await LookAsync("/to/301?%2Fpage%23other", "gone");

        Assert.Empty(seen.MissingFragments);
        Assert.Equal((_site.At("/page#other"), _site.At("/page#other")), (seen.Final, seen.PermanentTarget));
        Assert.Equal(["GET", "HEAD"], Methods);
    }

    [Fact]
    public async Task Looks_for_anchors_in_the_encoding_of_the_page()
    {
        Assert.Equal(["gone"], (await LookAsync("/raw/shift-jis", "管理策", "gone")).MissingFragments);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Looks_for_anchors_in_packed_pages(string packing)
    {
        Assert.Equal(["gone"], (await LookAsync($"/packed/{packing}", "there", "gone")).MissingFragments);
    }

    [Fact]
    public async Task Closes_what_it_has_opened()
    {
        using (var look = new PageLook(Looks.Options, _gate))
        {
            foreach (var path in new[] { "/ok", "/endless-body", "/raw/broken-chunking", "/no-head/404", "/redirect/302/2" })
            {
                await look.LookAsync(new PageRequest(_site.At(path), ["gone"]), default);
            }

            Assert.NotEqual(0, _site.Connections);
        }

        for (var tries = 0; _site.OpenConnections > 0 && tries < 500; tries++) await Task.Delay(20);
        Assert.Equal(0, _site.OpenConnections);
    }

    private IEnumerable<string> Methods => _site.Seen.Select(static request => request.Method);

    private static Observation Seen(LinkReason reason, int? status) => new(reason) { Status = status };

    private Task<Observation> LookAsync(string path, params string[] fragments) => _look.LookAsync(new PageRequest(_site.At(path), fragments), default);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
