using System.Collections.Concurrent;
using Wplint.Core.Online;
using Wplint.Links;
using static Wplint.LinkReason;
using static Wplint.LinkVerdict;

namespace Wplint.Tests.Links;

public sealed class LinkCheckerTests : IDisposable
{
    private const string Page = "https://kumo.example/guide";

    private readonly JumpingClock _clock = new();
    private readonly FakeWeb _web;

    public LinkCheckerTests() => _web = new FakeWeb(_clock);

    public void Dispose() => _clock.Dispose();

    [Fact]
    public async Task Answers_every_address_as_it_was_given_and_asks_each_page_once()
    {
        string[] addresses = [Page, $"{Page}#one", $"{Page}#two", $"{Page}#", "https://KUMO.example/guide", "https://mizu.example"];

        var answers = await _web.CheckAsync(addresses);

        Assert.Equal(addresses, answers.Keys.Order(StringComparer.Ordinal).OrderBy(address => Array.IndexOf(addresses, address)));
        Assert.All(answers.Values, answer => Assert.Equal((Alive, Answered, 200), (answer.Verdict, answer.Reason, answer.Status)));
        Assert.Equal([Page, "https://mizu.example/"], _web.Asked.Select(asked => asked.Page.Page.AbsoluteUri).Order());
        Assert.Equal(["one", "two"], _web.Asked.Single(asked => asked.Page.Page.Host == "kumo.example").Page.Fragments);
    }

    [Fact]
    public async Task Hands_fragments_on_as_they_are_written()
    {
        await _web.CheckAsync($"{Page}#第2章%20a");

        Assert.Equal(["第2章%20a"], _web.Asked.Single().Page.Fragments);
    }

    [Fact]
    public async Task Blames_only_the_address_whose_anchor_is_missing()
    {
        _web.Add(Page, new Observation(Answered) { Status = 200, MissingFragments = ["two"] });

        var answers = await _web.CheckAsync([Page, $"{Page}#one", $"{Page}#two"]);

        Assert.Equal([Answered, Answered, FragmentNotFound], [answers[Page].Reason, answers[$"{Page}#one"].Reason, answers[$"{Page}#two"].Reason]);
    }

    [Fact]
    public async Task Asks_nothing_that_the_configuration_ignores()
    {
        var answers = await _web.CheckAsync([Page, "https://mizu.example"], new LinkConfiguration { Ignore = ["https://mizu.example/*", "*/other"] });

        Assert.Equal(new LinkAnswer(Unknown, Ignored), answers["https://mizu.example"]);
        Assert.Equal(Page, Assert.Single(_web.Asked).Page.Page.AbsoluteUri);
    }

    [Fact]
    public async Task Asks_nothing_but_the_web()
    {
        var answers = await _web.CheckAsync(["file:///etc/passwd", "guide"]);

        Assert.All(answers.Values, answer => Assert.Equal(new LinkAnswer(Unknown, RefusedScheme), answer));
        Assert.Empty(_web.Asked);
    }

    [Theory]
    [InlineData(NotFound)]
    [InlineData(Gone)]
    [InlineData(NoSuchHost)]
    public async Task Looks_twice_some_seconds_apart_before_it_calls_something_dead(LinkReason reason)
    {
        _web.Add(Page, reason);

        var answer = await _web.CheckAsync(Page);

        Assert.Equal((Dead, reason), (answer.Verdict, answer.Reason));
        Assert.Equal([TimeSpan.Zero, HostLane.Pause], _web.TimesOf(Page));
    }

    [Fact]
    public async Task Believes_the_second_look_when_it_finds_the_page()
    {
        _web.Add(Page, new Observation(NotFound) { Status = 404 }, new Observation(Answered) { Status = 200 });

        Assert.Equal((Alive, 200), Outcome(await _web.CheckAsync(Page)));
    }

    [Fact]
    public async Task Looks_again_after_all_other_pages_of_the_host()
    {
        _web.Add(Page, NotFound);

        await _web.CheckAsync([Page, "https://kumo.example/a", "https://kumo.example/b"], new LinkConfiguration { PerHost = 1 });

        Assert.Equal(["/guide", "/a", "/b", "/guide"], _web.Asked.Select(asked => asked.Page.Page.AbsolutePath));
    }

