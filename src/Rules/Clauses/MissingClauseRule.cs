namespace Wplint.Rules.Clauses;

/// <summary>Whoever states a profile promises its readers an answer to each of its controls; a gap looks like a control that is not met.</summary>
public sealed class MissingClauseRule : WhitepaperRule
{
    private static readonly LocalizedText Several = new(
        En: "The paper lacks {1} controls that it is required to answer: {0}. Add a clause for each, or declare it out of scope with the reason.",
        Ja: "回答が必要な管理策のうち {1} 件の項目がありません（{0}）。それぞれの項目を追加するか、対象外とする旨とその理由を記載してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP2001", "missing-clause")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Error,
        Title = new(En: "Required control without a clause", Ja: "必要な管理策の項目がない"),
        Message = new(
            En: "The paper lacks {0}, which it is required to answer. Add it after \"{1}\", or declare it out of scope with the reason.",
            Ja: "回答が必要な {0}の項目がありません。「{1}」の後に追加するか、対象外とする旨とその理由を記載してください。"),
        Variants = [Several],
        Fix = new(Applicability.Suggested, En: "Insert the beginnings of {0}", Ja: "{0}のひな型を挿入する"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context) =>
        context.Scope is { Profile: null, Require: [] }
            ? []
            : MissingControls.Find(context, context.Scope.Demands).Report(context, (span, arguments) => Report(span, arguments), Several);
}
