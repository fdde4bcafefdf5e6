using System.Globalization;
using Wplint.Core.Online;
using Wplint.Links;
using Wplint.Links.Looking;
using Wplint.Tests.Links.Looking;
using Wplint.Tests.Links.Site;
using static Wplint.LinkReason;
using static Wplint.LinkVerdict;

namespace Wplint.Tests.Links;

/// <summary>From addresses to answers over a real server, which nothing stands in for but the names of hosts.</summary>
public sealed class AskingSitesTests
{
    private static readonly OnlineRequest Private = new() { AllowsPrivateAddresses = true };

    [Fact]
    public async Task Answers_as_the_table_of_verdicts_says()
    {
        await using var site = await TestSite.StartAsync();
        var moved = site.At("/redirect/301/0").AbsoluteUri;
        Dictionary<string, LinkAnswer> expected = new()
        {
            ["/ok"] = new(Alive, Answered) { Status = 200 },
            ["/no-head/405"] = new(Alive, Answered) { Status = 200 },
            ["/redirect/301/3"] = new(Moved, MovedPermanently) { Status = 200, Target = moved, FinalAddress = moved },
            ["/redirect/302/2"] = new(Alive, Answered) { Status = 200, FinalAddress = site.At("/redirect/302/0").AbsoluteUri },
            ["/loop/301"] = new(Unknown, RedirectsWithoutEnd) { Status = 301 },
            ["/status/404"] = new(Dead, NotFound) { Status = 404 },
            ["/status/410"] = new(Dead, Gone) { Status = 410 },
            ["/to/301?/status/404"] = new(Dead, NotFound) { Status = 404, FinalAddress = site.At("/status/404").AbsoluteUri },
            ["/not-found-once"] = new(Alive, Answered) { Status = 200 },
            ["/limited/1/1"] = new(Alive, Answered) { Status = 200 },
            ["/failing/2"] = new(Alive, Answered) { Status = 200 },
            ["/status/403"] = new(Unknown, Forbidden) { Status = 403 },
            ["/page#there"] = new(Alive, Answered) { Status = 200 },
            ["/page#管理策"] = new(Alive, Answered) { Status = 200 },
            ["/page#nowhere"] = new(Unknown, FragmentNotFound) { Status = 200 },
        };
        var addresses = expected.Keys.ToDictionary(path => Write(site, path));

        var answers = await Checker().CheckAsync([.. addresses.Keys], new LinkConfiguration { PerHost = 10 }, Private, null, default);

        Assert.All(addresses, pair => Assert.Equal((pair.Value, expected[pair.Value]), (pair.Value, answers[pair.Key] with { LastAlive = null })));
        Assert.Equal(1, site.Requests("/page"));
    }

    [Fact]
    public async Task Opens_no_door_unless_whoever_started_it_says_so()
    {
        await using var site = await TestSite.StartAsync();
        string[] addresses = [site.At("/ok").AbsoluteUri, site.At("/ok", name: "www.works.example").AbsoluteUri];

        var answers = await Checker().CheckAsync(addresses, new LinkConfiguration(), new OnlineRequest(), null, default);

        Assert.All(addresses, address => Assert.Equal(new LinkAnswer(Unknown, RefusedAddress), answers[address]));
        Assert.Equal(0, site.Connections);
    }

    [Theory]
    [InlineData(true, Dead, NoSuchHost)]
    [InlineData(false, Unknown, NameNotResolved)]
    public async Task Calls_a_host_dead_only_where_names_are_resolved(bool areResolved, LinkVerdict verdict, LinkReason reason)
    {
        const string Lost = "https://lost.works.example/";

        var answers = await Checker(areResolved).CheckAsync([Lost], new LinkConfiguration(), new OnlineRequest { IsStrict = true }, null, default);

        Assert.Equal(new LinkAnswer(verdict, reason), answers[Lost]);
    }

    [LinuxFact]
    public async Task Asks_no_host_more_at_once_than_it_may()
    {
        const int Hosts = 50;
        await using var site = await TestSite.StartAsync(Hosts);
        site.Delay = TimeSpan.FromMilliseconds(20);
        string[] addresses =
        [
            .. from page in Enumerable.Range(0, 40)
            from host in Enumerable.Range(1, Hosts)
            select site.At(string.Create(CultureInfo.InvariantCulture, $"/{page}"), host).AbsoluteUri,
        ];

        var answers = await Checker().CheckAsync(addresses, new LinkConfiguration { PerHost = 2 }, Private, null, default);

        Assert.Equal(addresses.Length, answers.Values.Count(answer => answer.Verdict == Alive));
        Assert.Equal(addresses.Length, site.Seen.Count);
        Assert.All(Enumerable.Range(1, Hosts), host => Assert.InRange(site.MostAtOnce(host), 1, 2));
    }

    private static string Write(TestSite site, string path) => $"{site.At("/").GetLeftPart(UriPartial.Authority)}{path}";

    private static LinkChecker Checker(bool areNamesResolved = true)
    {
        var names = new NameTable().Add("www.works.example", "127.0.0.1");
        return new LinkChecker(
            (gate, _, request) => new PageLook(Looks.Options with { AllowsPrivateAddresses = request.AllowsPrivateAddresses }, gate, names),
            cacheFolder: null,
            TimeProvider.System,
            _ => Task.FromResult(areNamesResolved));
    }
}
