namespace Wplint.Links.Caching;

/// <summary>
/// Remembers from run to run which addresses answered. What failed is asked again in every run; of that only the last answer before is
/// remembered. Fragments are part of the address: that a page answered says nothing of its anchors.
/// </summary>
/// <remarks>Whatever is wrong with the folder or the file: nothing is remembered then, and nobody is bothered with it.</remarks>
internal sealed class AnswerCache
{
    /// <summary>For how long it is remembered that an address answered.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(180);

    // A server may redirect to an address as long as it likes.
    private const int LongestAddress = 2048;

    private readonly CacheFile? _file;
    private readonly TimeSpan _freshness;
    private readonly bool _isPrivate;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, RememberedAnswer> _before;
    private readonly Dictionary<string, RememberedAnswer> _now = new(StringComparer.Ordinal);

    /// <param name="folder">Where it is kept; null for nowhere.</param>
    /// <param name="hours">For how long an address that answered need not be asked again.</param>
    /// <param name="isPrivate">Whether this run may ask private addresses. No other run learns from it what is there.</param>
    /// <param name="clock">Tells how long ago it was.</param>
    public AnswerCache(string? folder, int hours, bool isPrivate, TimeProvider clock)
    {
        _file = folder is null ? null : new CacheFile(folder);
        _freshness = TimeSpan.FromHours(hours);
        _isPrivate = isPrivate;
        _clock = clock;
        _before = _file?.Read(clock.GetUtcNow()) ?? [];
    }

    /// <summary>The answer of an address that answered lately; null where it has to be asked.</summary>
    public LinkAnswer? Find(string address) =>
        Recall(address) is { } known && _clock.GetUtcNow() - known.LastAlive < _freshness ? known.ToAnswer() : null;

    /// <summary>Remembers an answer. From several threads.</summary>
    /// <param name="address">The address.</param>
    /// <param name="answer">What has been found out in this run.</param>
    /// <returns>The answer, and when it was last alive.</returns>
    public LinkAnswer Remember(string address, LinkAnswer answer)
    {
        if (answer.Verdict is not (LinkVerdict.Alive or LinkVerdict.Moved)) return answer with { LastAlive = Recall(address)?.LastAlive };

        var now = ToSecond(_clock.GetUtcNow());
        if (_file is not null && address.Length <= LongestAddress && IsShort(answer.Target) && IsShort(answer.FinalAddress))
        {
            var remembered = new RememberedAnswer(now)
            {
                Status = answer.Status,
                Target = answer.Target,
                FinalAddress = answer.FinalAddress,
                IsPrivate = _isPrivate,
            };
            lock (_now) _now[address] = remembered;
        }

        return answer with { LastAlive = now };
    }

    /// <summary>Keeps what was found out for later runs, beside what other runs have kept in the meantime.</summary>
    public async Task SaveAsync()
    {
        if (_file is null || _now.Count == 0) return;
        await _file.AddAsync(_now, _clock);
    }

    private RememberedAnswer? Recall(string address) =>
        _before.TryGetValue(address, out var known) && (_isPrivate || !known.IsPrivate) ? known : null;

    private static bool IsShort(string? address) => address is null || address.Length <= LongestAddress;

    private static DateTimeOffset ToSecond(DateTimeOffset time) => new(time.Ticks - time.Ticks % TimeSpan.TicksPerSecond, time.Offset);
}
