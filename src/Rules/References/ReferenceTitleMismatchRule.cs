namespace Wplint.Rules.References;

/// <summary>A quoted title that no heading has makes the reader doubt whether the right clause is before them.</summary>
public sealed class ReferenceTitleMismatchRule : WhitepaperRule
{
    private const double Alike = 0.5;

    private static readonly LocalizedText Heading = new("The heading", "見出し");

    private static readonly LocalizedText OtherNumber = new(
        En: "{0} is titled \"{2}\"; \"{1}\" is {3}. Write \"{3}\", or quote the title of {0}.",
        Ja: "{0} の題名は「{2}」で、「{1}」は {3} の題名です。項番を「{3}」に直すか、{0} の題名を引用してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP6002", "reference-title-mismatch")
    {
        Family = RuleFamily.References,
        Severity = Severity.Warning,
        Title = new(En: "Reference with a title that is not the heading's", Ja: "見出しと異なる題名の引用"),
        Message = new(
            En: "{0} is titled \"{2}\", not \"{1}\". Write \"{3}\".",
            Ja: "{0} の題名は「{2}」で、「{1}」ではありません。「{3}」と書いてください。"),
        Variants = [OtherNumber],
        Fix = new(Applicability.Safe, En: "Write \"{3}\"", Ja: "「{3}」と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var reference in paper.References)
        {
            if (reference is not { Kind: ReferenceKind.Clause, Document: null, Number: { } number, Title: { } title } || reference.Part is not (PaperPart.Body or PaperPart.Cover)) continue;
            var index = context.Once(ContentsAndClauses.Of);
            if (index.Clauses.Find(number) is not { } clause || clause.Title.IsBlank || AreSame(title.Text, clause.Title.Text) || index.Clauses.Has(number, title.Text)) continue;
            if (IsHeadingWrong(clause, title.Text, index, context.Catalogue)) continue;
            if (Report(reference, clause, index, paper.Source) is { } diagnostic) yield return diagnostic;
        }
    }

    private Diagnostic? Report(Reference reference, Clause clause, ContentsAndClauses index, SourceText source)
    {
        var (number, title) = (reference.Number!, reference.Title!);
        if (index.Clauses.FindTitle(title.Text) is { Number: { } other } owner && owner != clause)
        {
            var text = NumberText.LikeWhole(number, other);
            return Report(source.GetFirstLine(reference.Span), number.Text, title.Text, clause.Title.Text, text)
                .Saying(OtherNumber)
                .RelatedTo(source.GetFirstLine(owner.HeadingSpan), Heading)
                .FixedBy([new Edit(number.Span, text)], Applicability.Suggested);
        }

        // Other words than a title may stand in the brackets.
        if (TitleFolding.Similarity(title.Text, clause.Title.Text) < Alike) return null;
        var diagnostic = Report(source.GetFirstLine(title.Span), number.Text, title.Text, clause.Title.Text, clause.Title.Text)
            .RelatedTo(source.GetFirstLine(clause.HeadingSpan), Heading);
        return title.Runs.Count == 1 ? diagnostic.Replace(title.Span, clause.Title.Text) : diagnostic;
    }

    /// <summary>A quotation may be shorter than the title, or go on behind it.</summary>
    private static bool AreSame(string quotation, string title)
    {
        var (quoted, whole) = (TitleFolding.Fold(quotation), TitleFolding.Fold(title));
        return quoted == whole
            || quoted.StartsWith(whole, StringComparison.Ordinal)
            || (quoted.Length * 2 >= whole.Length && (whole.StartsWith(quoted, StringComparison.Ordinal) || whole.EndsWith(quoted, StringComparison.Ordinal)));
    }

    /// <summary>Where the contents, or the standard, have the title as it is quoted, another rule speaks of the heading.</summary>
    private static bool IsHeadingWrong(Clause clause, string quotation, ContentsAndClauses index, Catalogue catalogue)
    {
        if (index.TitleInContents(clause) is { } listed && TitleFolding.AreSame(listed, quotation)) return true;
        return clause.Control is { } number && catalogue.Find(number) is { } control
            && TitleWording.Has(quotation, control) && !TitleWording.Has(clause.Title, control);
    }
}
