namespace Wplint.Tests.Links;

/// <summary>A clock on which nobody waits: as soon as nothing happens any more, it jumps to what is due next.</summary>
internal sealed class JumpingClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan FarAway = TimeSpan.FromMinutes(2);

    /// <summary>So long nothing happens before it jumps; less, and what is compiled at its first call is taken for nothing.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private int _changes;
    private volatile bool _isOver;

    public JumpingClock() => new Thread(Run) { IsBackground = true }.Start();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time go by of itself.</summary>
    public void Advance(TimeSpan time)
    {
        lock (_lock) _now += time;
    }

    // Perhaps by its own thread, which goes on with the test when it has called back: nobody waits for it.
    public void Dispose() => _isOver = true;

    private void Run()
    {
        while (!_isOver)
        {
            WaitForQuiet(Quiet);
            if (FindNext() is not { } next) continue;
            // Something that far away is mostly a limit, which nobody wants to hit only because the machine was busy for a moment.
            if (next.Due - GetUtcNow() > FarAway)
            {
                WaitForQuiet(TimeSpan.FromMilliseconds(200));
                next = FindNext();
            }

            if (next is not null) FireAllDue(next.Due);
        }
    }

    private void WaitForQuiet(TimeSpan time)
    {
        int before;
        do
        {
            before = Volatile.Read(ref _changes);
            Thread.Sleep(time);
            // What was queued before has begun when this has run.
            for (var i = 0; i < 4; i++)
            {
                using var isRun = new ManualResetEventSlim();
                ThreadPool.QueueUserWorkItem(_ => isRun.Set());
                isRun.Wait();
            }
        }
        while (before != Volatile.Read(ref _changes) && !_isOver);
    }

    private Timer? FindNext()
    {
        lock (_lock) return _timers.MinBy(timer => timer.Due);
    }

    private void FireAllDue(DateTimeOffset time)
    {
        Timer[] due;
        lock (_lock)
        {
            due = [.. _timers.Where(timer => timer.Due <= time)];
            _timers.RemoveAll(timer => timer.Due <= time);
            if (time > _now) _now = time;
            _changes++;
        }

        foreach (var timer in due) timer.Callback();
    }

    private void Set(Timer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            _changes++;
            if (dueTime < TimeSpan.Zero) return;
            timer.Due = _now + dueTime;
            _timers.Add(timer);
        }
    }

    private sealed class Timer(JumpingClock clock, Action callback) : ITimer
    {
        public Action Callback { get; } = callback;

        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Assert.True(period <= TimeSpan.Zero, "This clock knows no periods.");
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
