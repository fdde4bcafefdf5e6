using System.Runtime.CompilerServices;

namespace Wplint.Core.Running;

/// <summary>Does the same for each of several files, on all cores where that pays.</summary>
internal static class FileLoop
{
    /// <summary>Up to here the thread pool costs more than it saves: a hook hands over one file, and often there is little beside it.</summary>
    private const int FewFiles = 3;

    /// <summary>Calls <paramref name="work"/> with each index below <paramref name="count"/>, from several threads and in any order.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static void Run(int count, Action<int> work, CancellationToken cancellationToken)
    {
        if (count > FewFiles)
        {
            RunOnAllCores(count, work, cancellationToken);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            work(i);
        }
    }

    // A method of its own: what it names is loaded when it is called.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunOnAllCores(int count, Action<int> work, CancellationToken cancellationToken)
    {
        // A thread for each core, which is what the pool begins with. Those that it adds by and by, as all are busy, only take turns with them.
        ThreadPool.GetMinThreads(out var cores, out _);
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = cores }, work);
    }
}
