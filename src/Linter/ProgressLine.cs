using Wplint.Cli.Terminals;
using Wplint.Core.Online;
using Wplint.Core.Reporting;

namespace Wplint.Cli;

/// <summary>
/// Shows how far a run has come, where somebody is watching and only when it lasts: files done and all (<c>3/12</c>), then addresses, those
/// of which nobody can tell, and the host that is asked (<c>40/112 ?3 www.kaede.example</c>). It speaks in numbers: no language is known yet.
/// </summary>
/// <param name="terminal">Where to show it.</param>
internal sealed class ProgressLine(Terminal terminal) : IProgress<(int Done, int Total)>, IProgress<LinkProgress>
{
    private const string BeginningOfLine = "\r\x1b[K";

    /// <summary>Where nobody knows the width of the terminal: what wraps is not wiped away.</summary>
    private const int DefaultWidth = 80;

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
    public static T During<T>(Terminal terminal, bool isQuiet, Func<ProgressLine?, T> work)
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
            if (IsDue()) Show($"{Count.Digits(value.Done)}/{Count.Digits(value.Total)}");
        }
    }

    /// <inheritdoc/>
    public void Report(LinkProgress value)
    {
        lock (_lock)
        {
            if (!IsDue()) return;
            var unknown = value.Unknown == 0 ? "" : $" ?{Count.Digits(value.Unknown)}";
            Show($"{Count.Digits(value.Done)}/{Count.Digits(value.Total)}{unknown} {value.Host}");
        }
    }

    /// <summary>Wipes it away, for what comes next to stand there.</summary>
    public void Clear()
    {
        if (_isShown) Write(BeginningOfLine);
    }

    /// <summary>Whether it is time to show something, and somebody is there to see it.</summary>
    private bool IsDue()
    {
        var elapsed = terminal.Clock.GetElapsedTime(_started);
        if (elapsed < _next || !(_isWatched ??= IsWatched())) return false;
        _next = elapsed + Interval;
        return true;
    }

    /// <summary>Some machines that build and test pretend to be terminals.</summary>
    private bool IsWatched() => terminal.IsErrorInteractive() && terminal.Variable("TERM") != "dumb" && !terminal.IsSet("CI");

    private void Show(string text)
    {
        _isShown = true;
        Write(BeginningOfLine + TerminalText.Fit(text, (terminal.Width() ?? DefaultWidth) - 1));
    }

    private void Write(string text)
    {
        terminal.ErrorWriter.Write(text);
        terminal.ErrorWriter.Flush();
    }
}
