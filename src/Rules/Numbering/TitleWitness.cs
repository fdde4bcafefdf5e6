namespace Wplint.Rules.Numbering;

/// <summary>What titles tell of numbers: a clause that is titled as another control has the wrong number.</summary>
internal sealed class TitleWitness
{
    private const double Alike = 0.6;

    private readonly PaperContext _context;

    private TitleWitness(PaperContext context) => _context = context;

    /// <summary>The titles of a paper's edition.</summary>
    public static TitleWitness Of(PaperContext context) => new(context);

    /// <summary>1 where the title is the number's, -1 where it is another control's, 0 where it tells nothing.</summary>
    public int Judge(Clause clause)
    {
        if (clause.Title.IsBlank || _context.Catalogue.Find(clause.Number!) is not { } control) return FindOther(clause) is null ? 0 : -1;
        if (control.Level != ControlLevel.Control && control.IsTitled(clause.Title)) return 1;
        if (Find(clause.Title.Text) is { } titled) return titled == control ? 1 : -1;
        return control.SimilarityTo(clause.Title) > Alike ? 1 : 0;
    }

    /// <summary>The control whose title a clause has without having its number; null where there is none.</summary>
    public Control? FindOther(Clause clause)
    {
        if (clause.Title.IsBlank || Find(clause.Title.Text) is not { } titled) return null;
        return _context.Catalogue.Find(clause.Number!) is { } own && (own == titled || own.IsTitled(clause.Title)) ? null : titled;
    }

    /// <summary>The control with a title; none may rest on a Japanese title that is uncertain.</summary>
    private Control? Find(string title) =>
        _context.Catalogue.Once(ControlTitleIndex.Of).Find(title) is { } control && !(control.IsTitleUncertain && TitleFolding.AreSame(control.Title.Ja, title)) ? control : null;
}
