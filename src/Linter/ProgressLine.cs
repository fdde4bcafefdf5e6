using System.Globalization;
using Wplint.Cli.Terminals;

namespace Wplint.Cli;

/// <summary>Shows how far a run has come, where somebody is watching and only when it lasts. It speaks in numbers: no language is known yet.</summary>
/// <param name="terminal">Where to show it.</param>
internal sealed class ProgressLine(Terminal terminal) : IProgress<(int Done, int Total)>
{
    private const string BeginningOfLine = "\r\x1b[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly long _started = terminal.Clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool? _isWatched;
    private bool _isShown;

    /// <summary>Shows the progress of some work, and wipes it away when that is done.</summary>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="isQuiet">Whether nothing is to be shown.</param>
    /// <param name="work">The work; told what to report to, null for nobody.</param>
    /// <returns>What came of the work.</returns>
    public static T During<T>(Terminal terminal, bool isQuiet, Func<IProgress<(int Done, int Total)>?, T> work)
        where T : class
    {
        var progress = isQuiet ? null : new ProgressLine(terminal);
        var result = work(progress);
        progress?.Clear();
        return result;
    }

    /// <inheritdoc/>
    public void Report((int Done, int Total) value)
    {
        lock (_lock)
        {
            var elapsed = terminal.Clock.GetElapsedTime(_started);
            if (elapsed < _next || !(_isWatched ??= IsWatched())) return;
            _next = elapsed + Interval;
            _isShown = true;
            Write(string.Create(CultureInfo.InvariantCulture, $"{BeginningOfLine}{value.Done}/{value.Total}"));
        }
    }

    /// <summary>Wipes it away, for what comes next to stand there.</summary>
    public void Clear()
    {
        if (_isShown) Write(BeginningOfLine);
    }

    private bool IsWatched() => terminal.IsErrorInteractive() && terminal.Variable("TERM") != "dumb";

    private void Write(string text)
    {
        terminal.ErrorWriter.Write(text);
        terminal.ErrorWriter.Flush();
    }
}
