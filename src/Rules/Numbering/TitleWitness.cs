namespace Wplint.Rules.Numbering;

/// <summary>What titles tell of numbers: a clause that is titled as another control has the wrong number.</summary>
internal sealed class TitleWitness
{
    private const double Alike = 0.6;

    private readonly Catalogue _catalogue;
    private Dictionary<string, Control>? _byTitle;

    private TitleWitness(Catalogue catalogue) => _catalogue = catalogue;

    /// <summary>The titles of a paper's edition.</summary>
    public static TitleWitness Of(PaperContext context) => new(context.Catalogue);

    /// <summary>1 where the title is the number's, -1 where it is another control's, 0 where it tells nothing.</summary>
    public int Judge(Clause clause)
    {
        if (clause.Title.IsBlank || _catalogue.Find(clause.Number!) is not { } control) return FindOther(clause) is null ? 0 : -1;
        if (control.Level != ControlLevel.Control && control.IsTitled(clause.Title.Text)) return 1;
        if (Find(clause.Title.Text) is { } titled) return titled == control ? 1 : -1;
        return IsAlike(control.Title, clause.Title.Text) ? 1 : 0;
    }

    /// <summary>The control whose title a clause has without having its number; null where there is none.</summary>
    public Control? FindOther(Clause clause)
    {
        if (clause.Title.IsBlank || Find(clause.Title.Text) is not { } titled) return null;
        return _catalogue.Find(clause.Number!) is { } own && (own == titled || own.IsTitled(clause.Title.Text)) ? null : titled;
    }

    private Control? Find(string title) => (_byTitle ??= IndexTitles()).GetValueOrDefault(TitleFolding.Fold(title));

    private static bool IsAlike(LocalizedText title, string written) =>
        TitleFolding.Similarity(title.Ja, written) > Alike || TitleFolding.Similarity(title.En, written) > Alike;

    private Dictionary<string, Control> IndexTitles()
    {
        var byTitle = new Dictionary<string, Control>(StringComparer.Ordinal);
        foreach (var control in _catalogue.Controls)
        {
            if (control.Level != ControlLevel.Control) continue;
            for (var i = 0; i < control.Wordings.Count; i++)
            {
                var isUncertain = i == 1 && control.IsTitleUncertain; // the Japanese title
                if (!isUncertain) byTitle.TryAdd(control.Wordings[i], control);
            }
        }

        return byTitle;
    }
}
