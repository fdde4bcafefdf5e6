using System.Globalization;

namespace Wplint.Rules.History;

/// <summary>A day that the calendar does not have dates nothing; whoever relies on the paper has to ask which day was meant.</summary>
public sealed class InvalidDateRule : WhitepaperRule
{
    private static readonly LocalizedText NoSuchMonth = new(
        En: "\"{0}\" is not a valid date: a year has no month {1}. Write the date that is meant.",
        Ja: "「{0}」という日付はありません。{1} 月はないため、正しい日付に直してください。");

    private static readonly LocalizedText WrongSign = new(
        En: "\"{0}\" is not a valid date: the signs of year, month and day are mixed up. Write \"{1}\".",
        Ja: "「{0}」は、年・月・日の字が誤っています。「{1}」と書いてください。");

    private static readonly LocalizedText Unread = new(
        En: "\"{0}\" on the cover cannot be read as a date. Write it with digits.",
        Ja: "表紙の「{0}」は日付として読み取れません。日付を数字で書いてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4006", "invalid-date")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Date that does not exist", Ja: "存在しない日付"),
        Message = new(
            En: "\"{0}\" is not a valid date: {1} has no day {2}. Write the date that is meant.",
            Ja: "「{0}」という日付はありません。{1}に {2} 日はないため、正しい日付に直してください。"),
        Variants = [NoSuchMonth, WrongSign, Unread],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.FrontMatter?.Date is { Exists: false } stated) yield return Report(stated, paper.Source);
        if (paper.Cover.UnreadDate is { } unread) yield return Report(unread.Span, unread.Text).Saying(Unread);
        foreach (var date in paper.Dates)
        {
            if (!date.Exists && (IsUnmistakable(date) || context.Once(VersionDates.Of).Starts.Contains(date.Span.Start))) yield return Report(date, paper.Source);
        }
    }

    /// <summary>2024.13.1 in the text may be a version, and 2024-13-01 the number of a document.</summary>
    private static bool IsUnmistakable(PaperDate date) => date.Form switch
    {
        DateForm.Dots => false,
        DateForm.Hyphens => date is { Month: >= 1 and <= 12, Day: >= 1 and <= 31 },
        _ => true,
    };

    private Diagnostic Report(PaperDate date, SourceText source)
    {
        var span = source.GetFirstLine(date.Span);
        if (date.IsMalformed) return Report(span, date.Text, WithRightSigns(date.Text)).Saying(WrongSign);
        if (date.Month is < 1 or > 12) return Report(span, date.Text, Write(date.Month)).Saying(NoSuchMonth);
        return Report(span, date.Text, new LocalizedText($"{DateWriting.Months[date.Month - 1]} {Write(date.Year)}", $"{Write(date.Year)}年{Write(date.Month)}月"), Write(date.Day));
    }

    private static string WithRightSigns(string text)
    {
        var signs = 0;
        return string.Concat(text.Select(character => character is '年' or '月' or '日' ? "年月日"[Math.Min(signs++, 2)] : character));
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where the dates of the cover and of the entries of the history stand, in whose place nothing but a date can.</summary>
    private sealed record VersionDates(HashSet<int> Starts)
    {
        public static VersionDates Of(PaperContext context)
        {
            var starts = new HashSet<int>();
            if (context.Paper.Cover.Date is { } cover) starts.Add(cover.Span.Start);
            foreach (var entry in context.Paper.History?.Entries ?? [])
            {
                if (entry.Date is { } date) starts.Add(date.Span.Start);
            }

            return new VersionDates(starts);
        }
    }
}
