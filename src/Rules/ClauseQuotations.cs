namespace Wplint.Rules;

/// <summary>
/// The places where contents and text repeat the numbers of clauses, and maybe their titles. A history is left alone: it quotes what there
/// was; and so are numbers of other documents.
/// </summary>
internal sealed class ClauseQuotations
{
    private readonly Dictionary<string, List<ClauseQuotation>> _byControl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Clause> _firstAnswers = new(StringComparer.Ordinal);

    private ClauseQuotations(PaperContext context)
    {
        var paper = context.Paper;
        foreach (var entry in paper.Contents?.Entries ?? [])
        {
            if (entry.Number is { } number) All.Add(new ClauseQuotation(number, entry.Title, IsInContents: true));
        }

        foreach (var reference in paper.References)
        {
            if (reference is { Document: null, Part: not PaperPart.History, Number: { } number }) All.Add(new ClauseQuotation(number, reference.Title, IsInContents: false));
        }

        foreach (var quotation in All)
        {
            if (context.Catalogue.Find(quotation.Number) is not { } control) continue;
            if (!_byControl.TryGetValue(control.Number, out var quotations)) _byControl.Add(control.Number, quotations = []);
            quotations.Add(quotation);
        }

        foreach (var clause in paper.Controls)
        {
            if (context.Catalogue.Find(clause.Control!) is { } control) _firstAnswers.TryAdd(control.Number, clause);
        }
    }

    /// <summary>All of them, those of the contents first.</summary>
    public List<ClauseQuotation> All { get; } = [];

    /// <summary>The quotations of a paper.</summary>
    public static ClauseQuotations Of(PaperContext context) => new(context);

    /// <summary>Those of the clause that answers a control. Where a paper answers it twice, the first clause has them all.</summary>
    public IReadOnlyList<ClauseQuotation> Of(Clause clause, Control control) =>
        _firstAnswers.GetValueOrDefault(control.Number) == clause && _byControl.TryGetValue(control.Number, out var quotations) ? quotations : [];
}
