namespace Wplint.Core.Running;

/// <summary>WP9001: a rule threw, or broke the contract of rules.</summary>
internal static class RuleCrashed
{
    private static LocalizedText ParserFailed { get; } = new(
        En: "wplint failed to parse this file ({0}). It was not checked; all other files were. This is a defect of wplint: please report it.",
        Ja: "このファイルの解析中に wplint が異常終了しました（{0}）。このファイルは検査されていませんが、ほかのファイルは検査されました。wplint の不具合ですので、ご報告ください。");

    private static LocalizedText LinkCheckerFailed { get; } = new(
        En: "wplint failed to ask the network about links ({0}). No link of any paper was judged; all other rules ran. This is a defect of wplint: please report it.",
        Ja: "リンク先への問い合わせ中に wplint が異常終了しました（{0}）。すべての文書でリンク先は判定されていませんが、ほかのルールは実行されました。wplint の不具合ですので、ご報告ください。");

    public static RuleDescriptor Descriptor { get; } = new("WP9001", "rule-crashed")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Error,
        Title = new(En: "A rule failed", Ja: "ルールの異常終了"),
        Message = new(
            En: "Rule {0} failed on this file ({1}). Its findings here may be incomplete; all other rules ran. This is a defect of the rule: please report it.",
            Ja: "ルール {0} がこのファイルの検査中に異常終了しました（{1}）。このルールの指摘は不完全な可能性がありますが、ほかのルールは実行されました。ルールの不具合ですので、ご報告ください。"),
        Variants = [ParserFailed, LinkCheckerFailed],
    };

    /// <summary>At the beginning of the file: where a rule was when it failed is not known.</summary>
    public static Diagnostic Of(RuleDescriptor rule, Exception exception) => new()
    {
        Descriptor = Descriptor,
        Message = Descriptor.Message,
        Arguments = [rule.ToString(), Describe(exception)],
        Span = default,
    };

    /// <summary>The parser, which is no rule, failed.</summary>
    public static Diagnostic OfParser(Exception exception) => new()
    {
        Descriptor = Descriptor,
        Message = ParserFailed,
        Arguments = [Describe(exception)],
        Span = default,
    };

    /// <summary>What asks the network failed.</summary>
    public static Diagnostic OfLinkChecker(Exception exception) => new()
    {
        Descriptor = Descriptor,
        Message = LinkCheckerFailed,
        Arguments = [Describe(exception)],
        Span = default,
    };

    private static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";
}
