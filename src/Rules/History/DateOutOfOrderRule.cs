namespace Wplint.Rules.History;

/// <summary>A later version cannot have an earlier date: one of the two is wrong, and an auditor will ask which.</summary>
public sealed class DateOutOfOrderRule : WhitepaperRule
{
    private static readonly LocalizedText OtherEntry = new("The entry that it contradicts", "順序が食い違う履歴");

    private static readonly LocalizedText TooLate = new(
        En: "The entry dated \"{0}\" is followed by one that is dated \"{1}\". A later version cannot have an earlier date; correct the wrong one.",
        Ja: "日付が「{0}」の版より後の版に、それより古い日付「{1}」があります。後の版の日付が前の版より古くなることはないため、誤っているほうを直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4004", "date-out-of-order")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Later version with an earlier date", Ja: "後の版の日付が前の版より古い"),
        Message = new(
            En: "The entry dated \"{0}\" follows one that is dated \"{1}\". A later version cannot have an earlier date; correct the wrong one.",
            Ja: "日付が「{0}」の版より前の版に、それより新しい日付「{1}」があります。後の版の日付が前の版より古くなることはないため、誤っているほうを直してください。"),
        Variants = [TooLate],
        Outranks = ["WP4007"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var misfit in context.Once(Timeline.Of).Misdated)
        {
            var (date, other) = (misfit.Entry.Date!, misfit.Other.Date!);
            var diagnostic = Report(date.Span, date.Text, other.Text).RelatedTo(other.Span, OtherEntry);
            yield return misfit.IsLater ? diagnostic : diagnostic.Saying(TooLate);
        }
    }
}
