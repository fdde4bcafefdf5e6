namespace Wplint.Rules.Clauses;

/// <summary>Without version, date and publisher nobody can tell which paper is before them, how old it is, and who answers for it.</summary>
public sealed class MissingSectionRule : WhitepaperRule
{
    private static readonly SwitchOption AsksForPurpose = new("purpose", Default: false, new("Whether a paper must say what it is for.", "目的の記載を必須とするかどうか。"));
    private static readonly SwitchOption AsksForScope = new("scope", Default: false, new("Whether a paper must say what it covers.", "適用範囲の記載を必須とするかどうか。"));
    private static readonly SwitchOption AsksForContents = new("contents", Default: false, new("Whether a paper must have contents.", "目次を必須とするかどうか。"));
    private static readonly SwitchOption AsksForHistory = new("history", Default: false, new("Whether a paper must have a version history.", "改訂履歴を必須とするかどうか。"));

    private static readonly LocalizedText Section = new(
        En: "The paper has no {0}, which your configuration asks for. Add it.",
        Ja: "設定で必須とされている{0}がありません。追加してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP2007", "missing-section")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Warning,
        Title = new(En: "Paper without version, date, publisher or a required section", Ja: "版・日付・発行者または必須の項目がない文書"),
        Message = new(
            En: "The paper gives no {0}, neither on the cover nor elsewhere. Add it to the cover.",
            Ja: "{0}が、表紙にも文書のほかの箇所にも記載されていません。表紙に記載してください。"),
        Variants = [Section],
        Fix = new(Applicability.Suggested, En: "Insert the beginnings of the {0}", Ja: "{0}のひな型を挿入する"),
        Options = [AsksForPurpose, AsksForScope, AsksForContents, AsksForHistory],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var parts = new PaperEssentials(paper);
        if (!parts.IsWhole) yield break;
        if (parts.FindMissing() is { } missing) yield return Report(parts.Beginning, missing);

        if (context.Get(AsksForContents) && paper.Contents is null)
            yield return Report(parts.Beginning, new LocalizedText("contents", "目次")).Saying(Section);
        if (context.Get(AsksForPurpose) && !parts.HasPurpose)
            yield return Report(parts.FirstHeading, new LocalizedText("section on its purpose", "目的の項目")).Saying(Section).FixedBy([new SectionSkeleton(paper).Purpose()]);
        if (context.Get(AsksForScope) && !parts.HasScope)
            yield return Report(parts.FirstHeading, new LocalizedText("section on its scope", "適用範囲の項目")).Saying(Section).FixedBy([new SectionSkeleton(paper).Scope()]);
        if (context.Get(AsksForHistory) && paper.History is null)
            yield return Report(parts.LastHeading, new LocalizedText("version history", "改訂履歴")).Saying(Section).FixedBy([new SectionSkeleton(paper).History()]);
    }
}