    [Theory]
    [InlineData(NotFound)]
    [InlineData(NoSuchHost)]
    public async Task Looks_once_where_that_is_enough(LinkReason reason)
    {
        _web.Add(Page, reason);

        var answer = await _web.CheckAsync(Page, request: new OnlineRequest { IsStrict = true });

        Assert.Equal((Dead, reason), (answer.Verdict, answer.Reason));
        Assert.Single(_web.Asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Calls_no_host_dead_where_no_name_is_resolved(bool isStrict)
    {
        _web.AreNamesResolved = false;
        _web.Add(Page, NoSuchHost);
        _web.Add("https://mizu.example/", NoSuchHost);

        var answers = await _web.CheckAsync([Page, "https://mizu.example/"], request: new OnlineRequest { IsStrict = isStrict });

        Assert.All(answers.Values, answer => Assert.Equal(new LinkAnswer(Unknown, NameNotResolved), answer));
        Assert.Equal(1, _web.NameQuestions);
    }

    [Fact]
    public async Task Does_not_ask_about_names_where_none_was_missing()
    {
        _web.Add(Page, NotFound);

        await _web.CheckAsync([Page, "https://mizu.example/"]);

        Assert.Equal(0, _web.NameQuestions);
    }

    [Theory]
    [InlineData(RateLimited)]
    [InlineData(ServerError)]
    [InlineData(TimedOut)]
    [InlineData(ConnectionFailed)]
    [InlineData(NameNotResolved)]
    public async Task Tries_again_what_may_pass_ever_later_and_not_for_long(LinkReason reason)
    {
        _web.Add(Page, reason);

        var answer = await _web.CheckAsync(Page);

        Assert.Equal((Unknown, reason), (answer.Verdict, answer.Reason));
        var times = _web.TimesOf(Page);
        Assert.Equal(1 + PatientLook.Retries, times.Length);
        Assert.True(times[^1] < TimeSpan.FromSeconds(30), $"It took {times[^1]}.");
    }

    [Theory]
    [InlineData(Unauthorized)]
    [InlineData(Forbidden)]
    [InlineData(OtherStatus)]
    [InlineData(CertificateExpired)]
    [InlineData(BrokenAnswer)]
    [InlineData(RedirectsWithoutEnd)]
    [InlineData(RefusedAddress)]
    public async Task Tries_nothing_again_that_would_end_the_same_way(LinkReason reason)
    {
        _web.Add(Page, reason);

        var answer = await _web.CheckAsync(Page);

        Assert.Equal((Unknown, reason), (answer.Verdict, answer.Reason));
        Assert.Single(_web.Asked);
    }

    [Fact]
    public async Task Believes_the_attempt_that_succeeds()
    {
        _web.Add(Page, new Observation(TimedOut), new Observation(ServerError) { Status = 503 }, new Observation(Answered) { Status = 200 });

        Assert.Equal((Alive, 200), Outcome(await _web.CheckAsync(Page)));
    }

    [Fact]
    public async Task Looks_twice_also_at_what_seems_dead_after_trouble()
    {
        _web.Add(Page, new Observation(ServerError), new Observation(NotFound) { Status = 404 }, new Observation(TimedOut), new Observation(NotFound) { Status = 404 });

        Assert.Equal((Dead, 404), Outcome(await _web.CheckAsync(Page)));
        Assert.Equal(4, _web.Asked.Count);
    }

    [Fact]
    public async Task Waits_as_long_as_a_host_asks_and_leaves_all_of_it_alone()
    {
        _web.Add(Page, new Observation(RateLimited) { Status = 429, RetryAfter = TimeSpan.FromSeconds(40) }, new Observation(Answered) { Status = 200 });
        _web.Delay = TimeSpan.FromMilliseconds(100);

        var answers = await _web.CheckAsync([Page, "https://kumo.example/a", "https://kumo.example/b", "https://kumo.example/c", "https://mizu.example/"]);

        Assert.All(answers.Values, answer => Assert.Equal(Alive, answer.Verdict));
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(40.1)], _web.TimesOf(Page));
        var first = _web.Asked.Min(asked => asked.Time);
        var meanwhile = _web.Asked.Where(asked => asked.Time > first && asked.Time < first + TimeSpan.FromSeconds(40));
        Assert.Empty(meanwhile.Select(asked => asked.Page.Page.AbsoluteUri));
    }

