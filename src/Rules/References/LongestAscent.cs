namespace Wplint.Rules.References;

/// <summary>Tells which members of a sequence have to be moved for the others to ascend: as few as can be.</summary>
internal static class LongestAscent
{
    /// <summary>For each value whether it belongs to a longest ascending part of the sequence.</summary>
    /// <param name="values">The sequence; equal neighbours ascend.</param>
    public static bool[] Of(int[] values)
    {
        // ends[k]: where the ascending part of k + 1 members ends that has the lowest end so far.
        var ends = new int[values.Length];
        var previous = new int[values.Length];
        var length = 0;
        for (var i = 0; i < values.Length; i++)
        {
            int low = 0, high = length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (values[ends[middle]] <= values[i]) low = middle + 1;
                else high = middle;
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            ends[low] = i;
            if (low == length) length++;
        }

        var isKept = new bool[values.Length];
        for (var i = length > 0 ? ends[length - 1] : -1; i >= 0; i = previous[i]) isKept[i] = true;
        return isKept;
    }
}
