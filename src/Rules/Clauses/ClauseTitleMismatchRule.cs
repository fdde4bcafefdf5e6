namespace Wplint.Rules.Clauses;

/// <summary>A reader compares papers control by control; a control under another name is missed, or taken for another one.</summary>
public sealed class ClauseTitleMismatchRule : ClauseRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP2003", "clause-title-mismatch")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Warning,
        Title = new(En: "Title that is not the standard's", Ja: "規格と異なる題名"),
        Message = new(
            En: "{0} is titled \"{1}\" in {2}. Write that instead of \"{3}\".",
            Ja: "{2} での {0} の題名は「{1}」です。「{3}」をこの題名に直してください。"),
        Fix = new(Applicability.Safe, En: "Write \"{1}\"", Ja: "「{1}」と書く"),
        Outranks = ["WP2004"],
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (FindNamesake(clause, context) is not { } control) yield break;

        var title = context.Once(TitleStyle.Of).Write(control, context.Paper.Language, clause.Title.Text);
        var diagnostic = Report(
            context.Paper.Source.GetFirstLine(clause.Title.Span),
            control.Number, title, StandardIn(context.Paper.Language, context.Catalogue), clause.Title.Text);
        var edits = new List<Edit>();
        var isPlain = Add(clause.Title, title, edits);
        foreach (var quotation in context.Once(ClauseQuotations.Of).Of(clause, control))
        {
            if (quotation.Title is not { } quoted || !TitleFolding.AreSame(quoted.Text, clause.Title.Text)) continue;
            diagnostic = diagnostic.RelatedTo(context.Paper.Source.GetFirstLine(quoted.Span), quotation.WhereTitleStands);
            isPlain &= Add(quoted, title, edits);
        }

        yield return isPlain ? diagnostic.FixedBy(edits) : diagnostic;
    }

    /// <summary>The control whose number the clause has and whose title it does not have; null where there is nothing to say.</summary>
    private static Control? FindNamesake(Clause clause, RuleContext context)
    {
        // A heading that names its control at its end has a number and a title of the paper's own.
        if (clause.Number is not { Series: ClauseSeries.Controls } number || clause.Control != number || clause.Title.IsBlank) return null;
        if (context.Catalogue.Find(number) is not { } control) return null;

        var language = Letters.AreJapanese(clause.Title.Text) ? Language.Japanese : Language.English;
        if (language != context.Paper.Language || control.IsTitleUncertain) return null;
        if (TitleWording.Has(clause.Title, control)) return null;
        // 5 and 5.1 head chapters of the paper's own as well: there, only a slip in the standard's title is one.
        return control.Level == ControlLevel.Control || TitleFolding.Similarity(control.Title.In(language), clause.Title.Text) > 0.6 ? control : null;
    }

    /// <summary>Adds the edit of a title; false where markup inside it does not let it be replaced.</summary>
    private static bool Add(Passage title, string newTitle, List<Edit> edits)
    {
        edits.Add(new Edit(title.Span, newTitle));
        return title.Runs.Count == 1;
    }

    /// <summary>A Japanese reader knows the edition by its JIS number.</summary>
    private static string StandardIn(Language language, Catalogue catalogue) =>
        (language == Language.Japanese ? catalogue.IdenticalTexts.FirstOrDefault(static text => text.StartsWith("JIS", StringComparison.Ordinal)) : null)
        ?? catalogue.Standard;
}
