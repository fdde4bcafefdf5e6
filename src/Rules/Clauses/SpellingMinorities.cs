using System.Globalization;

namespace Wplint.Rules.Clauses;

/// <summary>A spelling that few titles of a paper have.</summary>
/// <param name="Word">As the few have it.</param>
/// <param name="Usual">As the others have it.</param>
/// <param name="Count">How many others there are.</param>
internal sealed record SpellingMinority(string Word, string Usual, string Count);

/// <summary>The spellings that a clear minority of a paper's control titles has: either the standard's or the other, as the paper goes.</summary>
internal sealed class SpellingMinorities
{
    private SpellingMinorities(List<SpellingMinority> all) => All = all;

    /// <summary>One for each pair of spellings that the paper mixes.</summary>
    public IReadOnlyList<SpellingMinority> All { get; }

    /// <summary>What a paper mixes.</summary>
    public static SpellingMinorities Of(PaperContext context)
    {
        var titles = context.Paper.Controls.Select(static clause => clause.Title.Text).ToArray();
        var minorities = new List<SpellingMinority>();
        foreach (var (standard, other) in TitleStyle.Spellings)
        {
            var (standards, others) = (Count(titles, standard), Count(titles, other));
            if (standards == 0 || others == 0) continue;
            if (standards > 2 * others) minorities.Add(new SpellingMinority(other, standard, standards.ToString(CultureInfo.InvariantCulture)));
            else if (others > 2 * standards) minorities.Add(new SpellingMinority(standard, other, others.ToString(CultureInfo.InvariantCulture)));
        }

        return new SpellingMinorities(minorities);
    }

    private static int Count(string[] titles, string word) => Array.FindAll(titles, title => title.Contains(word, StringComparison.Ordinal)).Length;
}
