namespace Wplint.Rules.References;

/// <summary>What tells which of two headings for one clause is the right one: the standard, and the references that quote it.</summary>
internal sealed class Testimony
{
    private const double Alike = 0.5;

    private readonly Catalogue _catalogue;
    private readonly Tally _quotations = new();
    private readonly ControlTitleIndex _titles;

    private Testimony(PaperContext context)
    {
        _catalogue = context.Catalogue;
        _titles = context.Catalogue.Once(ControlTitleIndex.Of);
        foreach (var reference in context.Paper.References)
        {
            if (reference is not { Number: { } number, Title: { } title, Document: null } || reference.Part == PaperPart.History) continue;
            _quotations.Add(KeyOf(number, title));
        }
    }

    /// <summary>What a paper and its edition tell.</summary>
    public static Testimony Of(PaperContext context) => new(context);

    /// <summary>How near number and title come to the standard: 1 for its title, 0 where nothing can be said.</summary>
    public double Standard(ClauseNumber? number, Passage title)
    {
        if (number is null || _catalogue.Find(number) is not { } control || control.IsTitleUncertain) return 0;
        if (TitleWording.Has(title, control)) return 1;
        var similarity = control.SimilarityTo(title);
        return similarity > Alike ? similarity : 0;
    }

    /// <summary>How many references quote the number with the title.</summary>
    public int CountQuotations(ClauseNumber? number, Passage title) => number is null ? 0 : _quotations[KeyOf(number, title)];

    /// <summary>Whether some control, whatever its number, has the title.</summary>
    public bool IsTitleOfControl(Passage title) => _titles.Find(title.Text) is not null;

    /// <summary>Whether the standard has the number.</summary>
    public bool IsControl(ClauseNumber number) => _catalogue.Find(number) is not null;

    /// <summary>Whether the number is an extended control's without its prefix, which is a finding of its own.</summary>
    public bool LacksPrefix(ClauseNumber number) => !number.IsExtended && _catalogue.FindExtended(number.Digits) is not null;

    private static string KeyOf(ClauseNumber number, Passage title) => $"{number.Canonical} {title.FoldedTitle}";
}
