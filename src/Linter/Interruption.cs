using Wplint.Cli.Terminals;

namespace Wplint.Cli;

/// <summary>Ctrl-C while the network is asked: asking stops, and what is known by then is printed. A second one ends the process, as ever.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly IDisposable? _watch;

    /// <param name="terminal">Where it is pressed.</param>
    public Interruption(Terminal terminal) => _watch = terminal.WatchInterruption(() =>
    {
        if (_source.IsCancellationRequested) return false;
        _source.Cancel();
        return true;
    });

    /// <summary>Cancelled when it is pressed.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether it was pressed.</summary>
    public bool HasCome => _source.IsCancellationRequested;

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch?.Dispose();
        _source.Dispose();
    }
}
