using System.Net;
using Wplint.Links;
using Wplint.Links.Looking;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links.Looking;

/// <summary>Runs alone: the proxy of the machine is everybody's.</summary>
[CollectionDefinition(nameof(ProxyTests), DisableParallelization = true)]
[Collection(nameof(ProxyTests))]
public sealed class ProxyTests
{
    [Fact]
    public async Task A_proxy_of_the_machine_is_not_asked()
    {
        // It would look names up itself, and connect to what they say.
        await using var site = await TestSite.StartAsync();
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(site.At("/"));
        try
        {
            using var look = new PageLook(Looks.Options, new OpenGate(), new NameTable());

            var seen = await look.LookAsync(new PageRequest(new Uri("http://gone.example/"), []), default);

            Assert.Equal((new Observation(LinkReason.NoSuchHost), 0), (seen, site.Connections));
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
    }
}
