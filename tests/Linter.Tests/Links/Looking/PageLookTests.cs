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

    private static Observation Seen(LinkReason reason, int? status) => new(reason) { Status = status };

    private Task<Observation> LookAsync(string path, params string[] fragments) => _look.LookAsync(new PageRequest(_site.At(path), fragments), default);
}
