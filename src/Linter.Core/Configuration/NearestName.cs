namespace Wplint.Core.Configuration;

/// <summary>Finds the name that somebody meant who wrote one that does not exist.</summary>
public static class NearestName
{
    private const int LeastPrefix = 3;

    /// <summary>The candidate that is nearest to <paramref name="word"/>, case aside; null where none is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What could have been meant; of equally near ones the first is taken.</param>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Tolerance(word.Length) + 1;
        foreach (var candidate in candidates)
        {
            var distance = DistanceBelow(least, word, candidate);
            if (distance >= least) continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // One slip in a word of three letters leaves it recognisable, two do not.
    private static int Tolerance(int length) => length <= LeastPrefix ? 1 : Math.Max(2, length / 3);

    private static int DistanceBelow(int limit, string word, string candidate)
    {
        // "warn" is short for "warning", however much is missing; a slip of the pen is still nearer.
        if (word.Length >= LeastPrefix && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && candidate.Length > word.Length)
            return Math.Min(limit - 1, candidate.Length - word.Length);
        return Math.Abs(word.Length - candidate.Length) >= limit ? limit : Distance(word, candidate);
    }

    /// <summary>Insertions, deletions, substitutions and exchanges of neighbours that turn one word into the other.</summary>
    private static int Distance(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
