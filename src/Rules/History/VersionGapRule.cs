namespace Wplint.Rules.History;

/// <summary>A version that the history passes over was published and is not recorded, or was never there; a reader cannot tell.</summary>
public sealed class VersionGapRule : WhitepaperRule
{
    /// <summary>1.0, 1.5, 2.0 and 1.00, 1.10, 1.20 count in steps of their own.</summary>
    private const int LargeStep = 5;

    private static readonly LocalizedText EntryBefore = new("The version before it", "一つ前の版");
    private static readonly string[] Omissions = ["抜粋", "省略", "中略", "割愛", "excerpt", "omitted", "major versions", "主な改訂"];

    public override RuleDescriptor Descriptor { get; } = new("WP4005", "version-gap")
    {
        Family = RuleFamily.History,
        Severity = Severity.Note,
        Title = new(En: "Gap in the versions of the history", Ja: "改訂履歴の版が飛んでいる"),
        Message = new(
            En: "The history goes from \"{0}\" to \"{1}\". Add the entry between them, or correct the version.",
            Ja: "改訂履歴の版が「{0}」から「{1}」に飛んでいます。間の履歴を追記するか、版の番号を直してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var timeline = context.Once(Timeline.Of);
        if (timeline.Misnumbered.Count > 0 || paper.History is not { } history || IsExcerpt(history)) yield break;

        var beginsAtOne = !timeline.Entries.Any(static entry => entry.Version is { IsFirstEdition: false, Components: [.., 0] });
        for (var i = 1; i < timeline.Entries.Count; i++)
        {
            if (timeline.Entries[i - 1].Version is not { } older || timeline.Entries[i].Version is not { } newer) continue;
            if (IsGap(older, newer, beginsAtOne)) yield return Report(newer.Span, older.Text, newer.Text).RelatedTo(older.Span, EntryBefore);
        }
    }

    private static bool IsGap(PaperVersion older, PaperVersion newer, bool beginsAtOne)
    {
        // Years pass without an edition; and what follows a first edition in words is open.
        if (VersionSteps.IsYear(older) || VersionSteps.IsYear(newer) || older.IsFirstEdition) return false;
        var jump = VersionSteps.JumpBetween(older, newer);
        return jump > 1 ? jump % LargeStep != 0 : jump == 1 && !beginsAtOne && !VersionSteps.EndsInZeros(older, newer);
    }

    private static bool IsExcerpt(Wplint.History history) =>
        IsOmission(history.Heading.Text) || history.Entries.Any(static entry => entry.Descriptions.Any(static description => IsOmission(description.Text)));

    private static bool IsOmission(string text) => Phrases.ContainsAny(text, Omissions);
}
