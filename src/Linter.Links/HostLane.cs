namespace Wplint.Links;

/// <summary>The pages of one host: some are asked at a time, and those that seem dead once more, after all others.</summary>
internal sealed class HostLane
{
    /// <summary>How long after the first look a page that seems dead is looked at again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private readonly LinkRun _run;
    private readonly PatientLook _look;
    private readonly string _name;
    private readonly Queue<AskedPage> _pages = new();

    /// <param name="run">The run that it is part of.</param>
    /// <param name="look">Looks at the host's pages.</param>
    /// <param name="name">What people are told is asked.</param>
    public HostLane(LinkRun run, PatientLook look, string name)
    {
        _run = run;
        _look = look;
        _name = name;
    }

    /// <summary>Adds a page, before it is run.</summary>
    public void Add(AskedPage page) => _pages.Enqueue(page);

    /// <summary>Asks all pages.</summary>
    /// <param name="atOnce">How many at once.</param>
    public Task RunAsync(int atOnce)
    {
        var workers = new Task[Math.Min(atOnce, _pages.Count)];
        for (var i = 0; i < workers.Length; i++) workers[i] = WorkAsync();
        return Task.WhenAll(workers);
    }

    private async Task WorkAsync()
    {
        while (TakeNext() is { } page)
        {
            _run.Answers.Ask(_name);
            var seen = await SeeAsync(page);
            if (page.First is null && Verdicts.SeemsDead(seen) && !_run.IsOneLookEnough)
            {
                PutBack(page, seen);
                continue;
            }

            await _run.JudgeAsync(page, seen);
        }
    }

    private async Task<Observation> SeeAsync(AskedPage page)
    {
        var end = _run.Budget.End;
        try
        {
            end.ThrowIfCancellationRequested();
            if (page.First is not null) await WaitAsync(page, end);
            return await _look.LookAsync(page.ToRequest(), end);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return new Observation(_run.Budget.Reason);
        }
        catch
        {
            // Nothing that a server does: the run ends with it now, and not when all others are asked.
            _run.Budget.Stop();
            throw;
        }
    }

    private Task WaitAsync(AskedPage page, CancellationToken cancellationToken)
    {
        var wait = Pause - _run.Clock.GetElapsedTime(page.FirstTime);
        return wait > TimeSpan.Zero ? Task.Delay(wait, _run.Clock, cancellationToken) : Task.CompletedTask;
    }

    private AskedPage? TakeNext()
    {
        lock (_pages) return _pages.TryDequeue(out var page) ? page : null;
    }

    private void PutBack(AskedPage page, Observation seen)
    {
        page.First = seen;
        page.FirstTime = _run.Clock.GetTimestamp();
        lock (_pages) _pages.Enqueue(page);
    }
}
