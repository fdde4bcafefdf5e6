namespace Wplint.Rules;

/// <summary>Finds the clauses of a paper by number and by title.</summary>
internal sealed class ClauseIndex
{
    private readonly Dictionary<string, Clause> _byNumber;
    private readonly Dictionary<string, Clause> _byDigits;
    private readonly Dictionary<string, Clause?> _byTitle;
    private readonly HashSet<string> _headings;
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);

    private ClauseIndex(Whitepaper paper)
    {
        var count = paper.AllClauses.Count;
        _byNumber = new Dictionary<string, Clause>(count, StringComparer.Ordinal);
        _byDigits = new Dictionary<string, Clause>(count, StringComparer.Ordinal);
        _byTitle = new Dictionary<string, Clause?>(count, StringComparer.Ordinal);
        _headings = new HashSet<string>(count, StringComparer.Ordinal);
        foreach (var clause in paper.AllClauses)
        {
            Add(clause.Number, clause);
            if (clause.Control != clause.Number) Add(clause.Control, clause);
            if (clause.Number is null || clause.Title.IsBlank) continue;
            var title = clause.Title.FoldedTitle;
            _headings.Add($"{clause.Number.Canonical} {title}");
            _byTitle[title] = _byTitle.ContainsKey(title) ? null : clause;
        }
    }

    /// <summary>The clauses of a paper.</summary>
    public static ClauseIndex Of(PaperContext context) => new(context.Paper);

    /// <summary>The clause with a number, also one that answers the control; null where there is none.</summary>
    public Clause? Find(ClauseNumber number) => Find(number.Canonical);

    /// <summary>The same for a number as catalogues write it.</summary>
    public Clause? Find(string number) => _byNumber.GetValueOrDefault(number);

    /// <summary>Whether a clause has both number and title; there may be several with the number.</summary>
    public bool Has(ClauseNumber number, string title) => _headings.Contains($"{number.Canonical} {TitleFolding.Fold(title)}");

    /// <summary>The clause with these digits, whatever its prefix.</summary>
    public Clause? FindDigits(string digits) => _byDigits.GetValueOrDefault(digits);

    /// <summary>The only numbered clause with a title; null where there is none, or several.</summary>
    public Clause? FindTitle(string title) => _byTitle.GetValueOrDefault(TitleFolding.Fold(title));

    /// <summary>Whether clauses lie below a number that itself heads none: 9.5 where there is 9.5.1.</summary>
    public bool HasBelow(ClauseNumber number) => _groups.Contains(number.Digits);

    /// <summary>The clause of the same kind whose digits differ from those of a number in one place only; null where there is none, or several.</summary>
    public Clause? FindNearest(ClauseNumber number)
    {
        Clause? nearest = null;
        foreach (var digits in Neighbours(number.Digits))
        {
            if (!_byDigits.TryGetValue(digits, out var clause) || clause == nearest || clause.Number is not { } other) continue;
            if (other.Depth != number.Depth || other.IsExtended != number.IsExtended) continue;
            if (nearest is not null) return null;
            nearest = clause;
        }

        return nearest;
    }

    private void Add(ClauseNumber? number, Clause clause)
    {
        if (number is null) return;
        _byNumber.TryAdd(number.Canonical, clause);
        _byDigits.TryAdd(number.Digits, clause);
        for (var dot = number.Digits.LastIndexOf('.'); dot > 0; dot = number.Digits.LastIndexOf('.', dot - 1)) _groups.Add(number.Digits[..dot]);
    }

    /// <summary>What a slip of the finger may have made of the digits: another digit, one too many, one too few, two swapped.</summary>
    private static IEnumerable<string> Neighbours(string digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '.')
            {
                if (i > 0 && i + 1 < digits.Length) yield return $"{digits[..(i - 1)]}{digits[i + 1]}.{digits[i - 1]}{digits[(i + 2)..]}";
                continue;
            }

            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit != digits[i]) yield return $"{digits[..i]}{digit}{digits[(i + 1)..]}";
                yield return $"{digits[..i]}{digit}{digits[i..]}";
            }

            yield return digits.Remove(i, 1);
            if (i + 1 < digits.Length && digits[i + 1] != '.') yield return $"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}";
        }

        for (var digit = '0'; digit <= '9'; digit++) yield return digits + digit;
    }
}
