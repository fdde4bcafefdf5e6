namespace Wplint.Rules.History;

/// <summary>Versions that do not follow each other leave open which text replaced which, and which one holds.</summary>
public sealed class VersionOutOfOrderRule : WhitepaperRule
{
    private static readonly LocalizedText OtherEntry = new("The entry that it contradicts", "順序が食い違う履歴");
    private static readonly LocalizedText SameVersion = new("The same version", "同じ版");

    private static readonly LocalizedText TooHigh = new(
        En: "Version \"{0}\" comes before \"{1}\" in the history, which is lower. Correct the version, or put the entry in its place.",
        Ja: "改訂履歴で、版「{0}」より後に、それより小さい版「{1}」があります。版の番号か、履歴の順序を直してください。");

    private static readonly LocalizedText Twice = new(
        En: "Version \"{0}\" is in the history already. Give each entry a version of its own.",
        Ja: "改訂履歴に、版「{0}」が二つあります。履歴ごとに異なる版にしてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4003", "version-out-of-order")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Version out of order", Ja: "版の順序が正しくない"),
        Message = new(
            En: "Version \"{0}\" comes after \"{1}\" in the history, which is higher. Correct the version, or put the entry in its place.",
            Ja: "改訂履歴で、版「{0}」より前に、それより大きい版「{1}」があります。版の番号か、履歴の順序を直してください。"),
        Variants = [TooHigh, Twice],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var misfit in context.Once(Timeline.Of).Misnumbered)
        {
            var (version, other) = (misfit.Entry.Version!, misfit.Other.Version!);
            if (version.CompareTo(other) == 0)
            {
                yield return Report(version.Span, version.Text).Saying(Twice).RelatedTo(other.Span, SameVersion);
                continue;
            }

            var diagnostic = Report(version.Span, version.Text, other.Text).RelatedTo(other.Span, OtherEntry);
            yield return misfit.IsLater ? diagnostic : diagnostic.Saying(TooHigh);
        }
    }
}
