namespace Wplint.Rules.Numbering;

/// <summary>Who is sent to figure 2 and finds 1 and 3, or two figures 2, does not know whether the right one is before them.</summary>
public sealed class FigureNumberGapRule : WhitepaperRule
{
    private static readonly LocalizedText Before = new("The one before it", "直前の図表");
    private static readonly LocalizedText Namesake = new("The other one with this number", "同じ番号の図表");

    private static readonly LocalizedText Wrong = new(
        En: "\"{0}\" breaks the sequence of numbers. Write \"{1}\".",
        Ja: "「{0}」で図表の番号が続いていません。「{1}」に直してください。");

    private static readonly LocalizedText Repeated = new(
        En: "\"{0}\" is the number of another figure or table as well. Continue with \"{1}\" here.",
        Ja: "「{0}」は別の図表でも使われています。ここからは「{1}」と続けてください。");

    private static readonly LocalizedText First = new(
        En: "The first caption is \"{0}\", and there is no \"{1}\". Write \"{1}\" here, or add what is missing.",
        Ja: "図表の番号が「{0}」から始まり、「{1}」がありません。「{1}」に直すか、抜けている図表を追加してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP1009", "figure-number-gap")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Warning,
        Title = new(En: "Figure or table number skipped or repeated", Ja: "図表番号の抜けまたは重複"),
        Message = new(
            En: "\"{0}\" follows \"{2}\", and there is no \"{1}\". Write \"{1}\" here, or add what is missing.",
            Ja: "「{2}」の次が「{0}」で、「{1}」がありません。「{1}」に直すか、抜けている図表を追加してください。"),
        Variants = [Wrong, Repeated, First],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.Captions.Count == 0) yield break;
        foreach (var slip in context.Once(FigureNumbering.Of).Slips) yield return Report(slip);
    }

    private Diagnostic Report(FigureSlip slip)
    {
        var (span, text) = (slip.Caption.Label.Span, slip.Caption.Label.Text);
        if (slip.Kind == SuccessionSlipKind.Wrong) return Report(span, text, slip.Right).Saying(Wrong);
        if (slip.Other is not { Label: var other }) return Report(span, text, slip.Right).Saying(First);
        if (slip.Kind == SuccessionSlipKind.Repeated) return Report(span, text, slip.Right).Saying(Repeated).RelatedTo(other.Span, Namesake);
        return Report(span, text, slip.Right, other.Text).RelatedTo(other.Span, Before);
    }
}
