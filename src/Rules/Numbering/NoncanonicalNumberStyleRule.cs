namespace Wplint.Rules.Numbering;

/// <summary>The standard writes <c>CLD.6.3.1</c>; a check sheet that was made from it does not find <c>CLD6.3.1</c>.</summary>
public sealed class NoncanonicalNumberStyleRule : WhitepaperRule
{
    private const string Prefix = "CLD.";

    private static readonly LocalizedText Alike = new("Written in the same way", "同じ書き方の項番");

    public override RuleDescriptor Descriptor { get; } = new("WP1006", "noncanonical-number-style")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Note,
        Title = new(En: "Extended controls not written as in the standard", Ja: "拡張管理策の項番が規格と異なる書き方"),
        Message = new(
            En: "The standard writes \"{1}\", this paper \"{0}\". Write all extended controls with \"CLD.\".",
            Ja: "この文書の「{0}」は、規格では「{1}」と書かれています。拡張管理策の項番は、すべて「CLD.」を付けて書くことをお勧めします。"),
        Fix = new(Applicability.Suggested, En: "Write all as {1}", Ja: "すべて {1} のように書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var numbers = new List<ClauseNumber>();
        foreach (var clause in paper.AllClauses)
        {
            if (clause.Number is { IsExtended: true } number) numbers.Add(number);
        }

        // A paper that mixes styles is told which one to use, and that is enough.
        if (numbers.Count == 0 || !numbers.TrueForAll(number => number.WrittenPrefix == numbers[0].WrittenPrefix) || IsCanonical(numbers[0])) yield break;

        var related = new List<RelatedLocation>();
        foreach (var number in numbers.Skip(1)) related.Add(new RelatedLocation(number.Span, Alike));
        var diagnostic = Report(numbers[0].Span, numbers[0].Text, Rewrite(numbers[0])) with { Related = related };
        var quoted = context.Once(ClauseQuotations.Of).All.Select(static quotation => quotation.Number).Where(static number => number.IsExtended);
        yield return diagnostic.FixedBy([.. numbers.Concat(quoted).Where(static number => !IsCanonical(number)).Select(static number => new Edit(number.Span, Rewrite(number)))]);
    }

    /// <summary>Whether the prefix is the standard's, also in full width.</summary>
    private static bool IsCanonical(ClauseNumber number) => number.WrittenPrefix == DigitWidth.Like(number.Text, Prefix);

    private static string Rewrite(ClauseNumber number) => DigitWidth.Like(number.Text, Prefix) + number.Text[number.WrittenPrefix.Length..];
}
