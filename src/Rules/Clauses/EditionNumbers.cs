namespace Wplint.Rules.Clauses;

/// <summary>
/// Which controls of a paper are numbered as in its edition, and which as in one that is numbered in another way: 5.16 or 9.2.1. A number
/// alone is no evidence, for a paper has sections of its own; its title has to be the control's.
/// </summary>
internal sealed class EditionNumbers
{
    /// <summary>With fewer, the numbers may be anything.</summary>
    private const int EnoughControls = 3;

    private readonly List<Clause> _own = [];
    private readonly List<ForeignNumber> _foreign = [];

    private EditionNumbers(PaperContext context)
    {
        var catalogue = context.Catalogue;
        if (catalogue.ControlDepth == 0) return;
        foreach (var clause in context.Paper.AllClauses)
        {
            // CLD numbers are on none but the edition of 2015, and papers on the numbers of 2022 answer them as well: JIP-ISMS517 asks for both.
            if (clause.Control is not { IsExtended: false } number || clause.Number != number) continue;
            if (catalogue.Find(number) is { Level: ControlLevel.Control }) _own.Add(clause);
            else if (clause.IsLeaf && number.Depth != catalogue.ControlDepth && Find(clause, number, context) is { } foreign) _foreign.Add(foreign);
        }

        if (_foreign.Count > 0 && NumberMapping.IsIn(context.Paper, context.Catalogues)) _foreign.Clear();
    }

    /// <summary>The controls of a paper.</summary>
    public static EditionNumbers Of(PaperContext context) => new(context);

    /// <summary>Those with the numbers of its edition.</summary>
    public IReadOnlyList<Clause> Own => _own;

    /// <summary>Those with other numbers; none where the paper maps the one to the other.</summary>
    public IReadOnlyList<ForeignNumber> Foreign => _foreign;

    /// <summary>The first citation by which the paper names an edition as its source that its numbers contradict; null where there is none.</summary>
    public Citation? FindContradictingSource(RuleContext context) =>
        _own.Count >= EnoughControls && NamedSource.FindContradicting(context) is { } citation && !NumberMapping.IsIn(context.Paper, context.Catalogues) ? citation : null;

    private static ForeignNumber? Find(Clause clause, ClauseNumber number, PaperContext context)
    {
        var catalogue = context.Catalogue;
        foreach (var other in context.Catalogues)
        {
            if (other.ControlDepth != number.Depth || other.Find(number) is not { Level: ControlLevel.Control } control) continue;
            var counterparts = CounterpartsOf(control, catalogue);
            var titled = catalogue.Once(ControlTitleIndex.Of).Find(clause.Title.Text);
            // 8.24 with the title of 10.1.1: only the number is new.
            if (titled is not null && counterparts.Contains(titled.Number)) return new ForeignNumber(clause, other, [titled.Number]);
            if (TitleWording.Has(clause.Title, control) && catalogue.Find(number)?.IsTitled(clause.Title) != true) return new ForeignNumber(clause, other, counterparts);
        }

        return null;
    }

    /// <summary>What a control of one edition is in another: the successors of an old one, and those that a new one succeeds.</summary>
    private static List<string> CounterpartsOf(Control control, Catalogue catalogue)
    {
        var numbers = new List<string>();
        foreach (var candidate in catalogue.Controls)
        {
            if (control.Successors.Contains(candidate.Number) || candidate.Successors.Contains(control.Number)) numbers.Add(candidate.Number);
        }

        return numbers;
    }
}
