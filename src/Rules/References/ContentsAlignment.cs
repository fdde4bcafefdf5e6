namespace Wplint.Rules.References;

/// <summary>
/// Which entry of the contents lists which clause. Entries and clauses that agree in number and title are paired first, then those
/// that share a title or a number that no other has, and at last those that stand in the same gap between pairs and are alike.
/// </summary>
internal sealed class ContentsAlignment
{
    private const double Alike = 0.5;
    private const int WidestGap = 50;

    private readonly ContentsEntry[] _entries;
    private readonly string[] _entryTitles;
    private readonly int[] _clauseOf;
    private readonly bool[] _isContinuation;

    private readonly IReadOnlyList<Clause> _clauses;
    private readonly string[] _clauseTitles;
    private readonly bool[] _isListed;

    private ContentsAlignment(Whitepaper paper)
    {
        _clauses = paper.Contents is null ? [] : paper.AllClauses;
        _clauseTitles = [.. _clauses.Select(static clause => clause.Title.FoldedTitle)];
        var aside = new ContentsAside(paper, _clauseTitles);
        _entries = [.. (paper.Contents?.Entries ?? []).Where(entry => !aside.Holds(entry))];
        _entryTitles = [.. _entries.Select(static entry => entry.Title.FoldedTitle)];
        _clauseOf = new int[_entries.Length];
        for (var entry = 0; entry < _clauseOf.Length; entry++) _clauseOf[entry] = -1;
        _isContinuation = new bool[_entries.Length];
        _isListed = new bool[_clauses.Count];

        Pair(static (number, title) => $"{KeyOf(number)} {title}", mayRepeat: true);
        Pair(static (_, title) => title, mayRepeat: false);
        Pair(static (number, _) => KeyOf(number), mayRepeat: false);
        JoinWrappedTitles();
        PairInGaps();

        var listed = new List<ListedClause>(_entries.Length);
        var open = new List<ContentsEntry>();
        for (var entry = 0; entry < _entries.Length; entry++)
        {
            if (_clauseOf[entry] >= 0) listed.Add(ToListed(entry));
            else if (!_isContinuation[entry]) open.Add(_entries[entry]);
        }

        Listed = listed;
        // Contents most of which are not in the body are the contents of something else, or of a part that is not here.
        IsMeaningful = listed.Count >= open.Count;
        EntriesWithoutClause = IsMeaningful ? open : [];
    }

    /// <summary>Whether the contents are those of this paper.</summary>
    public bool IsMeaningful { get; }

    /// <summary>The pairs, in the order of the contents.</summary>
    public IReadOnlyList<ListedClause> Listed { get; }

    /// <summary>The entries that no clause belongs to, in order.</summary>
    public IReadOnlyList<ContentsEntry> EntriesWithoutClause { get; }

    /// <summary>The alignment of a paper.</summary>
    public static ContentsAlignment Of(PaperContext context) => new(context.Paper);

    /// <summary>Whether an entry lists the clause.</summary>
    /// <param name="place">Index of the clause among all clauses of the paper.</param>
    public bool Lists(int place) => _isListed.Length > 0 && _isListed[place];

    private static string? KeyOf(ClauseNumber? number) => number is null ? null : $"{(int)number.Form}:{number.Canonical}";

    private void Pair(Func<ClauseNumber?, string, string?> keyOf, bool mayRepeat)
    {
        var entries = new Dictionary<string, List<int>>(_entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_clauseOf[i] < 0) Add(entries, keyOf(_entries[i].Number, _entryTitles[i]), i);
        }

        if (entries.Count == 0) return;
        var clauses = new Dictionary<string, List<int>>(_clauses.Count, StringComparer.Ordinal);
        for (var i = 0; i < _clauses.Count; i++)
        {
            if (!_isListed[i]) Add(clauses, keyOf(_clauses[i].Number, _clauseTitles[i]), i);
        }

        foreach (var (key, waiting) in entries)
        {
            if (!clauses.TryGetValue(key, out var found) || (!mayRepeat && (waiting.Count > 1 || found.Count > 1))) continue;
            for (var i = 0; i < Math.Min(waiting.Count, found.Count); i++) Join(waiting[i], found[i]);
        }
    }

    private static void Add(Dictionary<string, List<int>> places, string? key, int place)
    {
        if (string.IsNullOrWhiteSpace(key)) return;
        if (!places.TryGetValue(key, out var all)) places[key] = all = [];
        all.Add(place);
    }

    private void Join(int entry, int clause)
    {
        _clauseOf[entry] = clause;
        _isListed[clause] = true;
    }

    /// <summary>A title that the line was too narrow for goes on in the next line, which then is no entry.</summary>
    private void JoinWrappedTitles()
    {
        for (var i = 0; i + 1 < _entries.Length; i++)
        {
            if (_clauseOf[i] < 0 || _clauseOf[i + 1] >= 0 || _entries[i + 1].Number is not null) continue;
            var whole = TitleFolding.Fold($"{_entries[i].Title.Text} {_entries[i + 1].Title.Text}");
            if (whole != _clauseTitles[_clauseOf[i]]) continue;
            _entryTitles[i] = whole;
            _isContinuation[i + 1] = true;
        }
    }

    private void PairInGaps()
    {
        var (before, first) = (-1, 0);
        for (var i = 0; i <= _entries.Length; i++)
        {
            var isPaired = i == _entries.Length || _clauseOf[i] >= 0;
            if (!isPaired) continue;
            var behind = i == _entries.Length ? _clauses.Count : _clauseOf[i];
            if (i > first) PairInGap(first, i, before, behind);
            (before, first) = (behind, i + 1);
        }
    }

    /// <summary>Pairs what is left between two pairs, in order.</summary>
    private void PairInGap(int firstEntry, int endEntry, int before, int behind)
    {
        var open = new List<int>();
        for (var i = before + 1; i < behind && open.Count <= WidestGap; i++)
        {
            if (!_isListed[i]) open.Add(i);
        }

        if (open.Count is 0 or > WidestGap) return;
        var next = 0;
        for (var entry = firstEntry; entry < endEntry && next < open.Count; entry++)
        {
            if (_isContinuation[entry]) continue;
            var isOnly = endEntry - firstEntry == 1 && open.Count == 1;
            var found = open.FindIndex(next, clause => AreAlike(entry, clause) || (isOnly && AreOnOneLevel(_entries[entry].Number, _clauses[clause].Number)));
            if (found < 0) continue;
            Join(entry, open[found]);
            next = found + 1;
        }
    }

    private bool AreAlike(int entry, int clause) => TitleFolding.SimilarityOfFolded(_entryTitles[entry], _clauseTitles[clause]) > Alike;

    private static bool AreOnOneLevel(ClauseNumber? one, ClauseNumber? other) =>
        one is not null && other is not null && one.Series == other.Series && one.Form == other.Form && one.Depth == other.Depth;

    private ListedClause ToListed(int entry)
    {
        var place = _clauseOf[entry];
        var (one, other) = (_entryTitles[entry], _clauseTitles[place]);
        return new ListedClause(_entries[entry], _clauses[place], place, one.Length == 0 || other.Length == 0 || TitleSupplement.AreSame(one, other));
    }
}