    [Fact]
    public async Task Does_not_wait_for_longer_than_it_has_and_asks_that_host_no_more()
    {
        _web.Add(Page, new Observation(RateLimited) { Status = 429, RetryAfter = TimeSpan.FromHours(2) });
        var start = _clock.GetUtcNow();

        var answers = await _web.CheckAsync([Page, "https://kumo.example/a", "https://mizu.example/"], new LinkConfiguration { PerHost = 1 });

        Assert.Equal([RateLimited, RateLimited, Answered], answers.OrderBy(pair => pair.Key == Page ? "" : pair.Key).Select(pair => pair.Value.Reason));
        Assert.Equal(start, _clock.GetUtcNow());
        Assert.DoesNotContain(_web.Asked, asked => asked.Page.Page.AbsolutePath == "/a");
    }

    [Fact]
    public async Task Asks_a_host_no_more_that_says_too_many_again_and_again()
    {
        _web.Add(Page, RateLimited, 429);
        _web.Add("https://kumo.example/0", RateLimited, 429);
        string[] addresses = [Page, .. Enumerable.Range(0, 200).Select(number => $"https://kumo.example/{number}")];

        var answers = await _web.CheckAsync(addresses, new LinkConfiguration { PerHost = 1 });

        Assert.All(answers.Values, answer => Assert.Equal((RateLimited, 429), (answer.Reason, answer.Status)));
        Assert.Equal(1 + PatientLook.Retries, _web.Asked.Count);
    }

    [Fact]
    public async Task Asks_a_silent_host_no_more_so_that_a_dead_network_is_soon_through()
    {
        string[] addresses = [.. from host in Enumerable.Range(0, 30) from page in Enumerable.Range(0, 30) select $"https://host-{host}.example/{page}"];
        foreach (var address in addresses) _web.Add(address, TimedOut);
        _web.Delay = TimeSpan.FromSeconds(10);
        var start = _clock.GetUtcNow();

        var answers = await _web.CheckAsync(addresses);

        Assert.All(answers.Values, answer => Assert.Equal((Unknown, TimedOut), (answer.Verdict, answer.Reason)));
        var time = _clock.GetUtcNow() - start;
        Assert.True(time < TimeSpan.FromSeconds(45), $"It took {time}.");
    }

    [Fact]
    public async Task Does_not_give_a_host_up_for_one_silent_page()
    {
        _web.Add(Page, TimedOut);

        var answers = await _web.CheckAsync([Page, "https://kumo.example/a"], new LinkConfiguration { PerHost = 1 });

        Assert.Equal([TimedOut, Answered], [answers[Page].Reason, answers["https://kumo.example/a"].Reason]);
    }

    [Fact]
    public async Task Does_not_give_a_host_up_that_redirects_to_a_silent_one()
    {
        string[] addresses = [.. Enumerable.Range(0, 10).Select(page => $"https://kumo.example/{page}")];
        foreach (var address in addresses[..9]) _web.Add(address, new Observation(TimedOut) { Final = new Uri("https://silent.example/") });

        var answers = await _web.CheckAsync(addresses);

        Assert.Equal(Answered, answers[addresses[9]].Reason);
    }

