namespace Wplint.Core.Terms;

/// <summary>What is said of a term: by its author as far as he does, else by us.</summary>
internal static class TermWording
{
    private static readonly LocalizedText Replace = new(En: "Write \"{1}\", not \"{0}\".", Ja: "「{0}」は「{1}」と書いてください。");
    private static readonly LocalizedText Remove = new(En: "Leave out \"{0}\".", Ja: "「{0}」は削除してください。");
    private static readonly LocalizedText Avoid = new(En: "Do not write \"{0}\".", Ja: "「{0}」は使わないでください。");

    /// <summary>The rule that a term is.</summary>
    public static RuleDescriptor Describe(Term term) => new(term.Id, NameOf(term.Id))
    {
        Family = RuleFamily.House,
        Severity = term.Severity,
        Title = TitleOf(term),
        Message = MessageOf(term),
        Fix = FixOf(term),
    };

    /// <summary>The id in lower case; the two are one word, since that is what people call a term by.</summary>
    public static string NameOf(string id) => id.ToLowerInvariant();

    private static LocalizedText TitleOf(Term term) => term.Replacement is { Length: > 0 } replacement
        ? new(En: $"House term: {replacement}", Ja: $"社内用語：{replacement}")
        : new(En: $"House term: not {term.Pattern.Written}", Ja: $"社内用語：{term.Pattern.Written}は使わない");

    private static LocalizedText MessageOf(Term term)
    {
        var message = term.Message ?? UsualMessage(term.Replacement);
        return term.Why is not { } why
            ? message
            : new(En: $"{message.En} {Disarm(why.En)}", Ja: message.Ja + (message.Ja[^1] < '\x7F' ? " " : "") + Disarm(why.Ja));
    }

    private static FixDescriptor? FixOf(Term term) => (term.Fix, term.Replacement) switch
    {
        (null, _) or (_, null) => null,
        ({ } applicability, "") => new FixDescriptor(applicability, En: "Delete \"{0}\"", Ja: "「{0}」を削除する"),
        ({ } applicability, _) => new FixDescriptor(applicability, En: "Write \"{1}\"", Ja: "「{1}」と書く"),
    };

    /// <summary>The text as a part of a message, in which braces stand for arguments.</summary>
    public static string Disarm(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>A message as its author writes it, with <c>{found}</c> and <c>{replacement}</c>.</summary>
    public static string ReadMessage(string written) => Disarm(written)
        .Replace("{{found}}", "{0}", StringComparison.Ordinal)
        .Replace("{{replacement}}", "{1}", StringComparison.Ordinal);

    /// <summary>The usual message of a term with a replacement or without.</summary>
    public static LocalizedText UsualMessage(string? replacement) => replacement switch
    {
        null => Avoid,
        "" => Remove,
        _ => Replace,
    };

    /// <summary>Whole sentences in both languages; dictionaries often leave out the last full stop.</summary>
    public static LocalizedText Sentences(string en, string ja) => new(EndSentence(en), EndSentence(ja));

    /// <summary>A text without its line ends.</summary>
    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string EndSentence(string text) => text.Length == 0 || ".。．!！?？…)）」\"".Contains(text[^1], StringComparison.Ordinal) ? text : text + (text[^1] < '\x7F' ? "." : "。");
}
