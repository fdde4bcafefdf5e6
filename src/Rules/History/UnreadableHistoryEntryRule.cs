namespace Wplint.Rules.History;

/// <summary>An entry whose version or date nobody can read records nothing: it is not known which text it speaks of, or since when.</summary>
public sealed class UnreadableHistoryEntryRule : WhitepaperRule
{
    private static readonly LocalizedText UnreadDate = new(
        En: "\"{0}\" cannot be read as a date. Write it with digits, in the form of the other entries.",
        Ja: "「{0}」は日付として読み取れません。ほかの履歴と同じ形の日付を、数字で書いてください。");

    private static readonly LocalizedText NoVersion = new(
        En: "The entry of \"{0}\" has no version. Write its version as in the other entries.",
        Ja: "「{0}」の履歴に版がありません。ほかの履歴と同じように、版を書いてください。");

    private static readonly LocalizedText NoDate = new(
        En: "The entry of \"{0}\" has no date. Write its date as in the other entries.",
        Ja: "「{0}」の履歴に日付がありません。ほかの履歴と同じように、日付を書いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4013", "unreadable-history-entry")
    {
        Family = RuleFamily.History,
        Severity = Severity.Warning,
        Title = new(En: "History entry that cannot be read", Ja: "読み取れない改訂履歴"),
        Message = new(
            En: "\"{0}\" cannot be read as a version. Write it with digits and dots, in the form of the other entries.",
            Ja: "「{0}」は版として読み取れません。ほかの履歴と同じ形の版を、数字と点で書いてください。"),
        Variants = [UnreadDate, NoVersion, NoDate],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.History is not { } history) yield break;
        var entries = history.Entries;
        var versions = entries.Count(static entry => entry.Version is not null);
        var dates = entries.Count(static entry => entry.Date is not null);
        foreach (var entry in entries)
        {
            if (entry.UnreadVersion is { } version && IsSlip(version, versions, entries.Count, history.HasVersionColumn)) yield return ReportVersion(version, entry.Date);
            else if (entry.UnreadDate is { } date && IsSlip(date, dates, entries.Count, history.HasDateColumn)) yield return ReportDate(date, entry.Version);
        }
    }

    /// <summary>What other entries lack or write in the same way is the style of the history.</summary>
    private static bool IsSlip(Spanned unread, int read, int entries, bool hasColumn)
    {
        var isOnly = read == entries - 1;
        return unread.Text.Length == 0 ? read * 2 > entries || (isOnly && hasColumn) : read * 2 >= entries || isOnly;
    }

    private Diagnostic ReportVersion(Spanned unread, PaperDate? date) =>
        unread.Text.Length > 0 || date is null ? Report(unread.Span, unread.Text) : Report(date.Span, date.Text).Saying(NoVersion);

    private Diagnostic ReportDate(Spanned unread, PaperVersion? version) =>
        unread.Text.Length > 0 || version is null ? Report(unread.Span, unread.Text).Saying(UnreadDate) : Report(version.Span, version.Text).Saying(NoDate);
}
