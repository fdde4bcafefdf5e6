namespace Wplint.Links;

/// <summary>The time that all of asking may take, and whether it is over or somebody has interrupted it.</summary>
internal sealed class TimeBudget : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly TimeSpan _budget;
    private readonly CancellationToken _interruption;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _end;

    public TimeBudget(TimeProvider clock, TimeSpan budget, CancellationToken interruption)
    {
        _clock = clock;
        _start = clock.GetTimestamp();
        _budget = budget;
        _interruption = interruption;
        _timer = new CancellationTokenSource(budget, clock);
        _end = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, interruption);
    }

    /// <summary>Cancelled when the time is over, or on interruption.</summary>
    public CancellationToken End => _end.Token;

    /// <summary>What is left; negative when it is over.</summary>
    public TimeSpan Left => _budget - _clock.GetElapsedTime(_start);

    /// <summary>Why nothing is asked any more. It makes sense only after <see cref="End"/>.</summary>
    public LinkReason Reason => _interruption.IsCancellationRequested ? LinkReason.Interrupted : LinkReason.OutOfTime;

    /// <summary>Ends it before its time, because something broke.</summary>
    public void Stop() => _end.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Dispose();
        _timer.Dispose();
    }
}
