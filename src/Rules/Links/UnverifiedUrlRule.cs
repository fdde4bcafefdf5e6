namespace Wplint.Rules.Links;

/// <summary>What nobody could verify is not known to be dead, and not known to be alive either: a person can open it in a moment.</summary>
public sealed class UnverifiedUrlRule : LinkRule
{
    private static readonly LocalizedText NoSafePage = new(
        En: "Browsers may warn their users before they open \"{0}\": {1}. Write an address whose certificate holds, or tell whoever runs the site.",
        Ja: "URL「{0}」を開くと、ブラウザーが警告を表示するおそれがあります。{1}。証明書が有効な URL を書くか、サイトの管理者に知らせてください。");

    private static readonly LocalizedText NoAnchor = new(
        En: "The page of \"{0}\" answers, but its HTML has no such anchor. Open it in a browser: a script may make the anchor; otherwise write another one or leave it out.",
        Ja: "「{0}」のページは開けますが、指定のアンカーが HTML にありません。スクリプトが作る場合もあるため、ブラウザーで開いて確かめ、なければ別のアンカーを書くか、アンカーを外してください。");

    private static readonly LocalizedText Refused = new(
        En: "\"{0}\" was not asked: it leads to a private, local or otherwise special address. Write one that every reader reaches; with --allow-private-addresses, wplint asks such addresses too.",
        Ja: "URL「{0}」は、プライベートアドレスやローカルアドレスなどにつながるため、確認していません。すべての読者が開ける URL を書いてください。--allow-private-addresses を指定すると、このような URL も確認します。");

    private static readonly LocalizedText OutOfTime = new(
        En: "\"{0}\" was not asked: the time for all addresses was over. Run wplint again, or raise \"budgetSeconds\" under \"links\" in rules.json.",
        Ja: "全体の制限時間に達したため、URL「{0}」は確認していません。もう一度実行するか、rules.json の「links」の「budgetSeconds」を増やしてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP3010", "unverified-url")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Note,
        Title = new(En: "Address that could not be verified", Ja: "確認できない URL"),
        Message = new(
            En: "Whether \"{0}\" is alive could not be told: {1}. Open it in a browser.",
            Ja: "URL「{0}」が有効かどうかを確認できませんでした。{1}。ブラウザーで開いて確かめてください。"),
        Variants = [NoSafePage, NoAnchor, Refused, OutOfTime],
        Needs = Fact.Answers,
    };

    public override LinkVerdict Verdict => LinkVerdict.Unknown;

    public override bool Asks(Link link) => WorthAsking.Is(link);

    protected override Diagnostic? Check(Link link, LinkAnswer answer, RuleContext context)
    {
        var place = LinkPlace.Of(link, context.Paper.Source);
        return answer.Reason switch
        {
            // Whoever says not to ask, or has pressed Ctrl-C, knows.
            LinkReason.Ignored or LinkReason.Interrupted => null,
            LinkReason.CertificateExpired or LinkReason.CertificateForAnotherHost or LinkReason.CertificateUntrusted =>
                Report(place, link.Target, ReasonText.Of(answer)).Saying(NoSafePage),
            LinkReason.FragmentNotFound => Report(place, link.Target).Saying(NoAnchor),
            LinkReason.RefusedAddress => Report(place, link.Target).Saying(Refused),
            LinkReason.OutOfTime => Report(place, link.Target).Saying(OutOfTime),
            _ => Report(place, link.Target, ReasonText.Of(answer)),
        };
    }
}
