using System.Collections.Concurrent;
using Wplint.Links;

namespace Wplint.Tests.Links.Site;

/// <summary>Lets everything through at once, and notes it.</summary>
internal sealed class OpenGate : IHostGate
{
    private readonly ConcurrentQueue<Uri> _entered = new();
    private int _inside;

    /// <summary>For what it was passed, in order.</summary>
    public IReadOnlyCollection<Uri> Entered => _entered;

    /// <summary>How many have not left.</summary>
    public int Inside => Volatile.Read(ref _inside);

    public Task<IDisposable> EnterAsync(Uri address, CancellationToken cancellationToken)
    {
        _entered.Enqueue(address);
        Interlocked.Increment(ref _inside);
        return Task.FromResult<IDisposable>(new Passage(this));
    }

    private sealed class Passage(OpenGate gate) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref gate._inside);
    }
}
