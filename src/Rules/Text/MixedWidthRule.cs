using System.Globalization;

namespace Wplint.Rules.Text;

/// <summary>Brackets and digits in two widths make one paper look like two, and a search in one width misses the other.</summary>
public sealed class MixedWidthRule : WhitepaperRule
{
    private const int MostRelated = 20;

    private static readonly LocalizedText AlsoHere = new("Here as well", "同じ幅の箇所");
    private static readonly LocalizedText FullWidth = new("full-width", "全角");
    private static readonly LocalizedText HalfWidth = new("half-width", "半角");

    private static readonly LocalizedText Digits = new(
        En: "This number is {0}, where {2} others in the paper are {1}. Write all numbers in one width.",
        Ja: "この数字は{0}ですが、ほかの {2} か所では{1}です。どちらかに統一してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP7008", "mixed-width")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Note,
        Title = new(En: "Full and half width mixed", Ja: "全角と半角の混在"),
        Message = new(
            En: "This bracket is {0}, where {2} others around Japanese text are {1}. Write them in one width.",
            Ja: "この括弧は{0}ですが、ほかの {2} か所では{1}です。どちらかに統一してください。"),
        Variants = [Digits],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var prose = context.Once(Prose.Of);
        if (BracketWidths.Count(prose) is { IsMixed: true } brackets) yield return Report(brackets);
        if (DigitWidths.Count(prose) is { IsMixed: true } digits) yield return Report(digits).Saying(Digits);
    }

    private Diagnostic Report(WidthCount count)
    {
        var (own, usual) = count.Few == count.Full ? (FullWidth, HalfWidth) : (HalfWidth, FullWidth);
        var diagnostic = Report(count.Few[0].Span, own, usual, count.UsualCount.ToString(CultureInfo.InvariantCulture));
        foreach (var other in count.Few.Skip(1).Take(MostRelated)) diagnostic = diagnostic.RelatedTo(other.Span, AlsoHere);
        return diagnostic;
    }
}
