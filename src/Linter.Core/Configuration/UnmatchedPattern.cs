namespace Wplint.Core.Configuration;

/// <summary>WP9007: a pattern in <c>rules.json</c> matches no file.</summary>
internal static class UnmatchedPattern
{
    public static RuleDescriptor Descriptor { get; } = new("WP9007", "unmatched-pattern")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Warning,
        Title = new(En: "A pattern that matches nothing", Ja: "一致するファイルのないパターン"),
        Message = new(
            En: "The pattern \"{0}\" matches no file. It starts from the folder \"{1}\" and knows \"*\" and \"**\" only; remove it if its files are gone.",
            Ja: "パターン「{0}」に一致するファイルはありません。起点はフォルダー「{1}」で、使えるのは「*」と「**」だけです。対象のファイルがなくなった場合は、この指定を削除してください。"),
    };

    /// <param name="pattern">The pattern.</param>
    /// <param name="folder">The folder that it starts from, as shown to people.</param>
    public static Diagnostic Of(Spanned pattern, string folder) =>
        new() { Descriptor = Descriptor, Message = Descriptor.Message, Arguments = [pattern.Text, folder], Span = pattern.Span };
}
