using Wplint.Links.Caching;

namespace Wplint.Links;

/// <summary>Asks the pages of one run, all hosts at once, and judges them.</summary>
internal sealed class LinkRun
{
    private readonly HostGate _gate;
    private readonly ILook _look;
    private readonly AnswerCache _cache;
    private readonly Lazy<Task<bool>> _areNamesResolved;
    private readonly Dictionary<string, HostLane> _lanes = new(StringComparer.Ordinal);

    /// <param name="look">Looks once.</param>
    /// <param name="gate">What it passes before every request.</param>
    /// <param name="budget">The time for all of it.</param>
    /// <param name="clock">Measures pauses.</param>
    /// <param name="areNamesResolved">Whether names are resolved; asked once at most.</param>
    /// <param name="answers">Takes the answers.</param>
    /// <param name="cache">Remembers them.</param>
    public LinkRun(
        ILook look,
        HostGate gate,
        TimeBudget budget,
        TimeProvider clock,
        Func<CancellationToken, Task<bool>> areNamesResolved,
        AnswerBook answers,
        AnswerCache cache)
    {
        _look = look;
        _gate = gate;
        Budget = budget;
        Clock = clock;
        Answers = answers;
        _cache = cache;
        _areNamesResolved = new(() => areNamesResolved(budget.End));
    }

    /// <summary>Whether one look is enough to call a page dead.</summary>
    public bool IsOneLookEnough { get; init; }

    /// <summary>The time for all of it.</summary>
    public TimeBudget Budget { get; }

    /// <summary>Measures pauses.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Takes the answers.</summary>
    public AnswerBook Answers { get; }

    /// <summary>Asks pages.</summary>
    /// <param name="pages">Each once.</param>
    /// <param name="perHost">How many of a host at once.</param>
    public Task AskAsync(IEnumerable<AskedPage> pages, int perHost)
    {
        foreach (var page in pages) LaneOf(page.Page).Add(page);
        var lanes = new List<Task>(_lanes.Count);
        foreach (var lane in _lanes.Values) lanes.Add(lane.RunAsync(perHost));
        return Task.WhenAll(lanes);
    }

    /// <summary>Judges all addresses of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="seen">What was seen of it last.</param>
    public async Task JudgeAsync(AskedPage page, Observation seen)
    {
        var evidence = new Evidence(page.Page, page.First ?? seen, page.First is null ? null : seen)
        {
            IsOneEnough = IsOneLookEnough,
            AreNamesResolved = seen.Reason == LinkReason.NoSuchHost && await AreNamesResolvedAsync(),
        };
        foreach (var address in page.Addresses) Answers.Add(address.Text, _cache.Remember(address.Key, Verdicts.Of(evidence, address.Fragment)));
    }

    private async Task<bool> AreNamesResolvedAsync()
    {
        try
        {
            return await _areNamesResolved.Value;
        }
        catch (OperationCanceledException) when (Budget.End.IsCancellationRequested)
        {
            return false;
        }
    }

    private HostLane LaneOf(Uri page)
    {
        var key = HostGate.KeyOf(page);
        if (!_lanes.TryGetValue(key, out var lane))
        {
            lane = new HostLane(this, new PatientLook(_look, _gate, Budget, Clock, page), page.Authority);
            _lanes.Add(key, lane);
        }

        return lane;
    }
}
