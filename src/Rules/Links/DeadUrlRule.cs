using System.Globalization;

namespace Wplint.Rules.Links;

/// <summary>A dead link ends the reader's search where the paper promises the evidence, and what it promised cannot be verified any more.</summary>
public sealed class DeadUrlRule : LinkRule
{
    private static readonly LocalizedText OnceAlive = new(
        En: "\"{0}\" is dead: {1}. It answered last on {2}. Write the address where its page is now, or remove the link.",
        Ja: "URL「{0}」はリンク切れです。{1}。最後に応答を確認したのは {2} です。現在の URL に書き換えるか、リンクを外してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP3003", "dead-url")
    {
        Family = RuleFamily.Links,
        Severity = Severity.Error,
        Title = new(En: "Address where nothing is any more", Ja: "リンク切れの URL"),
        Message = new(
            En: "\"{0}\" is dead: {1}. Write the address where its page is now, or remove the link.",
            Ja: "URL「{0}」はリンク切れです。{1}。現在の URL に書き換えるか、リンクを外してください。"),
        Variants = [OnceAlive],
        Outranks = ["WP3002"],
        Needs = Fact.Answers,
    };

    public override LinkVerdict Verdict => LinkVerdict.Dead;

    public override bool Asks(Link link) => WorthAsking.Is(link);

    protected override Diagnostic? Check(Link link, LinkAnswer answer, RuleContext context)
    {
        var place = LinkPlace.Of(link, context.Paper.Source);
        return answer.LastAlive is { } alive
            ? Report(place, link.Target, ReasonText.Of(answer), alive.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Saying(OnceAlive)
            : Report(place, link.Target, ReasonText.Of(answer));
    }
}
