using PaperHistory = Wplint.History;

namespace Wplint.Rules.History;

/// <summary>The cover's version is what a reader quotes; if the history says another, nobody knows which text was approved.</summary>
public sealed class CoverVersionMismatchRule : WhitepaperRule
{
    private static readonly LocalizedText NewestEntry = new("The newest entry", "最新の改訂履歴");

    private static readonly LocalizedText EntryMissing = new(
        En: "The cover says \"{0}\", but the history ends with \"{1}\". Add the entry for \"{0}\", or write \"{2}\" on the cover.",
        Ja: "表紙の版は「{0}」ですが、改訂履歴は「{1}」で終わっています。「{0}」の履歴を追記するか、表紙を「{2}」に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4001", "cover-version-mismatch")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Cover and history disagree on the version", Ja: "表紙の版が改訂履歴と異なる"),
        Message = new(
            En: "The cover says \"{0}\", but the newest entry of the history is \"{1}\". Write \"{2}\" on the cover.",
            Ja: "表紙の版は「{0}」ですが、改訂履歴の最新の版は「{1}」です。表紙を「{2}」に直してください。"),
        Variants = [EntryMissing],
        Fix = new(Applicability.Suggested, En: "Write \"{2}\" on the cover", Ja: "表紙を「{2}」に直す"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.Cover.Version is not { } cover || paper.History is not { Newest: { Version: { } newest } entry } history) yield break;
        if (IsYear(cover) != IsYear(newest) || Agree(cover, newest, history) || IsLatestByDate(cover, entry, history)) yield break;

        var (old, version) = Rewrite(cover, newest, paper.Source);
        var diagnostic = Report(cover.Span, cover.Text, newest.Text, cover.Text.Replace(paper.Source[old], version, StringComparison.Ordinal))
            .RelatedTo(newest.Span, NewestEntry)
            .Replace(old, version);
        yield return cover.CompareTo(newest) > 0 ? diagnostic.Saying(EntryMissing) : diagnostic;
    }

    private static bool Agree(PaperVersion cover, PaperVersion newest, PaperHistory history)
    {
        if (cover.CompareTo(newest) == 0) return true;
        // 初版 is the first entry, whatever its number; and a first number is any up to 1.
        if (cover.IsFirstEdition) return history.Entries.Count(static entry => entry.Version is not null) == 1;
        return newest.IsFirstEdition && cover.CompareTo(newest) < 0;
    }

    /// <summary>Where the last entry by date has not the highest version, the history is wrong and not the cover.</summary>
    private static bool IsLatestByDate(PaperVersion cover, HistoryEntry highest, PaperHistory history) =>
        history.Entries.Any(entry => entry.Version?.CompareTo(cover) == 0 && entry.Date?.CompareTo(highest.Date) > 0);

    /// <summary>2013年度版 counts years; it says nothing of a 1.0.</summary>
    private static bool IsYear(PaperVersion version) => version.Components is [>= 1900 and <= 2999];

    /// <summary>What to replace on the cover, and the newest version in the cover's width and with as many numbers.</summary>
    private static (TextSpan Span, string Text) Rewrite(PaperVersion cover, PaperVersion newest, SourceText source)
    {
        if (cover.IsFirstEdition || newest.IsFirstEdition) return (cover.Span, newest.Text);

        var number = TextFolding.Fold(source[newest.NumberSpan]).Text;
        if (!char.IsAsciiDigit(number[0])) number = newest.Number; // 第三版
        for (var i = newest.Components.Count; i < cover.Components.Count; i++) number += ".0";
        return (cover.NumberSpan, DigitWidth.Like(source[cover.NumberSpan], number));
    }
}