    [Fact]
    public async Task Says_of_the_rest_that_there_was_no_time_for_it()
    {
        string[] addresses = [.. Enumerable.Range(0, 20).Select(page => $"https://kumo.example/{page}")];
        _web.Delay = TimeSpan.FromSeconds(10);
        var start = _clock.GetUtcNow();

        var answers = await _web.CheckAsync(addresses, new LinkConfiguration { PerHost = 2, BudgetSeconds = 35 });

        Assert.Equal(6, answers.Values.Count(answer => answer.Verdict == Alive));
        Assert.Equal(14, answers.Values.Count(answer => answer == new LinkAnswer(Unknown, OutOfTime)));
        Assert.Equal(TimeSpan.FromSeconds(35), _clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Calls_nothing_dead_for_whose_second_look_there_was_no_time()
    {
        _web.Add(Page, NotFound, 404);

        var answer = await _web.CheckAsync(Page, new LinkConfiguration { BudgetSeconds = 2 });

        Assert.Equal(new LinkAnswer(Unknown, OutOfTime) { Status = 404 }, answer);
    }

    [Fact]
    public async Task Tells_what_it_knows_when_it_is_interrupted()
    {
        using var interruption = new CancellationTokenSource();
        _web.Add("https://kumo.example/5", _ =>
        {
            interruption.Cancel();
            return new Observation(NotFound) { Status = 404 };
        });
        string[] addresses = [.. Enumerable.Range(0, 9).Select(page => $"https://kumo.example/{page}")];

        var answers = await _web.CheckAsync(addresses, new LinkConfiguration { PerHost = 1 }, cancellationToken: interruption.Token);

        Assert.Equal(
            [Answered, Answered, Answered, Answered, Answered, Interrupted, Interrupted, Interrupted, Interrupted],
            addresses.Select(address => answers[address].Reason));
        Assert.Equal(6, _web.Asked.Count);
    }

    [Fact]
    public async Task Asks_nothing_when_it_was_interrupted_before()
    {
        var answers = await _web.CheckAsync([Page], cancellationToken: new CancellationToken(canceled: true));

        Assert.Equal(new LinkAnswer(Unknown, Interrupted), answers[Page]);
        Assert.Empty(_web.Asked);
    }

    [Fact]
    public async Task Asks_no_host_more_at_once_than_it_may_and_all_hosts_side_by_side()
    {
        string[] addresses = [.. from page in Enumerable.Range(0, 40) from host in Enumerable.Range(0, 50) select $"https://host-{host}.example/{page}"];
        _web.Delay = TimeSpan.FromMilliseconds(20);
        var start = _clock.GetUtcNow();

        await _web.CheckAsync(addresses, new LinkConfiguration { PerHost = 2 });

        Assert.All(_web.MostAtOnce.Values, most => Assert.Equal(2, most));
        // Each host sees two at the beginning and then one after the other, and no host waits for another one.
        Assert.Equal((38 * HostGate.Spacing) + _web.Delay, _clock.GetUtcNow() - start);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_000_000, 10)]
    public async Task Lets_no_configuration_ask_a_host_more_at_once_than_ten(int perHost, int most)
    {
        _web.Delay = TimeSpan.FromMilliseconds(20);

        await _web.CheckAsync([.. Enumerable.Range(0, 40).Select(page => $"https://kumo.example/{page}")], new LinkConfiguration { PerHost = perHost });

        Assert.Equal(most, _web.MostAtOnce["kumo.example"]);
    }

    [Fact]
    public async Task Tells_how_far_it_is()
    {
        _web.Add(Page, Forbidden);
        var steps = new Steps();

        await _web.CheckAsync([Page, $"{Page}#one", "https://mizu.example:8443/", "https://kaze.example/"], new() { Ignore = ["*kaze*"] }, progress: steps);

        Assert.Equal(new LinkProgress(1, 4, 0, ""), steps.All[0]);
        Assert.Contains(steps.All, step => step is { Done: 1, Host: "kumo.example" });
        Assert.Contains(steps.All, step => step.Host == "mizu.example:8443");
        Assert.Equal((4, 4, 2), (steps.All[^1].Done, steps.All[^1].Total, steps.All[^1].Unknown));
        Assert.Equal(steps.All.Select(step => step.Done).Order(), steps.All.Select(step => step.Done));
    }

    [Fact]
    public async Task Ends_at_once_with_a_defect_of_its_own()
    {
        _web.Add(Page, _ => throw new InvalidTimeZoneException("A defect."));
        _web.Add("https://mizu.example/", TimedOut);
        _web.Delay = TimeSpan.FromSeconds(10);
        var start = _clock.GetUtcNow();

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => _web.CheckAsync([Page, "https://mizu.example/"]));

        Assert.Equal(TimeSpan.FromSeconds(10), _clock.GetUtcNow() - start);
    }

    private static (LinkVerdict Verdict, int? Status) Outcome(LinkAnswer answer) => (answer.Verdict, answer.Status);

    private sealed class Steps : IProgress<LinkProgress>
    {
        private readonly ConcurrentQueue<LinkProgress> _all = new();

        public LinkProgress[] All => [.. _all];

        public void Report(LinkProgress value) => _all.Enqueue(value);
    }
}
