namespace Wplint.Rules.Links;

/// <summary>An address that nobody can open sends the reader nowhere, exactly where the paper promises the details.</summary>
public sealed class MalformedUrlRule : WhitepaperRule
{
    private static readonly LocalizedText Unmended = new(
        En: "\"{0}\" cannot be opened: {1}. Write the address that is meant.",
        Ja: "URL「{0}」は開けません。{1}。正しい URL を書いてください。");

    private static readonly LocalizedText OtherHost = new(
        En: "\"{0}\" is presumably on \"{1}\", as the paper writes elsewhere. Write \"{2}\".",
        Ja: "URL「{0}」のホスト名は、ほかの箇所では「{1}」です。「{2}」と書いてください。");

    private static readonly LocalizedText SignsIn = new(
        En: "\"{0}\" has a user's name in it, which browsers drop or warn of, and everybody may use what a paper publishes. Write \"{1}\".",
        Ja: "URL「{0}」にユーザー名などのログイン情報が含まれています。ブラウザーは無視するか警告し、公開すれば誰でも使えます。「{1}」と書いてください。");

    private static readonly LocalizedText WrittenElsewhere = new("The host elsewhere", "ほかの箇所のホスト名");

    public override RuleDescriptor Descriptor { get; } = new("WP3001", "malformed-url")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Error,
        Title = new(En: "Address that cannot be opened", Ja: "開けない URL"),
        Message = new(
            En: "\"{0}\" cannot be opened: {1}. Write \"{2}\".",
            Ja: "URL「{0}」は開けません。{1}。「{2}」と書いてください。"),
        Variants = [Unmended, OtherHost, SignsIn],
        Fix = new(Applicability.Safe, En: "Write \"{2}\"", Ja: "「{2}」と書く"),
        Outranks = ["WP3002", "WP3003", "WP3004", "WP3007", "WP3009", "WP3010"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var link in paper.Links)
        {
            var damage = AddressDamage.Find(link);
            // Where markup interrupts an address, the host may be a pattern of which Markdown took the asterisks (https://*.kaede.example).
            if (damage is { Mended: null } && !LinkPlace.IsWhole(link, paper.Source)) continue;
            if (damage is not null) yield return Report(link, damage, paper.Source);
            else if (link.Web is { } address && SignInData.Without(address) is { } plain) yield return Report(LinkPlace.Of(link, paper.Source), link.Target, plain).Saying(SignsIn);
            else if (context.Once(HostHabits.Of).FindMeant(link) is { } other) yield return Report(link, other, paper.Source);
        }
    }

    private Diagnostic Report(Link link, AddressDamage damage, SourceText source)
    {
        var place = LinkPlace.Of(link, source);
        if (damage.Mended is not { } mended) return Report(place, link.Target, damage.Reason).Saying(Unmended);
        var diagnostic = Report(place, link.Target, damage.Reason, mended);
        return damage.IsCertain && LinkPlace.IsWhole(link, source) ? diagnostic.Replace(link.TargetSpan, mended) : diagnostic;
    }

    private Diagnostic Report(Link link, Link other, SourceText source)
    {
        var (written, meant) = (link.Web!.Host, other.Web!.Host);
        return Report(LinkPlace.Of(link, source), link.Target, meant, link.Target.Replace(written, meant, StringComparison.OrdinalIgnoreCase))
            .Saying(OtherHost)
            .RelatedTo(LinkPlace.Of(other, source), WrittenElsewhere);
    }
}
