namespace Wplint.Rules.CopyPaste;

/// <summary>A paper that grants in one clause what it denies in another cannot be relied on in either.</summary>
public sealed class ContradictingClausesRule : WhitepaperRule
{
    /// <summary>So much of a sentence is quoted; its end says what it says.</summary>
    private const int LongestQuotation = 60;

    private static readonly LocalizedText Opposite = new("The opposite", "反対の記述");

    public override RuleDescriptor Descriptor { get; } = new("WP5007", "contradicting-clauses")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Warning,
        Title = new(En: "Clauses that contradict each other", Ja: "項番間の記述の矛盾"),
        Message = new(
            En: "\"{0}\" contradicts {1}, which says \"{2}\". Find out which of them holds, and correct the other.",
            Ja: "「{0}」は、{1} の「{2}」と矛盾しています。事実を確認し、誤っているほうを改めてください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var claims = context.Once(static context => ClaimReader.Read(context.Paper));
        var outvoted = new Dictionary<Claim, List<Claim>>();
        foreach (var denial in claims.Denials)
        {
            var grants = claims.FindGrants(denial);
            if (grants.Count > 1) yield return Report(denial, grants, paper.Source);
            if (grants.Count != 1) continue;
            if (!outvoted.TryGetValue(grants[0], out var denials)) outvoted.Add(grants[0], denials = []);
            denials.Add(denial);
        }

        // One word against another: the denial is reported. One against several: the one.
        foreach (var (grant, denials) in outvoted)
        {
            yield return denials.Count == 1 ? Report(denials[0], [grant], paper.Source) : Report(grant, denials, paper.Source);
        }
    }

    private Diagnostic Report(Claim claim, List<Claim> opposites, SourceText source)
    {
        var diagnostic = Report(source.GetFirstLine(claim.Span), Quote(claim), NameOf(opposites[0].Clause), Quote(opposites[0]));
        return diagnostic with { Related = opposites.ConvertAll(opposite => new RelatedLocation(source.GetFirstLine(opposite.Span), Opposite)) };
    }

    private static string Quote(Claim claim) => claim.Text.Length <= LongestQuotation ? claim.Text : $"…{claim.Text[^LongestQuotation..]}";

    private static LocalizedText NameOf(Clause clause) =>
        clause.Number is { } number ? number.Text : new LocalizedText(En: $"\"{clause.Title}\"", Ja: $"「{clause.Title}」");
}
