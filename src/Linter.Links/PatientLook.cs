using Polly;
using Polly.Retry;

namespace Wplint.Links;

/// <summary>Looks at pages of one host, and looks again where what went wrong may pass: too many requests, trouble of the server or on the way.</summary>
internal sealed class PatientLook : ILook
{
    /// <summary>How often a page is tried again, at most.</summary>
    public const int Retries = 2;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    private readonly ILook _look;
    private readonly HostGate _gate;
    private readonly TimeBudget _budget;
    private readonly Uri _host;
    // More than one page gets, so that a single slow page gives no host up.
    private readonly HostHealth _health = new(patience: Retries + 2);
    private readonly ResiliencePipeline<Observation> _retries;

    /// <param name="look">Looks once.</param>
    /// <param name="gate">Told when a host wants to be left alone.</param>
    /// <param name="budget">Nobody waits for longer than that.</param>
    /// <param name="clock">Measures the time between attempts.</param>
    /// <param name="host">An address of the host.</param>
    public PatientLook(ILook look, HostGate gate, TimeBudget budget, TimeProvider clock, Uri host)
    {
        _look = look;
        _gate = gate;
        _budget = budget;
        _host = host;
        _retries = new ResiliencePipelineBuilder<Observation> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<Observation>
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstDelay,
            ShouldHandle = arguments => new(MayPass(arguments.Outcome.Result)),
            // Null is the exponential delay.
            DelayGenerator = arguments => new(arguments.Outcome.Result?.RetryAfter is { } time && time > TimeSpan.Zero ? time : null),
            OnRetry = arguments =>
            {
                LeaveAlone(arguments.Outcome.Result, arguments.RetryDelay);
                return default;
            },
        }).Build();
    }

    /// <inheritdoc/>
    public async Task<Observation> LookAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var seen = await _retries.ExecuteAsync(static (state, token) => state.Look.LookOnceAsync(state.Page, token), new Attempt(this, page), cancellationToken);
        if (WantsToBeLeftAlone(seen) && seen.Final is null) _health.GiveUp(seen);
        return seen;
    }

    private async ValueTask<Observation> LookOnceAsync(PageRequest page, CancellationToken cancellationToken)
    {
        if (_health.GivenUp is { } givenUp) return givenUp;
        var seen = await _look.LookAsync(page, cancellationToken);
        _health.Note(seen);
        return seen;
    }

    private bool MayPass(Observation? seen) =>
        seen?.Reason is LinkReason.RateLimited or LinkReason.ServerError
            or LinkReason.TimedOut or LinkReason.ConnectionFailed or LinkReason.NameNotResolved
        && _health.GivenUp is null
        && (seen.RetryAfter ?? TimeSpan.Zero) < _budget.Left;

    private void LeaveAlone(Observation? seen, TimeSpan time)
    {
        if (seen is not null && WantsToBeLeftAlone(seen)) _gate.Hold(seen.Final ?? _host, time);
    }

    private static bool WantsToBeLeftAlone(Observation seen) => seen.Reason == LinkReason.RateLimited || seen.RetryAfter is not null;

    private sealed record Attempt(PatientLook Look, PageRequest Page);
}
