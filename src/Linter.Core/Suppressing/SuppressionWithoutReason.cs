namespace Wplint.Core.Suppressing;

/// <summary>WP9004: a suppression that does not say why. It holds all the same.</summary>
internal static class SuppressionWithoutReason
{
    private static readonly LocalizedText ColonText = new(
        En: "This suppression has no reason, because there is no colon before it. Write a colon behind \"{0}\".",
        Ja: "コロンがないため、この抑制には理由がないものとして扱われます。「{0}」の後にコロンを入れてください。");

    public static RuleDescriptor Descriptor { get; } = new("WP9004", "suppression-without-reason")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Warning,
        Title = new(En: "Suppression without a reason", Ja: "理由のない抑制"),
        Message = new(
            En: "This suppression has no reason. Write it behind a colon: \"{0}: …\".",
            Ja: "この抑制には理由がありません。「{0}: …」のように、コロンの後に理由を書いてください。"),
        Variants = [ColonText],
    };

    /// <param name="suppression">The suppression.</param>
    /// <param name="place">Where to report it.</param>
    public static Diagnostic Of(Suppression suppression, TextSpan place) => new()
    {
        Descriptor = Descriptor,
        Message = suppression.LacksColon ? ColonText : Descriptor.Message,
        Arguments = [suppression.LacksColon ? suppression.Names[^1].Text : string.Join(", ", suppression.Names.Select(static name => name.Text))],
        Span = place,
    };
}
