using System.Net;

namespace Wplint.Tests.Links.Site;

public sealed class TestSiteTests : IAsyncLifetime
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync(hosts: OperatingSystem.IsLinux() ? 3 : 1);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("/ok", 200, null)]
    [InlineData("/status/410", 410, null)]
    [InlineData("/redirect/308/2", 308, "/redirect/308/1")]
    [InlineData("/redirect/308/0", 200, null)]
    [InlineData("/loop/302", 302, "/loop/302")]
    [InlineData("/circle/301/a", 301, "b")]
    [InlineData("/to/307?http%3A%2F%2F10.0.0.1%2F", 307, "http://10.0.0.1/")]
    [InlineData("/page", 200, null)]
    public async Task Answers_as_its_list_says(string path, int status, string? location)
    {
        using var answer = await Client.GetAsync(_site.At(path));

        Assert.Equal((status, location), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/not-found-once", 404, 200, 200)]
    [InlineData("/limited/1/2", 429, 429, 200)]
    [InlineData("/failing/1", 500, 200, 200)]
    public async Task Answers_otherwise_when_asked_again(string path, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            using var answer = await Client.GetAsync(_site.At(path));
            Assert.Equal(status, (int)answer.StatusCode);
        }

        Assert.Equal(statuses.Length, _site.Requests(path, "GET"));
    }

    [Fact]
    public async Task Refuses_to_answer_without_a_body()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, _site.At("/no-head/405"));
        using var refused = await Client.SendAsync(head);
        using var answer = await Client.GetAsync(_site.At("/no-head/405"));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.OK), (refused.StatusCode, answer.StatusCode));
    }

    [LinuxFact]
    public async Task Counts_what_comes_at_once_for_each_host()
    {
        using var stop = new CancellationTokenSource();
        var asked = new[] { 2, 2, 2, 3 }.Select(host => Client.GetAsync(_site.At("/silent", host), stop.Token)).ToArray();
        while (_site.Seen.Count < 4) await Task.Delay(10);
        await stop.CancelAsync();

        Assert.Equal((0, 3, 1, 4), (_site.MostAtOnce(1), _site.MostAtOnce(2), _site.MostAtOnce(3), _site.Connections));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(asked));
    }

    [Fact]
    public async Task Speaks_no_HTTP_where_it_should_not()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetAsync(_site.At("/raw/no-http")));
        await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetAsync(_site.At("/raw/broken-chunking")));
        await Assert.ThrowsAsync<HttpRequestException>(() => Client.GetAsync(_site.At("/raw/close")));
    }
}
