using System.Globalization;

namespace Wplint.Rules.Numbering;

/// <summary>Chapters of the paper's own, or sections of one chapter, that count on from one to the next.</summary>
internal sealed class ChapterRun
{
    private const int FirstOfStandard = 5;

    private readonly List<Clause> _chapters = [];
    private readonly List<int> _standardBefore = [];

    private ChapterRun()
    {
    }

    public int Count => _chapters.Count;

    public Clause this[int index] => _chapters[index];

    /// <summary>The last level of a chapter's number.</summary>
    public int ValueAt(int index) => _chapters[index].Number!.Components[^1];

    /// <summary>
    /// The highest main clause of the standard before a chapter; 0 where there is none. Chapters may go on from there: 19 behind
    /// 18.2.1.
    /// </summary>
    public int StandardBefore(int index) => _standardBefore[index];

    /// <summary>The lowest value.</summary>
    public int Least { get; private set; } = int.MaxValue;

    /// <summary>The highest value.</summary>
    public int Most { get; private set; }

    /// <summary>Whether each value is above the one before it.</summary>
    public bool IsAscending
    {
        get
        {
            for (var i = 1; i < Count; i++)
            {
                if (ValueAt(i) <= ValueAt(i - 1)) return false;
            }

            return true;
        }
    }

    /// <summary>Whether each value from the lowest to the highest is there once.</summary>
    public bool IsComplete => new HashSet<int>(AllValues()).Count == Count && Most - Least == Count - 1;

    /// <summary>The values, in order.</summary>
    public int[] AllValues()
    {
        var values = new int[Count];
        for (var i = 0; i < values.Length; i++) values[i] = ValueAt(i);
        return values;
    }

    /// <summary>The runs of a paper.</summary>
    public static IEnumerable<ChapterRun> Of(RuleContext context)
    {
        var runs = new Dictionary<string, ChapterRun>(StringComparer.Ordinal);
        var standard = 0;
        foreach (var clause in context.Paper.AllClauses)
        {
            if (clause.Number is not { } number) continue;
            if (number.Series == ClauseSeries.Controls ? context.Catalogue.Find(number) is not null : TakesNumberOfStandard(clause, context.Catalogue))
                standard = Math.Max(standard, number.Components[0]);
            else if (number.Series == ClauseSeries.Chapters && KeyOf(clause) is { } key)
            {
                if (!runs.TryGetValue(key, out var run)) runs[key] = run = new ChapterRun();
                run.Add(clause, standard);
            }
        }

        return runs.Values.SelectMany(static run => run.SplitWhereNumberingBeginsAnew());
    }

    /// <summary>A chapter under a number of the standard, as its controls or its title show: its number is none of the paper's own.</summary>
    private static bool TakesNumberOfStandard(Clause clause, Catalogue catalogue)
    {
        if (clause.Control is not null) return true;
        if (catalogue.Find(clause.Number!) is not { } control) return false;
        return control.IsTitled(clause.Title) || (clause.Children.Count > 0 && clause.Children.All(child => child.Control is not null && clause.Number!.IsAncestorOf(child.Number!)));
    }

    /// <summary>Equal for the chapters of one run: one form, one depth, one chapter above. Null for a section that no chapter counts, as a 5.23.</summary>
    private static string? KeyOf(Clause clause)
    {
        var number = clause.Number!;
        var above = clause.Parent;
        while (above is not null && above.Number is null) above = above.Parent;
        if (number.Depth > 1)
        {
            if (above is null && number.Components[0] >= FirstOfStandard) return null;
            if (above?.Number is { Form: NumberForm.Digits } aboveNumber && !aboveNumber.IsAncestorOf(number)) return null;
        }

        var beginning = number.Digits.AsSpan(0, number.Digits.LastIndexOf('.') + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{above?.Span.Start ?? -1} {(int)number.Form} {beginning}");
    }

    /// <summary>A 1 behind other chapters begins an appendix, or a part without a number, if it is followed by a 2 or stands apart.</summary>
    private IEnumerable<ChapterRun> SplitWhereNumberingBeginsAnew()
    {
        var run = new ChapterRun();
        for (var i = 0; i < Count; i++)
        {
            if (run.Count > 1 && ValueAt(i) == 1 && ((i + 1 < Count && ValueAt(i + 1) == 2) || this[i].Parent != this[i - 1].Parent))
            {
                yield return run;
                run = new ChapterRun();
            }

            run.Add(this[i], StandardBefore(i));
        }

        yield return run;
    }

    private void Add(Clause chapter, int standardBefore)
    {
        _chapters.Add(chapter);
        _standardBefore.Add(standardBefore);
        Least = Math.Min(Least, ValueAt(Count - 1));
        Most = Math.Max(Most, ValueAt(Count - 1));
    }
}
