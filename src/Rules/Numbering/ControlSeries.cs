namespace Wplint.Rules.Numbering;

/// <summary>
/// The clauses that have a number of the standard, in the arrangement of the paper: the one that explains their order best. What
/// breaks the order even so is a slip.
/// </summary>
internal sealed class ControlSeries
{
    /// <summary>As many breaks may be slips; where there are more, and many for the size of the paper, it has an order of its own.</summary>
    private const int FewSlips = 3;

    private readonly PlacedControl[] _controls;
    private readonly ControlArrangement _arrangement;
    private readonly int[] _ranks;
    private readonly bool[] _breaks;
    private readonly int[] _inOrder;

    private ControlSeries(PlacedControl[] controls, ControlArrangement arrangement, TitleWitness titles)
    {
        _controls = controls;
        _arrangement = arrangement;
        _ranks = Rank(controls, arrangement, out var positions);
        _breaks = AscendingOrder.FindBreaks(_ranks, Weigh(positions, titles));
        var count = AscendingOrder.CountOf(_breaks);
        if (count > FewSlips && count * 4 > controls.Length)
        {
            Array.Clear(_breaks);
            count = 0;
        }

        _inOrder = new int[controls.Length - count];
        var next = 0;
        for (var i = 0; i < controls.Length; i++)
        {
            if (!_breaks[i]) _inOrder[next++] = i;
        }
    }

    /// <summary>The series of a paper.</summary>
    public static ControlSeries Of(PaperContext context)
    {
        var controls = Collect(context);
        return new ControlSeries(controls, FindArrangement(controls), context.Once(TitleWitness.Of));
    }

    public int Count => _controls.Length;

    public Clause this[int index] => _controls[index].Clause;

    /// <summary>Whether a control stands out of order.</summary>
    public bool IsBreak(int index) => _breaks[index];

    /// <summary>Whether two controls that are out of order belong to the same place, the first right before the second.</summary>
    public bool GoTogether(int first, int second) => _ranks[first] <= _ranks[second] && PlaceOf(first) == PlaceOf(second);

    /// <summary>The control in order that one out of order belongs behind; null where it belongs before all.</summary>
    public Clause? Predecessor(int index) => PlaceOf(index) is >= 0 and var place ? this[_inOrder[place]] : null;

    /// <summary>The first control that stands in order.</summary>
    public Clause First => this[_inOrder[0]];

    /// <summary>The controls that share a number with others, each number's in the order of the paper.</summary>
    public IEnumerable<List<int>> FindNamesakes()
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _controls.Length; i++)
        {
            var key = _controls[i].KeyIn(_arrangement);
            if (!byKey.TryGetValue(key, out var namesakes)) byKey[key] = namesakes = [];
            namesakes.Add(i);
        }

        return byKey.Values.Where(static namesakes => namesakes.Count > 1);
    }

    /// <summary>The index, among the controls in order, of the last whose rank is not above that of one out of order; -1 where there is none.</summary>
    private int PlaceOf(int index)
    {
        int low = 0, high = _inOrder.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranks[_inOrder[middle]] <= _ranks[index]) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private static PlacedControl[] Collect(PaperContext context)
    {
        var controls = new List<PlacedControl>();
        var chapters = new Dictionary<Clause, int>();
        foreach (var clause in context.Paper.AllClauses)
        {
            if (clause.Number is { Series: ClauseSeries.Controls }) controls.Add(new PlacedControl(clause, ChapterOf(clause, chapters), context.Catalogue));
        }

        return [.. controls];
    }

    private static int ChapterOf(Clause clause, Dictionary<Clause, int> chapters)
    {
        var chapter = clause.Parent;
        while (chapter is { Number.Series: ClauseSeries.Controls }) chapter = chapter.Parent;
        if (chapter is null) return 0;
        if (!chapters.TryGetValue(chapter, out var index)) chapters[chapter] = index = chapters.Count + 1;
        return index;
    }

    /// <summary>
    /// The arrangement with the fewest slips. One that is rarer has to explain more: a single control behind its main clause is a slip
    /// and no arrangement.
    /// </summary>
    private static ControlArrangement FindArrangement(PlacedControl[] controls)
    {
        var (best, fewest) = (ControlArrangement.ByDigits, CountSlips(controls, ControlArrangement.ByDigits));
        Try(ControlArrangement.ExtendedLast, handicap: EndsWithAnnex(controls) ? 0 : 1);
        Try(ControlArrangement.ExtendedFirst, handicap: 1);
        Try(ControlArrangement.ExtendedLastInMainClause, handicap: 1);
        Try(ControlArrangement.ByChapter, handicap: 2);
        return best;

        void Try(ControlArrangement arrangement, int handicap)
        {
            if (fewest <= handicap) return;
            var slips = CountSlips(controls, arrangement) + handicap;
            if (slips < fewest) (best, fewest) = (arrangement, slips);
        }
    }

    /// <summary>Whether all main clauses of the extended controls lie below the last one of the others.</summary>
    private static bool EndsWithAnnex(PlacedControl[] controls)
    {
        int last = 0, lastExtended = 0;
        foreach (var control in controls)
        {
            if (control.IsExtended) lastExtended = Math.Max(lastExtended, control.MainClause);
            else last = Math.Max(last, control.MainClause);
        }

        return last > lastExtended;
    }

    private static int CountSlips(PlacedControl[] controls, ControlArrangement arrangement)
    {
        var weights = new long[controls.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = 1;
        var breaks = AscendingOrder.CountOf(AscendingOrder.FindBreaks(Rank(controls, arrangement, out _), weights));
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var control in controls) keys.Add(control.KeyIn(arrangement));
        return breaks + controls.Length - keys.Count;
    }

    /// <summary>For each control how many numbers come before its own, equal for equal numbers; and its position among all.</summary>
    private static int[] Rank(PlacedControl[] controls, ControlArrangement arrangement, out int[] positions)
    {
        var sorted = new int[controls.Length];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = i;
        Array.Sort(sorted, (left, right) => controls[left].CompareTo(controls[right], arrangement) is not 0 and var order ? order : left.CompareTo(right));

        var ranks = new int[controls.Length];
        positions = new int[controls.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            positions[sorted[i]] = i;
            var isEqual = i > 0 && controls[sorted[i - 1]].CompareTo(controls[sorted[i]], arrangement) == 0;
            ranks[sorted[i]] = isEqual ? ranks[sorted[i - 1]] : i;
        }

        return ranks;
    }

    /// <summary>The fewest slips explain an order best. Of several explanations with as many, the one that evidence speaks for.</summary>
    private long[] Weigh(int[] positions, TitleWitness titles)
    {
        var weights = new long[_controls.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = 8L * weights.Length;
        if (IsAscending()) return weights;

        foreach (var namesakes in FindNamesakes())
        {
            foreach (var index in namesakes) weights[index]--;
        }

        for (var i = 0; i < weights.Length; i++)
        {
            if (positions[i] == i) weights[i]++;
            if (!this[i].IsLeaf) weights[i]++;
            weights[i] += 2 * titles.Judge(this[i]);
        }

        return weights;
    }

    private bool IsAscending()
    {
        for (var i = 1; i < _ranks.Length; i++)
        {
            if (_ranks[i] < _ranks[i - 1]) return false;
        }

        return true;
    }
}
