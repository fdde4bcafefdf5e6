namespace Wplint.Rules.Clauses;

/// <summary>Where number and title name two controls, the reader does not know which of them the clause answers.</summary>
public sealed class TitleOfAnotherControlRule : ClauseRule
{
    /// <summary>Titles of neighbours may differ by a word; which of them is meant is then a matter of wording (WP2003).</summary>
    private const double Neighbours = 0.75;

    /// <summary>A title that is only like another control's may still be a free wording of its own.</summary>
    private const double NotItsOwn = 0.4;

    private static readonly LocalizedText Other = new("The clause with that number", "その項番の項目");

    private static readonly LocalizedText NumberMistyped = new(
        En: "\"{1}\" is the title of {2}, which the paper lacks, and not of {0}. Write {2} as the number, or \"{3}\" as the title.",
        Ja: "「{1}」は {0} ではなく {2} の題名ですが、この文書に {2} の項目はありません。項番を {2} に直すか、題名を「{3}」に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP2010", "title-of-another-control")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Error,
        Title = new(En: "Number of one control, title of another", Ja: "項番と題名が別々の管理策のもの"),
        Message = new(
            En: "\"{1}\" is the title of {2} and not of {0}. Write \"{3}\", the title of {0}, or {2} if that is the control that the clause answers.",
            Ja: "「{1}」は {0} ではなく {2} の題名です。{0} の題名「{3}」に直すか、{2} についての項目であれば項番を直してください。"),
        Variants = [NumberMistyped],
        Outranks = ["WP2003", "WP2004"],
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (clause.Number is not { Series: ClauseSeries.Controls } number || clause.Control != number || clause.Title.IsBlank) yield break;
        if (context.Catalogue.Find(number) is not { Level: ControlLevel.Control } numbered || TitleWording.Has(clause.Title, numbered)) yield break;
        var title = clause.Title.Text;
        if (context.Catalogue.Once(ControlTitleIndex.Of).FindNearest(clause.Title) is not { } titled || titled == numbered || !IsOf(titled, numbered, clause.Title)) yield break;

        var source = context.Paper.Source;
        var right = context.Once(TitleStyle.Of).Write(numbered, context.Paper.Language, title);
        var other = FindOther(titled, clause, context.Paper);
        yield return other is null
            ? Report(number.Span, numbered.Number, title, titled.Number, right).Saying(NumberMistyped)
            : Report(source.GetFirstLine(clause.Title.Span), numbered.Number, title, titled.Number, right).RelatedTo(source.GetFirstLine(other.HeadingSpan), Other);
    }

    /// <summary>Whether a title is beyond doubt the one control's and not the other's, which may be known in a doubtful wording only.</summary>
    private static bool IsOf(Control titled, Control numbered, Passage title)
    {
        if (titled.IsTitleUncertain) return false;
        if (titled.IsTitled(title)) return true; // no two controls have one title
        if (TitleFolding.Similarity(titled.Title.Ja, numbered.Title.Ja) >= Neighbours) return false;
        var isItsOwn = numbered.SimilarityTo(title) >= NotItsOwn;
        return TitleWording.Has(title, titled) ? !(isItsOwn && numbered.IsTitleUncertain) : !isItsOwn;
    }

    private static Clause? FindOther(Control titled, Clause clause, Whitepaper paper) =>
        (paper.FindControl(titled.Number) ?? paper.FindControl(titled.Digits)) is { } other && other != clause ? other : null;
}
