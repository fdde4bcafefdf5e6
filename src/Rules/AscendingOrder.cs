namespace Wplint.Rules;

/// <summary>
/// Finds what breaks an ascending order: all that is not in the heaviest selection that ascends. Where every item weighs the same, that
/// is the longest one, so that one moved item is one break.
/// </summary>
internal static class AscendingOrder
{
    /// <summary>Whether each number breaks the order; equal ones do not. Of two that may be wrong, the one that a reader meets first is.</summary>
    /// <param name="numbers">The numbers in the order in which they stand.</param>
    public static bool[] FindBreaks(int[] numbers)
    {
        // Seen from the end and turned round, they ascend as well, and the last one stands first.
        var mirrored = new int[numbers.Length];
        for (var i = 0; i < mirrored.Length; i++) mirrored[i] = -numbers[^(i + 1)];
        var sorted = (int[])mirrored.Clone();
        Array.Sort(sorted);
        var ranks = new int[mirrored.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = Array.BinarySearch(sorted, mirrored[i]);
        var weights = new long[mirrored.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = 1;
        var mirroredBreaks = FindBreaks(ranks, weights);
        var breaks = new bool[numbers.Length];
        for (var i = 0; i < breaks.Length; i++) breaks[i] = mirroredBreaks[^(i + 1)];
        return breaks;
    }

    /// <summary>How many items break the order.</summary>
    public static int CountOf(bool[] breaks)
    {
        var count = 0;
        foreach (var isBreak in breaks) count += isBreak ? 1 : 0;
        return count;
    }

    /// <summary>Whether each item breaks the order; equal ranks do not.</summary>
    /// <param name="ranks">The items in the order in which they stand, each with its place in the right order, from 0.</param>
    /// <param name="weights">How much speaks for each item.</param>
    public static bool[] FindBreaks(int[] ranks, long[] weights)
    {
        var selections = new Selections(ranks, weights);
        var breaks = new bool[ranks.Length];
        for (var i = 0; i < breaks.Length; i++) breaks[i] = true;
        for (var i = selections.AddAll(); i >= 0; i = selections.Before[i]) breaks[i] = false;
        return breaks;
    }

    /// <summary>The heaviest selection that ends with each item. A Fenwick tree finds the one to continue, so that long papers stay fast.</summary>
    private sealed class Selections
    {
        private const int None = -1;

        private readonly int[] _ranks;
        private readonly long[] _totals;
        private readonly int[] _heaviest;

        public Selections(int[] ranks, long[] weights)
        {
            _ranks = ranks;
            _totals = (long[])weights.Clone();
            Before = new int[ranks.Length];
            _heaviest = new int[ranks.Length + 1];
            for (var i = 0; i < _heaviest.Length; i++) _heaviest[i] = None;
        }

        /// <summary>For each item the one before it in its selection; -1 for the first.</summary>
        public int[] Before { get; }

        /// <summary>Adds the items in order; the last one of the heaviest selection.</summary>
        public int AddAll()
        {
            for (var i = 0; i < _ranks.Length; i++)
            {
                Before[i] = HeaviestUpTo(_ranks[i]);
                if (Before[i] != None) _totals[i] += _totals[Before[i]];
                Add(i);
            }

            return HeaviestUpTo(_ranks.Length - 1);
        }

        private int HeaviestUpTo(int rank)
        {
            var heaviest = None;
            for (var i = rank + 1; i > 0; i -= i & -i) heaviest = Heavier(heaviest, _heaviest[i]);
            return heaviest;
        }

        private void Add(int item)
        {
            for (var i = _ranks[item] + 1; i < _heaviest.Length; i += i & -i) _heaviest[i] = Heavier(_heaviest[i], item);
        }

        /// <summary>Of two that weigh the same, the one that stands first: what comes behind it breaks the order.</summary>
        private int Heavier(int left, int right)
        {
            if (left == None || right == None) return Math.Max(left, right);
            if (_totals[left] != _totals[right]) return _totals[left] > _totals[right] ? left : right;
            return Math.Min(left, right);
        }
    }
}
