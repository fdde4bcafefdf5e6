namespace Wplint.Rules.References;

/// <summary>A reader who meets the number of a control looks for its answer in this paper, and finds none.</summary>
public sealed class UnlistedControlReferenceRule : WhitepaperRule
{
    /// <summary>A paper that answers fewer names controls of the standard, not clauses of its own.</summary>
    private const int FewestControls = 5;

    private static readonly LocalizedText Again = new("Mentioned here, too", "ほかの言及箇所");

    public override RuleDescriptor Descriptor { get; } = new("WP6008", "unlisted-control-reference")
    {
        Family = RuleFamily.References,
        Severity = Severity.Note,
        Title = new(En: "Mention of a control that the paper does not answer", Ja: "文書にない管理策への言及"),
        Message = new(
            En: "{0} \"{1}\" is a control of the standard, but the paper has no clause for it. Correct the number, or say where the answer is.",
            Ja: "{0}「{1}」は規格の管理策ですが、この文書に該当する項目がありません。番号を直すか、説明のある箇所を示してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var mentions = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var reference in paper.References)
        {
            if (FindControl(reference, context) is not { } control) continue;
            if (!mentions.TryGetValue(control.Number, out var places)) mentions.Add(control.Number, places = []);
            places.Add(reference);
        }

        if (mentions.Count == 0 || paper.Controls.Count() < FewestControls) yield break;
        foreach (var (number, places) in mentions) yield return Report(context.Catalogue.Find(number)!, places, paper.Source);
    }

    /// <summary>The control that a bare number names and the paper lacks. With a title, or words that send the reader there, it is WP6001's.</summary>
    private static Control? FindControl(Reference reference, RuleContext context)
    {
        if (reference is not { Number: { Form: NumberForm.Digits } number, HasCue: false, Title: null, Document: null, Part: PaperPart.Body }) return null;
        if (context.Catalogue.Find(number) is not { Level: ControlLevel.Control } control) return null;
        var index = context.Once(ContentsAndClauses.Of);
        if (index.Resolves(number, context.Catalogue) || index.ContentsAgree(reference) || IsOutOfScope(control, context)) return null;
        return ReferenceSentence.IsInTable(reference) || ReferenceSentence.IsDeclaredAbsent(reference) ? null : control;
    }

    private static bool IsOutOfScope(Control control, RuleContext context)
    {
        foreach (var exclusion in context.Scope.Exclusions)
        {
            if (exclusion.Covers(control)) return true;
        }

        return false;
    }

    private Diagnostic Report(Control control, List<Reference> places, SourceText source)
    {
        var related = new RelatedLocation[places.Count - 1];
        for (var i = 0; i < related.Length; i++) related[i] = new RelatedLocation(source.GetFirstLine(places[i + 1].Number!.Span), Again);
        return Report(source.GetFirstLine(places[0].Number!.Span), control.Number, control.Title) with { Related = related };
    }
}
