namespace Wplint.Rules.History;

/// <summary>The cover's version is what a reader quotes; if the history says another, nobody knows which text was approved.</summary>
public sealed class CoverVersionMismatchRule : WhitepaperRule
{
    private static readonly LocalizedText NewestEntry = new("The newest entry", "最新の改訂履歴");
    private static readonly LocalizedText OnCover = new("The version on the cover", "表紙の版");

    private static readonly LocalizedText EntryMissing = new(
        En: "The cover says \"{0}\", but the history ends with \"{1}\". Add the entry for \"{0}\", or write \"{2}\" on the cover.",
        Ja: "表紙の版は「{0}」ですが、改訂履歴は「{1}」で終わっています。「{0}」の履歴を追記するか、表紙を「{2}」に直してください。");

    private static readonly LocalizedText EntryWrong = new(
        En: "The newest entry of the history is \"{1}\", but the cover says \"{0}\", which is the version that is due. Write \"{2}\" in the history.",
        Ja: "改訂履歴の最新の版は「{1}」ですが、版の順番から見て、表紙の「{0}」が正しいと考えられます。改訂履歴を「{2}」に直してください。");

    private static readonly LocalizedText Unread = new(
        En: "\"{0}\" on the cover cannot be read as a version; the newest entry of the history is \"{1}\". Write that version on the cover.",
        Ja: "表紙の「{0}」は版として読み取れません。改訂履歴の最新の版「{1}」に合わせて、表紙の版を書いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4001", "cover-version-mismatch")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Cover and history disagree on the version", Ja: "表紙の版が改訂履歴と異なる"),
        Message = new(
            En: "The cover says \"{0}\", but the newest entry of the history is \"{1}\". Write \"{2}\" on the cover.",
            Ja: "表紙の版は「{0}」ですが、改訂履歴の最新の版は「{1}」です。表紙を「{2}」に直してください。"),
        Variants = [EntryMissing, EntryWrong, Unread],
        Fix = new(Applicability.Suggested, En: "Write \"{2}\" on the cover", Ja: "表紙を「{2}」に直す"),
        Outranks = ["WP4005"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var timeline = context.Once(Timeline.Of);
        if (timeline.NewestVersion is not { Version: { } newest }) yield break;
        if (paper.Cover.UnreadVersion is { } unread) yield return Report(unread.Span, unread.Text, newest.Text).Saying(Unread).RelatedTo(newest.Span, NewestEntry);
        if (paper.Cover.Version is not { } cover) yield break;
        if (VersionSteps.IsYear(cover) != VersionSteps.IsYear(newest) || Agree(cover, newest, timeline)) yield break;

        if (Follows(cover, newest, timeline))
        {
            var text = VersionWriting.Apply(VersionWriting.Replace(newest, cover, paper.Source), newest);
            yield return Report(newest.Span, cover.Text, newest.Text, text).Saying(EntryWrong).RelatedTo(cover.Span, OnCover);
            yield break;
        }

        var edit = VersionWriting.Replace(cover, newest, paper.Source);
        var diagnostic = Report(cover.Span, cover.Text, newest.Text, VersionWriting.Apply(edit, cover))
            .RelatedTo(newest.Span, NewestEntry)
            .FixedBy([edit]);
        yield return cover.CompareTo(newest) > 0 ? diagnostic.Saying(EntryMissing) : diagnostic;
    }

    private static bool Agree(PaperVersion cover, PaperVersion newest, Timeline timeline)
    {
        if (cover.CompareTo(newest) == 0) return true;
        // 初版 is the first entry, whatever its number; and a first number is any up to 1.
        if (cover.IsFirstEdition) return timeline.Entries.Count(static entry => entry.Version is not null) == 1;
        return newest.IsFirstEdition && cover.CompareTo(newest) < 0;
    }

    /// <summary>
    /// Whether the cover's version goes on from the entry before the newest, and the newest does not: 1.0, 1.1, 1.3 and 1.2 on the
    /// cover; or whether the only entry is no first version, and the cover's is.
    /// </summary>
    private static bool Follows(PaperVersion cover, PaperVersion newest, Timeline timeline)
    {
        var versions = timeline.Entries.Select(static entry => entry.Version).OfType<PaperVersion>().ToArray();
        if (versions.Length == 1) return VersionSteps.IsBeginning(cover) && !VersionSteps.IsBeginning(newest);
        return VersionSteps.IsStep(versions[^2], cover) && !VersionSteps.IsStep(versions[^2], newest);
    }
}
