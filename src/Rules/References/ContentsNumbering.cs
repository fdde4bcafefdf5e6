namespace Wplint.Rules.References;

/// <summary>Compares the numbers of entries with those of headings. Some contents give none, and some Markdown lists number what headings do not.</summary>
internal sealed class ContentsNumbering
{
    private readonly int[] _both = new int[2];
    private readonly int[] _one = new int[2];

    /// <summary>Looks where contents and headings both have numbers.</summary>
    public static ContentsNumbering Of(ContentsAlignment alignment)
    {
        var numbering = new ContentsNumbering();
        foreach (var listed in alignment.Listed)
        {
            if ((listed.Entry.Number ?? listed.Clause.Number) is not { } number) continue;
            var counts = listed.Entry.Number is not null && listed.Clause.Number is not null ? numbering._both : numbering._one;
            counts[(int)number.Series]++;
        }

        return numbering;
    }

    /// <summary>Whether an entry has another number than its heading, or only one of them has one where most of their series have both.</summary>
    public bool Differs(ListedClause listed)
    {
        var (entry, heading) = (listed.Entry.Number, listed.Clause.Number);
        if (entry is not null && heading is not null) return entry.Canonical != heading.Canonical;
        return (entry ?? heading) is { } number && _both[(int)number.Series] > 2 * _one[(int)number.Series];
    }

    /// <summary>Whether a chapter's number comes right behind another's: 2 or 1.1 behind 1, 1.2 or 2 behind 1.1.</summary>
    /// <param name="previous">The number before; null at the beginning.</param>
    /// <param name="number">The number.</param>
    public static bool Continues(ClauseNumber? previous, ClauseNumber? number)
    {
        if (number is null) return false;
        if (previous is null) return number.Components.All(static component => component == 1);
        if (number.Depth > previous.Depth) return number.Depth == previous.Depth + 1 && previous.IsAncestorOf(number) && number.Components[^1] == 1;
        for (var i = 0; i < number.Depth - 1; i++)
        {
            if (number.Components[i] != previous.Components[i]) return false;
        }

        return number.Components[^1] == previous.Components[number.Depth - 1] + 1;
    }
}
