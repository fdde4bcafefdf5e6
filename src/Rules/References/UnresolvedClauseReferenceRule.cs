namespace Wplint.Rules.References;

/// <summary>A reference that leads nowhere sends the reader searching for an answer that the paper seems to withhold.</summary>
public sealed class UnresolvedClauseReferenceRule : WhitepaperRule
{
    private static readonly LocalizedText Meant = new("Probably this one", "参照先と思われる項目");

    private static readonly LocalizedText NothingNear = new(
        En: "The paper has no clause {0}. Correct the reference, or add the clause.",
        Ja: "この文書に {0} という項番はありません。参照先を直すか、項目を追加してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP6001", "unresolved-clause-reference")
    {
        Family = RuleFamily.References,
        Severity = Severity.Error,
        Title = new(En: "Reference to a clause that is not there", Ja: "存在しない項番への参照"),
        Message = new(
            En: "The paper has no clause {0}. Write \"{1}\" if \"{2}\" is meant.",
            Ja: "この文書に {0} という項番はありません。「{2}」を指す場合は「{1}」と書いてください。"),
        Variants = [NothingNear],
        Fix = new(Applicability.Suggested, En: "Write \"{1}\"", Ja: "「{1}」と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var reference in paper.References)
        {
            if (reference is not { Kind: ReferenceKind.Clause, Document: null, Number: { Form: not NumberForm.Section } number } || reference.Part is not (PaperPart.Body or PaperPart.Cover)) continue;
            var index = context.Once(ContentsAndClauses.Of);
            if (index.Resolves(number, context.Catalogue) || !PointsSomewhere(reference, index) || index.ContentsAgree(reference)) continue;
            // A title that a heading has is meant for that heading, whatever else the sentence says.
            var isNamed = reference.Title is { } title && index.Clauses.FindTitle(title.Text) is not null;
            if (!isNamed && (ReferenceSentence.IsInList(reference) || ReferenceSentence.IsDeclaredAbsent(reference))) continue;
            yield return Report(reference, number, index.FindMeant(reference), paper.Source);
        }
    }

    /// <summary>A number with a title, or with words that send the reader there. A bare number may only name a control of the standard.</summary>
    private static bool PointsSomewhere(Reference reference, ContentsAndClauses index)
    {
        if (reference.HasCue) return true;
        if (reference.Title is not { } title) return false;
        // 「3.11 …」 may be anything, unless the title is a heading's.
        return reference.Number is { Form: NumberForm.Digits } number && (number.Depth >= 3 || number.Prefix.Length > 0 || index.Clauses.FindTitle(title.Text) is not null);
    }

    private Diagnostic Report(Reference reference, ClauseNumber number, Clause? meant, SourceText source)
    {
        var span = source.GetFirstLine(number.Span);
        if (meant?.Number is not { } right) return Report(span, number.Text).Saying(NothingNear);
        var text = NumberText.Bare(right);
        return Report(span, number.Text, text, meant.ToString())
            .RelatedTo(source.GetFirstLine(meant.HeadingSpan), Meant)
            .Replace(number.Span, text);
    }
}
