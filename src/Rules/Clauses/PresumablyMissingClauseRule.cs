namespace Wplint.Rules.Clauses;

/// <summary>A paper that walks through the controls for providers and leaves one out makes its readers ask whether that one is not met.</summary>
public sealed class PresumablyMissingClauseRule : WhitepaperRule
{
    private static readonly LocalizedText Several = new(
        En: "The paper lacks {1} of the controls with guidance for cloud service providers: {0}. Add a clause for each, or state that it is out of scope.",
        Ja: "クラウドサービス事業者に関わる管理策のうち {1} 件の項目がありません（{0}）。それぞれの項目を追加するか、対象外である旨を明記してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP2011", "presumably-missing-clause")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Warning,
        Title = new(En: "A control for providers without a clause", Ja: "事業者向けの管理策の項目がない"),
        Message = new(
            En: "The paper lacks {0}, though it answers nearly all controls with guidance for cloud service providers. Add it after \"{1}\", or state that it is out of scope.",
            Ja: "クラウドサービス事業者に関わる管理策のうち、{0}の項目がありません。「{1}」の後に追加するか、対象外である旨を明記してください。"),
        Variants = [Several],
        Fix = new(Applicability.Suggested, En: "Insert the beginnings of {0}", Ja: "{0}のひな型を挿入する"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (context.Scope.Profile is not null) return [];
        var missing = Find(Profile.Provider, context);
        return FollowsTheList(missing) && !AnswersForCustomers(missing, context)
            ? missing.Report(context, (span, arguments) => Report(span, arguments), Several)
            : [];
    }

    /// <summary>A paper with fewer than three in four makes a choice of its own, of which nothing can be presumed.</summary>
    private static bool FollowsTheList(MissingControls missing) => missing.Missing.Count * 4 <= missing.Demanded;

    /// <summary>Most controls have guidance for both; a customer's paper has all of its own and lacks the provider's.</summary>
    private static bool AnswersForCustomers(MissingControls missing, RuleContext context) =>
        missing.Missing.Count > 0 && Find(Profile.Customer, context).Missing.Count < missing.Missing.Count;

    private static MissingControls Find(Profile profile, RuleContext context)
    {
        var scope = context.Scope with { Profile = profile };
        // What is required is WP2001's business.
        return MissingControls.Find(context, control => scope.Demands(control) && !context.Scope.Demands(control));
    }
}
