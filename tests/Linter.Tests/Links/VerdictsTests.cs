using Wplint.Links;
using static Wplint.LinkReason;
using static Wplint.LinkVerdict;

namespace Wplint.Tests.Links;

public sealed class VerdictsTests
{
    private static readonly Uri Page = new("https://kumo.example/guide");

    public static TheoryData<string, LinkReason, LinkReason?, LinkVerdict, LinkReason> Table => new()
    {
        { "answers", Answered, null, Alive, Answered },
        { "404 twice", NotFound, NotFound, Dead, NotFound },
        { "410 twice", Gone, Gone, Dead, Gone },
        { "404, then 410: the same story", NotFound, Gone, Dead, Gone },
        { "no such host twice", NoSuchHost, NoSuchHost, Dead, NoSuchHost },
        { "404 that answers on the second look", NotFound, Answered, Alive, Answered },
        { "no such host that answers on the second look", NoSuchHost, Answered, Alive, Answered },
        { "404, then trouble", NotFound, ServerError, Unknown, LooksDisagree },
        { "404, then a wall", Gone, Forbidden, Unknown, LooksDisagree },
        { "404, then silence", NotFound, TimedOut, Unknown, LooksDisagree },
        { "404, then no such host", NotFound, NoSuchHost, Unknown, LooksDisagree },
        { "no such host, then 404", NoSuchHost, NotFound, Unknown, LooksDisagree },
        { "404, then the time was over", NotFound, OutOfTime, Unknown, OutOfTime },
        { "404, then somebody interrupted", NotFound, Interrupted, Unknown, Interrupted },
        { "401", Unauthorized, null, Unknown, Unauthorized },
        { "403, or a wall", Forbidden, null, Unknown, Forbidden },
        { "429", RateLimited, null, Unknown, RateLimited },
        { "5xx", ServerError, null, Unknown, ServerError },
        { "another status", OtherStatus, null, Unknown, OtherStatus },
        { "silence", TimedOut, null, Unknown, TimedOut },
        { "expired certificate", CertificateExpired, null, Unknown, CertificateExpired },
        { "another host's certificate", CertificateForAnotherHost, null, Unknown, CertificateForAnotherHost },
        { "untrusted certificate", CertificateUntrusted, null, Unknown, CertificateUntrusted },
        { "other trouble with TLS", TlsFailed, null, Unknown, TlsFailed },
        { "no connection", ConnectionFailed, null, Unknown, ConnectionFailed },
        { "names not resolved", NameNotResolved, null, Unknown, NameNotResolved },
        { "broken answer", BrokenAnswer, null, Unknown, BrokenAnswer },
        { "redirects in circles", RedirectsWithoutEnd, null, Unknown, RedirectsWithoutEnd },
        { "private address", RefusedAddress, null, Unknown, RefusedAddress },
        { "another scheme", RefusedScheme, null, Unknown, RefusedScheme },
        { "not asked in time", OutOfTime, null, Unknown, OutOfTime },
        { "not asked before the interruption", Interrupted, null, Unknown, Interrupted },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Says_of_what_was_seen(string seen, LinkReason first, LinkReason? second, LinkVerdict verdict, LinkReason reason)
    {
        var evidence = new Evidence(Page, new Observation(first), second is { } other ? new Observation(other) : null) { AreNamesResolved = true };

        Assert.Equal((seen, new LinkAnswer(verdict, reason)), (seen, Verdicts.Of(evidence, "")));
    }

    [Fact]
    public void Knows_a_verdict_for_every_reason_that_can_be_seen()
    {
        string[] neverSeen = ["MovedPermanently", "FragmentNotFound", "LooksDisagree", "Ignored", "NotAskable", "ReservedHost"];
        var stated = Table.Select(row => row[1].ToString());

        Assert.Equal(Enum.GetNames<LinkReason>().Except(neverSeen).Order(), stated.Distinct().Order());
    }

    [Theory]
    [InlineData(NotFound)]
    [InlineData(Gone)]
    [InlineData(NoSuchHost)]
    public void Takes_one_look_for_enough_where_that_is_asked_for(LinkReason reason)
    {
        var evidence = new Evidence(Page, new Observation(reason), null) { IsOneEnough = true, AreNamesResolved = true };

        Assert.Equal(new LinkAnswer(Dead, reason), Verdicts.Of(evidence, ""));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Calls_no_host_dead_where_no_name_is_resolved(bool isOneEnough)
    {
        var evidence = new Evidence(Page, new Observation(NoSuchHost), isOneEnough ? null : new Observation(NoSuchHost)) { IsOneEnough = isOneEnough };

        Assert.Equal(new LinkAnswer(Unknown, NameNotResolved), Verdicts.Of(evidence, ""));
    }

    [Fact]
    public void Tells_the_status_and_where_redirects_led()
    {
        var seen = new Observation(NotFound) { Status = 404, Final = new Uri("https://kumo.example/lost") };

        Assert.Equal(
            new LinkAnswer(Dead, NotFound) { Status = 404, FinalAddress = "https://kumo.example/lost" },
            Verdicts.Of(new Evidence(Page, seen, seen), ""));
    }

    [Fact]
    public void Calls_moved_what_has_moved_for_good_as_far_as_that_goes()
    {
        var answer = Judge("https://kumo.example/guide", target: "https://kumo.example/new", final: "https://kumo.example/new?today");

        Assert.Equal(
            new LinkAnswer(Moved, MovedPermanently) { Target = "https://kumo.example/new", FinalAddress = "https://kumo.example/new?today" },
            answer);
    }

    [Theory]
    [InlineData("http://kumo.example/guide", "https://kumo.example/guide")]
    [InlineData("https://kumo.example/guide", "https://www.kumo.example/guide")]
    [InlineData("https://kumo.example/guide", "https://kumo.example/guide?page=1")]
    [InlineData("https://kumo.example/guide", "https://kumo.example/Guide")]
    [InlineData("https://kumo.example/guide", "https://kumo.example/")]
    public void Calls_moved_what_is_somewhere_else(string page, string target) => Assert.Equal(Moved, Judge(page, target).Verdict);

    [Theory]
    [InlineData("https://kumo.example/guide", "https://kumo.example/guide/")]
    [InlineData("https://kumo.example/guide/", "https://kumo.example/guide")]
    [InlineData("https://kumo.example/guide?page=1", "https://kumo.example/guide/?page=1")]
    [InlineData("https://kumo.example/guide", "https://kumo.example/guide")]
    [InlineData("https://kumo.example/guide", "https://kumo.example/guide#top")]
    public void Leaves_alone_what_only_a_slash_tells_apart_or_nothing(string page, string target) => Assert.Equal(Alive, Judge(page, target).Verdict);

    [Fact]
    public void Leaves_alone_what_redirects_for_now() =>
        Assert.Equal(
            new LinkAnswer(Alive, Answered) { FinalAddress = "https://kumo.example/today" },
            Judge("https://kumo.example/guide", target: null, final: "https://kumo.example/today"));

    [Fact]
    public void Does_not_call_moved_what_leads_to_nothing()
    {
        var seen = new Observation(NotFound) { PermanentTarget = new Uri("https://kumo.example/new") };

        Assert.Equal(new LinkAnswer(Dead, NotFound), Verdicts.Of(new Evidence(Page, seen, seen), ""));
    }

    [Theory]
    [InlineData("section-2", "https://kumo.example/new#section-2")]
    [InlineData("第2章", "https://kumo.example/new#%E7%AC%AC2%E7%AB%A0")]
    [InlineData("", "https://kumo.example/new")]
    public void Keeps_the_fragment_of_what_has_moved(string fragment, string target) =>
        Assert.Equal(target, Judge("https://kumo.example/guide", "https://kumo.example/new", fragment: fragment).Target);

    [Fact]
    public void Takes_the_fragment_that_a_redirect_names() =>
        Assert.Equal("https://kumo.example/all#guide", Judge("https://kumo.example/guide", "https://kumo.example/all#guide", fragment: "section-2").Target);

    [Fact]
    public void Says_that_a_page_has_no_such_anchor_and_does_not_blame_its_other_addresses()
    {
        var evidence = new Evidence(Page, new Observation(Answered) { Status = 200, MissingFragments = ["section-3"] }, null);

        Assert.Equal(new LinkAnswer(Unknown, FragmentNotFound) { Status = 200 }, Verdicts.Of(evidence, "section-3"));
        Assert.Equal(new LinkAnswer(Alive, Answered) { Status = 200 }, Verdicts.Of(evidence, "section-2"));
        Assert.Equal(new LinkAnswer(Alive, Answered) { Status = 200 }, Verdicts.Of(evidence, ""));
    }

    private static LinkAnswer Judge(string page, string? target, string? final = null, string fragment = "")
    {
        var seen = new Observation(Answered)
        {
            PermanentTarget = target is null ? null : new Uri(target),
            Final = (final ?? target) is { } end ? new Uri(end) : null,
        };
        return Verdicts.Of(new Evidence(new Uri(page), seen, null), fragment);
    }
}
