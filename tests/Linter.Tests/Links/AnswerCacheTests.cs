using System.Globalization;
using System.Text;
using Wplint.Core.Online;
using Wplint.Links.Caching;
using Wplint.Links;
using Wplint.Tests.Files;
using static Wplint.LinkReason;
using static Wplint.LinkVerdict;

namespace Wplint.Tests.Links;

public sealed class AnswerCacheTests : IDisposable
{
    private const string Page = "https://kumo.example/guide";

    private readonly TemporaryFolder _folder = new();
    private readonly JumpingClock _clock = new();
    private readonly FakeWeb _web;

    public AnswerCacheTests() => _web = new FakeWeb(_clock);

    private string Folder => _folder.Full("cache/wplint");

    private string FilePath => Path.Combine(Folder, CacheFile.Name);

    public void Dispose()
    {
        _clock.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Is_a_file_that_can_be_read()
    {
        _web.Add("https://kumo.example/%E9%9B%B2?a&b", new Observation(Answered)
        {
            Status = 200,
            PermanentTarget = new Uri("https://kumo.example/new"),
            Final = new Uri("https://kumo.example/new/today"),
        });
        _web.Add("https://mizu.example/", NotFound);

        await CheckAsync(Page, $"{Page}#one", "https://kumo.example/雲?a&b", "https://mizu.example/");

        Assert.Equal(
            """
            {
              "version": 1,
              "answers": {
                "https://kumo.example/%E9%9B%B2?a&b": {
                  "lastAlive": "2026-11-21T09:00:00Z",
                  "status": 200,
                  "target": "https://kumo.example/new",
                  "final": "https://kumo.example/new/today"
                },
                "https://kumo.example/guide": {
                  "lastAlive": "2026-11-21T09:00:00Z",
                  "status": 200
                },
                "https://kumo.example/guide#one": {
                  "lastAlive": "2026-11-21T09:00:00Z",
                  "status": 200
                }
              }
            }
            """,
            File.ReadAllText(FilePath).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Answers_for_a_day_with_all_that_was_known()
    {
        _web.Add(Page, new Observation(Answered)
        {
            Status = 200,
            PermanentTarget = new Uri("https://kumo.example/new"),
            Final = new Uri("https://kumo.example/new/today"),
        });
        var first = await CheckAsync(Page);
        _clock.Advance(TimeSpan.FromHours(23.9));

        Assert.Equal(first[Page], (await CheckAsync(Page))[Page]);
        Assert.Equal(Moved, first[Page].Verdict);
        Assert.Equal(1, _web.TimesAsked(Page));
    }

    [Fact]
    public async Task Asks_again_after_a_day()
    {
        await CheckAsync(Page);
        _clock.Advance(TimeSpan.FromHours(24.1));
        await CheckAsync(Page);

        Assert.Equal(2, _web.TimesAsked(Page));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(100_000, 800)]
    public async Task Answers_for_as_long_as_the_configuration_says_and_a_month_at_most(int cacheHours, int afterHours)
    {
        await CheckAsync(Page);
        _clock.Advance(TimeSpan.FromHours(afterHours));
        await _web.CheckAsync(Page, new LinkConfiguration { CacheHours = cacheHours }, cacheFolder: Folder);

        Assert.Equal(2, _web.TimesAsked(Page));
    }

    [Theory]
    [InlineData(NotFound)]
    [InlineData(NoSuchHost)]
    [InlineData(Forbidden)]
    [InlineData(ServerError)]
    public async Task Never_keeps_a_failure(LinkReason reason)
    {
        _web.Add(Page, reason);
        await CheckAsync(Page);
        _web.Add(Page, Answered);

        Assert.Equal(Alive, (await CheckAsync(Page))[Page].Verdict);
    }

    [Fact]
    public async Task Remembers_when_what_fails_was_last_alive()
    {
        var alive = await CheckAsync(Page);
        _web.Add(Page, NotFound, 404);
        _clock.Advance(TimeSpan.FromDays(30));
        await CheckAsync(Page);
        _clock.Advance(TimeSpan.FromDays(30));

        var dead = new LinkAnswer(Dead, NotFound) { Status = 404, LastAlive = alive[Page].LastAlive };
        Assert.Equal(dead, (await CheckAsync(Page))[Page]);
        _clock.Advance(TimeSpan.FromDays(121));
        Assert.Equal(dead with { LastAlive = null }, (await CheckAsync(Page))[Page]);
    }

    [Fact]
    public async Task Says_nothing_of_a_fragment_because_its_page_answered()
    {
        _web.Add(Page, new Observation(Answered) { Status = 200, MissingFragments = ["two"] });
        await CheckAsync(Page, $"{Page}#one");

        var answers = await CheckAsync(Page, $"{Page}#one", $"{Page}#two");

        Assert.Equal(FragmentNotFound, answers[$"{Page}#two"].Reason);
        Assert.Equal(["two"], _web.Asked.Last().Page.Fragments);
        Assert.Equal(FragmentNotFound, (await CheckAsync($"{Page}#two"))[$"{Page}#two"].Reason);
        Assert.Equal(3, _web.TimesAsked(Page));
    }

    [Fact]
    public async Task Tells_nothing_of_private_addresses_to_a_run_that_may_not_ask_them()
    {
        const string Private = "http://10.0.0.1/";
        await _web.CheckAsync([Private], request: new OnlineRequest { AllowsPrivateAddresses = true }, cacheFolder: Folder);
        _web.Add(Private, RefusedAddress);

        Assert.Equal(new LinkAnswer(Unknown, RefusedAddress), (await CheckAsync(Private))[Private]);
        await CheckAsync(Page);
        Assert.Equal(Alive, (await _web.CheckAsync([Private], request: new OnlineRequest { AllowsPrivateAddresses = true }, cacheFolder: Folder))[Private].Verdict);
        Assert.Equal(2, _web.TimesAsked(Private));
    }

    [Fact]
    public async Task Is_neither_read_nor_written_when_nobody_wants_it()
    {
        var request = new OnlineRequest { UsesCache = false };
        await _web.CheckAsync([Page], request: request, cacheFolder: Folder);
        Assert.False(Directory.Exists(Folder));

        await CheckAsync(Page);
        var before = File.ReadAllText(FilePath);
        _clock.Advance(TimeSpan.FromHours(1));
        _web.Add(Page, NotFound);

        var answers = await _web.CheckAsync([Page], request: request, cacheFolder: Folder);
        Assert.Equal(new LinkAnswer(Dead, NotFound), answers[Page]);
        Assert.Equal(before, File.ReadAllText(FilePath));
    }

    [Fact]
    public async Task Keeps_what_another_run_has_found_out_in_the_meantime()
    {
        var now = _clock.GetUtcNow();
        var one = new CacheFile(Folder);
        var other = new CacheFile(Folder);
        await one.AddAsync(new() { ["https://a.example/"] = new(now), ["https://b.example/"] = new(now) { Status = 200 } }, _clock);
        await other.AddAsync(new() { ["https://b.example/"] = new(now - TimeSpan.FromHours(1)) { Status = 203 }, ["https://c.example/"] = new(now) }, _clock);

        var kept = one.Read(now);

        Assert.Equal(["https://a.example/", "https://b.example/", "https://c.example/"], kept.Keys.Order());
        Assert.Equal(200, kept["https://b.example/"].Status);
    }

    [Fact]
    public async Task Loses_nothing_when_many_write_at_once()
    {
        var now = _clock.GetUtcNow();
        var writers = Enumerable.Range(0, 12).Select(writer => Task.Run(() => new CacheFile(Folder).AddAsync(
            Enumerable.Range(0, 20).ToDictionary(page => $"https://host-{writer}.example/{page}", _ => new RememberedAnswer(now)),
            TimeProvider.System)));

        Assert.All(await Task.WhenAll(writers), Assert.True);
        // Written by the clock of the test, read by it as well.
        Assert.Equal(12 * 20, new CacheFile(Folder).Read(now).Count);
        Assert.Equal([CacheFile.Name, $"{CacheFile.Name}.lock"], Directory.GetFiles(Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Gives_up_where_another_run_never_finishes()
    {
        Directory.CreateDirectory(Folder);
        using var held = new FileStream($"{FilePath}.lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(Alive, (await CheckAsync(Page))[Page].Verdict);
        Assert.False(File.Exists(FilePath));
    }

    public static TheoryData<string> Hostile =>
    [
        "",
        "{",
        "[]",
        "null",
        "\0\0\0\0",
        "{}",
        """{"version": 2, "answers": {"https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z"}}}""",
        """{"version": "1", "answers": {"https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z"}}}""",
        """{"version": 1e99, "answers": {}}""",
        """{"version": 1, "answers": []}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": 1}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": 1}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "yesterday"}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "9999-12-31T23:59:59Z"}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "0001-01-01T00:00:00Z"}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z", "target": "javascript:alert(1)"}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z", "target": "https://x.example/ ) [a](b"}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z", "final": 1}}}""",
        """{"version": 1, "answers": {"https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z", "target": "\ud800"}}}""",
        """{"version": 1, "answers": {"\ud800": {"lastAlive": "2026-11-21T09:00:00Z"}, "https://kumo.example/guide": {"lastAlive": "2026-11-21T09:00:00Z"}}}""",
        new('[', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Ignores_and_overwrites_what_it_has_not_written(string text)
    {
        _folder.Write(Path.GetRelativePath(_folder.Path, FilePath), text);

        await CheckAsync(Page);

        Assert.Equal(1, _web.TimesAsked(Page));
        Assert.Equal([Page], new CacheFile(Folder).Read(_clock.GetUtcNow()).Keys);
    }

    [Fact]
    public async Task Ignores_and_overwrites_a_file_larger_than_it_ever_writes()
    {
        Directory.CreateDirectory(Folder);
        using (var file = File.Create(FilePath)) file.SetLength(CacheFile.LargestBytes + 1L);

        await CheckAsync(Page);

        Assert.Equal([Page], new CacheFile(Folder).Read(_clock.GetUtcNow()).Keys);
    }

    [Fact]
    public async Task Remembers_the_latest_when_there_are_too_many()
    {
        var now = _clock.GetUtcNow();
        var many = Enumerable.Range(0, CacheFile.MostEntries + 5).ToDictionary(
            page => string.Create(CultureInfo.InvariantCulture, $"https://kumo.example/{page:D6}"),
            page => new RememberedAnswer(now - TimeSpan.FromSeconds(page)));

        await new CacheFile(Folder).AddAsync(many, _clock);

        Assert.Equal(many.Keys.Take(CacheFile.MostEntries), new CacheFile(Folder).Read(now).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Does_not_remember_addresses_without_end()
    {
        var endless = $"https://kumo.example/{new string('a', 3000)}";
        _web.Add("https://mizu.example/", new Observation(Answered) { Final = new Uri(endless) });

        await CheckAsync(Page, endless, "https://mizu.example/");

        Assert.Equal([Page], new CacheFile(Folder).Read(_clock.GetUtcNow()).Keys);
    }

    [Fact]
    public async Task Keeps_what_it_knows_when_it_is_interrupted()
    {
        using var interruption = new CancellationTokenSource();
        _web.Add("https://kumo.example/b", _ =>
        {
            interruption.Cancel();
            return new Observation(Answered);
        });

        await _web.CheckAsync(
            ["https://kumo.example/a", "https://kumo.example/b", "https://kumo.example/c"],
            new LinkConfiguration { PerHost = 1 },
            cacheFolder: Folder,
            cancellationToken: interruption.Token);

        Assert.Equal(["https://kumo.example/a", "https://kumo.example/b"], new CacheFile(Folder).Read(_clock.GetUtcNow()).Keys.Order());
    }

    [Fact]
    public async Task Is_missed_by_nobody_where_there_is_no_folder()
    {
        Assert.Equal(Alive, (await _web.CheckAsync(Page)).Verdict);
        _folder.Write("file");
        Assert.Equal(Alive, (await _web.CheckAsync(Page, cacheFolder: _folder.Full("file/wplint"))).Verdict);
        Assert.Equal(2, _web.TimesAsked(Page));
    }

    [UnprivilegedFact]
    public async Task Is_missed_by_nobody_where_the_folder_is_closed()
    {
        _folder.CreateFolder("cache");
        _folder.Close("cache");
        try
        {
            Assert.Equal(Alive, (await CheckAsync(Page))[Page].Verdict);
        }
        finally
        {
            _folder.Close("cache", close: false);
        }
    }

    [UnixFact]
    public async Task Stays_between_its_user_and_wplint()
    {
        await CheckAsync(Page);

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Folder));
    }

    [UnixFact]
    public async Task Stays_a_link_where_it_is_one()
    {
        var target = _folder.Write("kept/links.json", Encoding.UTF8.GetBytes("{}"));
        Directory.CreateDirectory(Folder);
        File.CreateSymbolicLink(FilePath, target);

        await CheckAsync(Page);

        Assert.Equal(target, new FileInfo(FilePath).LinkTarget);
        Assert.Contains(Page, File.ReadAllText(target), StringComparison.Ordinal);
    }

    private Task<IReadOnlyDictionary<string, LinkAnswer>> CheckAsync(params string[] addresses) => _web.CheckAsync(addresses, cacheFolder: Folder);
}
