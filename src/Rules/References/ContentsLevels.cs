namespace Wplint.Rules.References;

/// <summary>The levels that the contents list: chapters, sections, controls, headings of one size. A level counts where they list most of it.</summary>
internal sealed class ContentsLevels
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>The levels of a paper's contents.</summary>
    public static ContentsLevels Of(Whitepaper paper, ContentsAlignment alignment)
    {
        var levels = new ContentsLevels();
        for (var i = 0; i < paper.AllClauses.Count; i++)
        {
            var clause = paper.AllClauses[i];
            var isListed = alignment.Lists(i);
            if (!isListed && clause.HeadingSpan.Start < paper.Contents?.Span.Start) continue;
            var level = LevelOf(clause);
            if (!levels._counts.TryGetValue(level, out var counts)) levels._counts[level] = counts = new int[2];
            counts[isListed ? 1 : 0]++;
        }

        return levels;
    }

    /// <summary>
    /// Whether the contents list at least two of three clauses of the same level, or one of three chapters where they list the
    /// sections below it: chapters are few.
    /// </summary>
    public bool Have(Clause clause)
    {
        if (!_counts.TryGetValue(LevelOf(clause), out var counts)) return false;
        return counts[1] >= 2 * counts[0] || (2 * counts[1] >= counts[0] && clause.Number is { Series: ClauseSeries.Chapters } && HaveSectionOf(clause));
    }

    private bool HaveSectionOf(Clause chapter)
    {
        foreach (var section in chapter.Children)
        {
            if (section.Number is { Series: ClauseSeries.Chapters }) return Have(section);
        }

        return false;
    }

    private static string LevelOf(Clause clause) =>
        clause.Number is { } number ? $"{(int)number.Series}:{(int)number.Form}:{number.Depth}" : $"#{clause.HeadingLevel}";
}
