namespace Wplint;

/// <summary>
/// Searches ascending offsets. By hand: the generic search of the framework is compiled when it first runs, and it runs in every
/// process.
/// </summary>
public static class Offsets
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

    /// <summary>The index of the last item that does not begin behind <paramref name="offset"/>; -1 where all do.</summary>
    /// <param name="items">In the order of their beginnings.</param>
    /// <param name="startOf">Where an item begins.</param>
    /// <param name="offset">The offset.</param>
    public static int LastUpTo<T>(IReadOnlyList<T> items, Func<T, int> startOf, int offset)
        where T : class
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(items[middle]) <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
