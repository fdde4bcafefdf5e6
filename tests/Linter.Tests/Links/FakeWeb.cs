using System.Collections.Concurrent;
using Wplint.Core.Online;
using Wplint.Links;

namespace Wplint.Tests.Links;

/// <summary>A web that answers what a test wants, how often it is asked and when, and passes the gate as the real one does.</summary>
internal sealed class FakeWeb(TimeProvider clock)
{
    private readonly TimeProvider _clock = clock;
    private readonly ConcurrentDictionary<string, Func<int, Observation>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _atOnce = new(StringComparer.Ordinal);

    /// <summary>How long a page takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>What is asked, in its order.</summary>
    public ConcurrentQueue<(PageRequest Page, DateTimeOffset Time)> Asked { get; } = new();

    /// <summary>How many a host had at once, at most.</summary>
    public ConcurrentDictionary<string, int> MostAtOnce { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether names are resolved.</summary>
    public bool AreNamesResolved { get; set; } = true;

    /// <summary>How often that was asked.</summary>
    public int NameQuestions { get; private set; }

    /// <summary>Lets a page be seen the same way whenever it is asked.</summary>
    public void Add(string page, LinkReason reason, int? status = null) => Add(page, _ => new Observation(reason) { Status = status });

    /// <summary>Lets a page be seen one way after the other, the last one for good.</summary>
    public void Add(string page, params Observation[] seen) => Add(page, time => seen[Math.Min(time, seen.Length) - 1]);

    /// <summary>Lets a page be seen as a function says, given how often it has been asked.</summary>
    public void Add(string page, Func<int, Observation> see) => _pages[page] = see;

    /// <summary>How often a page was asked.</summary>
    public int TimesAsked(string page) => Asked.Count(asked => asked.Page.Page.AbsoluteUri == page);

    /// <summary>When a page was asked, from its first time on.</summary>
    public TimeSpan[] TimesOf(string page)
    {
        var times = Asked.Where(asked => asked.Page.Page.AbsoluteUri == page).Select(asked => asked.Time).ToArray();
        return [.. times.Select(time => time - times[0])];
    }

    /// <summary>What asks this web.</summary>
    public LinkChecker CreateChecker(string? cacheFolder = null) => new((gate, _, _) => new Look(this, gate), cacheFolder, _clock, ResolveAsync);

    /// <summary>Asks about addresses.</summary>
    public async Task<IReadOnlyDictionary<string, LinkAnswer>> CheckAsync(
        IReadOnlyList<string> addresses,
        LinkConfiguration? configuration = null,
        OnlineRequest? request = null,
        IProgress<LinkProgress>? progress = null,
        string? cacheFolder = null,
        CancellationToken cancellationToken = default) =>
        await CreateChecker(cacheFolder).CheckAsync(
            addresses,
            configuration ?? new LinkConfiguration { BudgetSeconds = 3600 },
            request ?? new OnlineRequest(),
            progress,
            cancellationToken);

    /// <summary>Asks about one address.</summary>
    public async Task<LinkAnswer> CheckAsync(string address, LinkConfiguration? configuration = null, OnlineRequest? request = null, string? cacheFolder = null) =>
        (await CheckAsync([address], configuration, request, cacheFolder: cacheFolder))[address];

    private Task<bool> ResolveAsync(CancellationToken cancellationToken)
    {
        NameQuestions++;
        return Task.FromResult(AreNamesResolved);
    }

    private sealed class Look(FakeWeb web, IHostGate gate) : ILook
    {
        public async Task<Observation> LookAsync(PageRequest page, CancellationToken cancellationToken)
        {
            using var passage = await gate.EnterAsync(page.Page, cancellationToken);
            var host = page.Page.Authority;
            var now = web._atOnce.AddOrUpdate(host, 1, (_, count) => count + 1);
            web.MostAtOnce.AddOrUpdate(host, now, (_, most) => Math.Max(most, now));
            try
            {
                var address = page.Page.AbsoluteUri;
                web.Asked.Enqueue((page, web._clock.GetUtcNow()));
                var time = web.TimesAsked(address);
                if (web.Delay > TimeSpan.Zero) await Task.Delay(web.Delay, web._clock, cancellationToken);
                return web._pages.TryGetValue(address, out var see) ? see(time) : new Observation(LinkReason.Answered) { Status = 200 };
            }
            finally
            {
                web._atOnce.AddOrUpdate(host, 0, (_, count) => count - 1);
            }
        }
    }
}
