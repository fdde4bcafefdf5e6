namespace Wplint.Rules.History;

/// <summary>A paper that is dated ahead of its time is either not in force yet or dated wrongly.</summary>
public sealed class FutureDateRule : WhitepaperRule
{
    private static readonly LocalizedText InHistory = new("The same date in the history", "改訂履歴の同じ日付");

    public override RuleDescriptor Descriptor { get; } = new("WP4007", "future-date")
    {
        Family = RuleFamily.History,
        Severity = Severity.Warning,
        Title = new(En: "Date in the future", Ja: "未来の日付"),
        Message = new(
            En: "\"{0}\" is more than a month ahead. Write the date at which the version was published.",
            Ja: "「{0}」は 1 か月以上先の日付です。版を発行した日付に直してください。"),
        Needs = Fact.Today,
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var cover = paper.Cover.Date is { } date && FutureDates.IsFuture(date, context.Today) ? date : null;
        var diagnostic = cover is null ? null : Report(cover.Span, cover.Text);
        foreach (var entry in paper.History?.Entries ?? [])
        {
            if (entry.Date is not { } entryDate || !FutureDates.IsFuture(entryDate, context.Today)) continue;
            // Cover and newest entry that agree are one date.
            if (cover?.AgreesWith(entryDate) == true) diagnostic = diagnostic!.RelatedTo(entryDate.Span, InHistory);
            else yield return Report(entryDate.Span, entryDate.Text);
        }

        if (diagnostic is not null) yield return diagnostic;
    }
}
