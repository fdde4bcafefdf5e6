namespace Wplint.Rules.History;

/// <summary>Finds, in a list that should be in order, the longest part that is: what is left over stands wrong.</summary>
internal static class OrderedRun
{
    /// <summary>
    /// For each entry, whether it belongs to the longest ordered part. Of parts equally long, the one with more entries that others
    /// confirm; then the one that leaves out the later entry.
    /// </summary>
    /// <param name="entries">From the oldest to the newest.</param>
    /// <param name="mayFollow">Whether the second entry may stand behind the first.</param>
    /// <param name="isConfirmed">Whether another place of the paper says the same.</param>
    public static bool[] Find(IReadOnlyList<HistoryEntry> entries, Func<HistoryEntry, HistoryEntry, bool> mayFollow, Func<HistoryEntry, bool> isConfirmed)
    {
        var scores = new int[entries.Count];
        var before = new int[entries.Count];
        var last = -1;
        for (var i = 0; i < entries.Count; i++)
        {
            before[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (scores[j] > (before[i] < 0 ? 0 : scores[before[i]]) && mayFollow(entries[j], entries[i])) before[i] = j;
            }

            // One entry more counts for more than all that is confirmed.
            scores[i] = (before[i] < 0 ? 0 : scores[before[i]]) + entries.Count + 1 + (isConfirmed(entries[i]) ? 1 : 0);
            if (last < 0 || scores[i] > scores[last]) last = i;
        }

        var isOrdered = new bool[entries.Count];
        for (var i = last; i >= 0; i = before[i]) isOrdered[i] = true;
        return isOrdered;
    }
}
