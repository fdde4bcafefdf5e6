namespace Wplint.Rules.History;

/// <summary>The cover's date tells a reader how old the text is; if the history says another, nobody knows which text it dates.</summary>
public sealed class CoverDateMismatchRule : WhitepaperRule
{
    private static readonly LocalizedText NewestEntry = new("The newest entry", "最新の改訂履歴");

    public override RuleDescriptor Descriptor { get; } = new("WP4002", "cover-date-mismatch")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Cover and history disagree on the date", Ja: "表紙の日付が改訂履歴と異なる"),
        Message = new(
            En: "The cover is dated \"{0}\", but the newest entry of the history is dated \"{1}\". Write \"{2}\" on the cover.",
            Ja: "表紙の日付は「{0}」ですが、改訂履歴の最新の日付は「{1}」です。表紙を「{2}」に直してください。"),
        Fix = new(Applicability.Suggested, En: "Write \"{2}\" on the cover", Ja: "表紙を「{2}」に直す"),
        Needs = Fact.Today,
        Outranks = ["WP4007"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.Cover is not { UnreadDate: null, Date: { Exists: true } cover }) yield break;
        var timeline = context.Once(Timeline.Of);
        if (timeline.NewestDate is not { Date: { } newest } || cover.AgreesWith(newest)) yield break;
        // A date to come is wrong by itself, and WP4007 says so.
        if (FutureDates.IsFuture(newest, context.Today) && !FutureDates.IsFuture(cover, context.Today)) yield break;
        if (IsOfOtherVersion(paper.Cover, timeline)) yield break;

        var date = DateWriting.Like(cover, newest);
        yield return Report(cover.Span, cover.Text, newest.Text, date).RelatedTo(newest.Span, NewestEntry).Replace(date);
    }

    /// <summary>Whether the cover belongs to an older entry, or to one that is missing, as a whole: then WP4001 says so.</summary>
    private static bool IsOfOtherVersion(Cover cover, Timeline timeline)
    {
        if (cover.Version is not { } version || timeline.NewestVersion?.Version is not { } newest || version.CompareTo(newest) == 0) return false;
        if (version.CompareTo(newest) > 0) return cover.Date!.CompareTo(timeline.NewestDate!.Date) > 0;
        return timeline.Entries.Any(entry => entry.Version?.CompareTo(version) == 0 && entry.Date?.AgreesWith(cover.Date!) == true);
    }
}
