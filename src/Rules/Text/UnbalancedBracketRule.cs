namespace Wplint.Rules.Text;

/// <summary>Where a bracket is missing, a reader cannot tell what the condition or the exception in it covers.</summary>
public sealed class UnbalancedBracketRule : WhitepaperRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP7004", "unbalanced-bracket")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Warning,
        Title = new(En: "Bracket without its partner", Ja: "対応しない括弧"),
        Message = new(
            En: "\"{0}\" is opened and not closed. Add \"{1}\", or take the bracket out.",
            Ja: "「{0}」が閉じられていません。対応する「{1}」を補うか、この括弧を削除してください。"),
        Variants =
        [
            new(
                En: "\"{0}\" closes what was not opened. Add \"{1}\" before it, or take the bracket out.",
                Ja: "「{0}」に対応する開き括弧がありません。前に「{1}」を補うか、この括弧を削除してください。"),
            new(
                En: "\"{0}\" closes what \"{1}\" opens. Write both in one form.",
                Ja: "「{1}」で開いた括弧が「{0}」で閉じられています。同じ種類、同じ幅の括弧にそろえてください。"),
        ],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var alone = new List<Bracket>();
        foreach (var prose in context.Once(Prose.Of).Passages)
        {
            if (alone.Count > 0 && alone[^1].Prose.Clause != prose.Clause)
            {
                foreach (var bracket in WithoutPartner(alone)) yield return Report(bracket);
                alone.Clear();
            }

            if (BracketPairs.In(prose) is not { } pairs) continue;
            foreach (var pair in pairs.Uneven) yield return Report(pair[0], pair[1]);
            if (pairs.Alone is [{ IsOpener: true } opener, { IsOpener: false } closer]) yield return Report(opener, closer);
            else alone.AddRange(pairs.Alone);
        }

        foreach (var bracket in WithoutPartner(alone)) yield return Report(bracket);
    }

    /// <summary>Brackets may enclose several paragraphs or items of one clause: those that find a partner further on are left out.</summary>
    private static IEnumerable<Bracket> WithoutPartner(List<Bracket> alone)
    {
        var open = new List<Bracket>();
        foreach (var bracket in alone)
        {
            if (bracket.IsOpener) open.Add(bracket);
            else if (open.Count > 0 && open[^1].Kind == bracket.Kind) open.RemoveAt(open.Count - 1);
            else yield return bracket;
        }

        foreach (var bracket in open) yield return bracket;
    }

    private Diagnostic Report(Bracket bracket)
    {
        var diagnostic = Report(bracket.Span, $"{bracket.Sign}", $"{bracket.Partner}");
        return bracket.IsOpener ? diagnostic : diagnostic.Saying(Descriptor.Variants[0]);
    }

    private Diagnostic Report(Bracket opener, Bracket closer) =>
        Report(closer.Span, $"{closer.Sign}", $"{opener.Sign}").Saying(Descriptor.Variants[1]).RelatedTo(opener.Span, new(En: "opened here", Ja: "対応する開き括弧"));
}
