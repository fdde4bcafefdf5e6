namespace Wplint.Rules.Text;

/// <summary>Titles, folded for comparison. Most passages are none, and that is told by their first character, without folding them.</summary>
internal sealed class TitleSet
{
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly CharacterSet _beginnings = new();

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
    public bool Have(Passage passage) => (TitleFolding.FirstOf(passage.Text) is not { } first || _beginnings.Contains(first)) && _titles.Contains(passage.FoldedTitle);

    private void Add(string folded)
    {
        if (_titles.Add(folded) && folded.Length > 0) _beginnings.Add(folded[0]);
    }
}
