namespace Wplint;

/// <summary>
/// Searches ascending offsets. By hand: the generic search of the framework is compiled when it first runs, and it runs in every
/// process.
/// </summary>
internal static class Offsets
{
    /// <summary>The index of the last offset that is not behind <paramref name="offset"/>; -1 where all are.</summary>
    public static int LastUpTo(ReadOnlySpan<int> offsets, int offset)
    {
        int low = 0, high = offsets.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (offsets[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
