namespace Wplint.Rules.History;

/// <summary>Dates in several formats within one history look like entries from several hands, and a reader or program cannot sort them.</summary>
public sealed class MixedDateFormatRule : WhitepaperRule
{
    private static readonly LocalizedText AlsoWritten = new("Written so here as well", "同じ書き方の箇所");

    public override RuleDescriptor Descriptor { get; } = new("WP4008", "mixed-date-format")
    {
        Family = RuleFamily.History,
        Severity = Severity.Note,
        Title = new(En: "Dates of the history in several formats", Ja: "改訂履歴の日付の表記の不統一"),
        Message = new(
            En: "The date \"{0}\" is not written as the other dates of the history are, such as \"{1}\". Write \"{2}\".",
            Ja: "日付「{0}」の書き方が、改訂履歴のほかの日付（「{1}」など）と異なります。「{2}」と書いてください。"),
        Fix = new(Applicability.Safe, En: "Write \"{2}\"", Ja: "「{2}」と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var dates = DatesOf(paper.History);
        if (MostFrequent(dates, DateStyle.SignsOf) is not { } usual) yield break;

        var deviations = new Dictionary<string, List<PaperDate>>(StringComparer.Ordinal);
        var alike = new List<PaperDate>();
        foreach (var date in dates)
        {
            var signs = DateStyle.SignsOf(date)!;
            if (signs == DateStyle.SignsOf(usual)) alike.Add(date);
            else Add(deviations, signs, date);
        }

        // 2024/1/5 beside 2024/01/12: of dates with the same signs some tell how numbers of one digit are written.
        usual = MostFrequent(alike, DateStyle.ZerosOf) ?? usual;
        foreach (var date in alike)
        {
            if (DateStyle.ZerosOf(date) is { } zeros && zeros != DateStyle.ZerosOf(usual)) Add(deviations, zeros, date);
        }

        foreach (var deviation in deviations.Values) yield return Report(deviation, usual);
    }

    private Diagnostic Report(List<PaperDate> deviation, PaperDate usual)
    {
        var related = new List<RelatedLocation>();
        var edits = new List<Edit>();
        foreach (var date in deviation)
        {
            if (date != deviation[0]) related.Add(new RelatedLocation(date.Span, AlsoWritten));
            edits.Add(new Edit(date.Span, DateWriting.Like(usual, date)));
        }

        return (Report(deviation[0].Span, deviation[0].Text, usual.Text, edits[0].NewText) with { Related = related }).FixedBy(edits);
    }

    /// <summary>The full dates of the entries, the oldest entry first; none where a day may be the month (03/04/2024), so that nothing is certain.</summary>
    private static List<PaperDate> DatesOf(Wplint.History? history)
    {
        var dates = new List<PaperDate>();
        foreach (var entry in history?.Entries ?? [])
        {
            if (entry.Date is not { Exists: true, Precision: DatePrecision.Day } date) continue;
            if (date is { Form: DateForm.YearLast, Day: <= 12 }) return [];
            dates.Add(date);
        }

        if (dates.Count > 1 && dates[0].CompareTo(dates[^1]) > 0) dates.Reverse();
        return dates;
    }

    /// <summary>A date in the style that most have, and of two as frequent in the one that came first; null where no date has a style.</summary>
    private static PaperDate? MostFrequent(List<PaperDate> dates, Func<PaperDate, string?> styleOf)
    {
        var tally = new Tally();
        foreach (var date in dates)
        {
            if (styleOf(date) is { } style) tally.Add(style);
        }

        PaperDate? most = null;
        var count = 0;
        foreach (var date in dates)
        {
            if (styleOf(date) is not { } style || tally[style] <= count) continue;
            most = date;
            count = tally[style];
        }

        return most;
    }

    private static void Add(Dictionary<string, List<PaperDate>> lists, string key, PaperDate date)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(date);
    }
}
