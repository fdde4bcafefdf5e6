namespace Wplint.Rules.Text;

/// <summary>Titles, folded for comparison. Most passages are none, and that is told by their first and last characters, without folding them.</summary>
internal sealed class TitleSet
{
    /// <summary>Stands for a character that is not known.</summary>
    private const char Any = '\0';

    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly CharacterPairs _ends = new();

    /// <summary>The titles of all controls of a catalogue; ask for them by <see cref="Catalogue.Once"/>.</summary>
    public static TitleSet Of(Catalogue catalogue)
    {
        var titles = new TitleSet();
        foreach (var control in catalogue.Controls)
        {
            foreach (var wording in control.Wordings) titles.Add(wording);
        }

        return titles;
    }

    /// <summary>The titles of the clauses of a paper.</summary>
    public static TitleSet Of(Whitepaper paper)
    {
        var titles = new TitleSet();
        foreach (var clause in paper.AllClauses) titles.Add(clause.Title.FoldedTitle);
        return titles;
    }

    /// <summary>Whether a passage is one of the titles.</summary>
    public bool Have(Passage passage) => MayHave(passage.Text) && _titles.Contains(passage.FoldedTitle);

    private bool MayHave(string text)
    {
        var (first, last) = (TitleFolding.FirstOf(text) ?? Any, LastOf(text));
        return (first == Any && last == Any) || _ends.MayHave(first, last);
    }

    /// <summary>The last character of a title's wording, where that is told without folding it.</summary>
    private static char LastOf(ReadOnlySpan<char> title)
    {
        var text = title.TrimEnd(" \u3000.。");
        if (text.Length == 0) return Any;
        if (char.IsAsciiLetterOrDigit(text[^1])) return char.ToLowerInvariant(text[^1]);
        return text[^1] is (>= '\u3041' and <= '\u3096') || JapaneseCharacters.IsKatakana(text[^1]) || JapaneseCharacters.IsKanji(text[^1]) ? text[^1] : Any;
    }

    private void Add(string folded)
    {
        if (!_titles.Add(folded) || folded.Length == 0) return;
        _ends.Add(folded[0], folded[^1]);
        _ends.Add(folded[0], Any);
        _ends.Add(Any, folded[^1]);
    }
}
