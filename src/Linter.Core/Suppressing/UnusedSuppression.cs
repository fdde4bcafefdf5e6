using System.Globalization;
using Wplint.Core.Configuration;

namespace Wplint.Core.Suppressing;

/// <summary>WP9003: a suppression that suppresses nothing.</summary>
internal static class UnusedSuppression
{
    private static readonly LocalizedText FileText = new(
        En: "The file has no finding of {0} to suppress. Remove the suppression.",
        Ja: "このファイルには、抑制の対象となる {0} の指摘がありません。抑制を削除してください。");

    private static readonly LocalizedText UnknownRuleText = new(
        En: "There is no rule \"{0}\", so this suppresses nothing.{1}",
        Ja: "「{0}」というルールはないため、この指定は何も抑制していません。{1}");

    private static readonly LocalizedText EngineText = new(
        En: "{0} cannot be suppressed in a paper: it is not about its text. Remove it here; rules.json sets its severity.",
        Ja: "{0} は文書の本文に関するルールではないため、文書の中では抑制できません。ここから削除し、重大度は rules.json で設定してください。");

    private static readonly LocalizedText NoRuleText = new(
        En: "This names no rule, so it suppresses nothing. Write the rules before the colon and the reason behind it: \"{0} WP2002: …\".",
        Ja: "ルールが指定されていないため、何も抑制していません。「{0} WP2002: …」のように、コロンの前にルールを、後に理由を書いてください。");

    private static readonly LocalizedText DirectiveText = new(
        En: "\"{0}\" means nothing to wplint. Write \"wplint-disable-next\" for the next clause or block, or \"wplint-disable\" for the file.",
        Ja: "「{0}」という指定はありません。次の項目または段落には「wplint-disable-next」、ファイル全体には「wplint-disable」と書いてください。");

    private static readonly LocalizedText TooManyText = new(
        En: "Only the first {0} suppressions of a file hold. Set the severity of the rules in rules.json instead.",
        Ja: "一つのファイルで有効な抑制は最初の {0} 件までです。代わりに rules.json でルールの重大度を設定してください。");

    public static RuleDescriptor Descriptor { get; } = new("WP9003", "unused-suppression")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Warning,
        Title = new(En: "Suppression that suppresses nothing", Ja: "何も抑制していない抑制"),
        Message = new(
            En: "There is no finding of {0} here to suppress. Remove the suppression, or put it directly before the clause or block that it is meant for.",
            Ja: "ここには、抑制の対象となる {0} の指摘がありません。抑制を削除するか、対象の項目または段落の直前に置いてください。"),
        Variants = [FileText, UnknownRuleText, EngineText, NoRuleText, DirectiveText, TooManyText],
        Fix = new(Applicability.Safe, En: "Remove the suppression", Ja: "抑制を削除する"),
    };

    /// <summary>Nothing is found of rules that it names.</summary>
    public static Diagnostic Of(Suppression suppression, IEnumerable<Spanned> names, TextSpan place, TextSpan removal) =>
        Say(suppression.IsForFile ? FileText : Descriptor.Message, place, string.Join(", ", names.Select(static name => name.Text))).Replace(removal, "");

    public static Diagnostic OfUnknownRule(Spanned name, IReadOnlyList<RuleDescriptor> rules) =>
        Say(UnknownRuleText, name.Span, name.Text, InvalidConfiguration.Hint(name.Text, InvalidConfiguration.NamesOf(rules.Where(static rule => rule.Family != RuleFamily.Engine))));

    public static Diagnostic OfEngineRule(Spanned name) => Say(EngineText, name.Span, name.Text);

    public static Diagnostic WithoutRule(Suppression suppression, TextSpan place) => Say(NoRuleText, place, suppression.Directive);

    public static Diagnostic OfUnknownDirective(Suppression suppression, TextSpan place) => Say(DirectiveText, place, suppression.Directive);

    public static Diagnostic BehindTooMany(int limit, TextSpan place) => Say(TooManyText, place, limit.ToString("N0", CultureInfo.InvariantCulture));

    private static Diagnostic Say(LocalizedText message, TextSpan span, params IReadOnlyList<LocalizedText> arguments) =>
        new() { Descriptor = Descriptor, Message = message, Arguments = arguments, Span = span };
}
