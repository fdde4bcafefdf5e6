using System.Diagnostics;
using System.Text;

namespace Wplint.Core.Files.Git;

/// <summary>Ends a git that does not answer, and takes what it says on standard error, so that it never waits to be heard.</summary>
internal sealed class Watchdog : IDisposable
{
    private const int LongestError = 500;

    private readonly Process _process;
    private readonly Timer _timer;
    private readonly StringBuilder _error = new();
    private volatile bool _hasBitten;

    /// <param name="process">A git that has just been started.</param>
    public Watchdog(Process process)
    {
        _process = process;
        _timer = new Timer(_ => Bite());
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>What git has said on standard error, on one line.</summary>
    public string Error
    {
        get
        {
            lock (_error) return _error.ToString();
        }
    }

    /// <summary>Begins to wait for an answer.</summary>
    public void Watch() => _timer.Change(GitProgram.Patience, Timeout.InfiniteTimeSpan);

    /// <summary>The answer is there.</summary>
    public void Rest() => _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Ends git, and what it may have started.</summary>
    public void Bite()
    {
        _hasBitten = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself in the meantime.
        }
    }

    /// <exception cref="GitException">git had to be ended.</exception>
    public void Demand()
    {
        if (!_hasBitten) return;
        throw new GitException(new(
            En: "git did not answer in time and was ended. Try it again, or look at the repository with \"git fsck\".",
            Ja: "git が時間内に応答しないため、終了させました。もう一度実行するか、「git fsck」でリポジトリーを確認してください。"));
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Hear(string? line)
    {
        if (string.IsNullOrEmpty(line)) return;
        lock (_error)
        {
            if (_error.Length >= LongestError) return;
            if (_error.Length > 0) _error.Append(' ');
            _error.Append(line.AsSpan(0, Math.Min(line.Length, LongestError - _error.Length)));
        }
    }
}
