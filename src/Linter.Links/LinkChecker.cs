using Wplint.Core.Online;
using Wplint.Links.Caching;
using Wplint.Links.Looking;

namespace Wplint.Links;

/// <summary>Makes what looks at pages, for one run. Where it is <see cref="IDisposable"/>, it is disposed of after the run.</summary>
/// <param name="gate">To be passed before every request.</param>
/// <param name="configuration">Within its bounds.</param>
/// <param name="request">What whoever started wplint says.</param>
internal delegate ILook LookFactory(IHostGate gate, LinkConfiguration configuration, OnlineRequest request);

/// <summary>Asks the network about addresses: each page once, some at a time, patiently, and those that seem dead twice.</summary>
public sealed class LinkChecker : ILinkChecker
{
    private readonly LookFactory _createLook;
    private readonly string? _cacheFolder;
    private readonly TimeProvider _clock;
    private readonly Func<CancellationToken, Task<bool>> _areNamesResolved;

    /// <param name="createLook">Makes what looks at pages.</param>
    /// <param name="cacheFolder">Absolute, and need not exist; null for none.</param>
    /// <param name="clock">Tells the time, and when to go on.</param>
    /// <param name="areNamesResolved">Whether names are resolved at all.</param>
    internal LinkChecker(LookFactory createLook, string? cacheFolder, TimeProvider clock, Func<CancellationToken, Task<bool>> areNamesResolved)
    {
        _createLook = createLook;
        _cacheFolder = cacheFolder;
        _clock = clock;
        _areNamesResolved = areNamesResolved;
    }

    /// <summary>Makes one that asks the network that this machine is in, and remembers in its user's cache folder.</summary>
    /// <param name="userAgent">Who asks, for those who read logs of servers.</param>
    /// <param name="variable">The value of an environment variable; null where it is not set.</param>
    public static LinkChecker ForThisMachine(string userAgent, Func<string, string?> variable)
    {
        var resolver = new SystemNameResolver();
        return new LinkChecker(
            (gate, configuration, request) => new PageLook(
                new LookOptions
                {
                    Timeout = TimeSpan.FromSeconds(configuration.TimeoutSeconds),
                    AllowsPrivateAddresses = request.AllowsPrivateAddresses,
                    UserAgent = userAgent,
                },
                gate,
                resolver),
            CacheFolder.Find(variable),
            TimeProvider.System,
            cancellationToken => NameResolution.WorksAsync(resolver, cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, LinkAnswer>> CheckAsync(
        IReadOnlyList<string> addresses,
        LinkConfiguration configuration,
        OnlineRequest request,
        IProgress<LinkProgress>? progress,
        CancellationToken cancellationToken)
    {
        var bounded = WithinBounds(configuration);
        var cache = new AnswerCache(request.UsesCache ? _cacheFolder : null, bounded.CacheHours, request.AllowsPrivateAddresses, _clock);
        var answers = new AnswerBook(addresses.Count, progress);
        var pages = FindPages(addresses, new IgnoredAddresses(bounded.Ignore), cache, answers);
        if (pages.Count == 0) return answers.Answers;

        using var budget = new TimeBudget(_clock, TimeSpan.FromSeconds(bounded.BudgetSeconds), cancellationToken);
        using var gate = new HostGate(bounded.PerHost, _clock);
        var look = _createLook(gate, bounded, request);
        using (look as IDisposable)
        {
            var run = new LinkRun(look, gate, budget, _clock, _areNamesResolved, answers, cache) { IsOneLookEnough = request.IsStrict };
            await run.AskAsync(pages, bounded.PerHost);
        }

        await cache.SaveAsync();
        return answers.Answers;
    }

    // What the configuration ignores and what is remembered is answered at once; the rest is grouped, since a page is asked once.
    private static List<AskedPage> FindPages(IReadOnlyList<string> addresses, IgnoredAddresses ignored, AnswerCache cache, AnswerBook answers)
    {
        var pages = new List<AskedPage>();
        var byAddress = new Dictionary<string, AskedPage>(StringComparer.Ordinal);
        foreach (var text in addresses)
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                answers.Add(text, new LinkAnswer(LinkVerdict.Unknown, LinkReason.RefusedScheme));
                continue;
            }

            var key = uri.AbsoluteUri;
            if (ignored.Contains(text) || ignored.Contains(key))
            {
                answers.Add(text, new LinkAnswer(LinkVerdict.Unknown, LinkReason.Ignored));
                continue;
            }

            if (cache.Find(key) is { } known)
            {
                answers.Add(text, known);
                continue;
            }

            var pageAddress = uri.GetLeftPart(UriPartial.Query);
            if (!byAddress.TryGetValue(pageAddress, out var page))
            {
                page = new AskedPage(new Uri(pageAddress));
                byAddress.Add(pageAddress, page);
                pages.Add(page);
            }

            var hash = text.IndexOf('#');
            page.Addresses.Add(new AskedAddress(text, key, hash < 0 ? "" : text[(hash + 1)..]));
        }

        return pages;
    }

    // The configuration has been checked; that no stranger's number does harm shall not hang on it.
    private static LinkConfiguration WithinBounds(LinkConfiguration configuration) => configuration with
    {
        TimeoutSeconds = Math.Clamp(configuration.TimeoutSeconds, 1, LinkConfiguration.LongestTimeoutSeconds),
        PerHost = Math.Clamp(configuration.PerHost, 1, LinkConfiguration.MostPerHost),
        CacheHours = Math.Clamp(configuration.CacheHours, 0, LinkConfiguration.LongestCacheHours),
        BudgetSeconds = Math.Clamp(configuration.BudgetSeconds, 1, LinkConfiguration.LongestBudgetSeconds),
    };
}
