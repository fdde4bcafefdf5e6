using System.Globalization;

namespace Wplint.Core.Configuration;

/// <summary>WP9002: something is wrong in <c>rules.json</c>, or in a paper's front matter.</summary>
internal static class InvalidConfiguration
{
    private const int FewEnoughToList = 8;

    private static readonly LocalizedText KeyText = new(
        En: "Unknown key \"{0}\".{1}",
        Ja: "「{0}」というキーはありません。{1}");

    private static readonly LocalizedText OptionText = new(
        En: "Rule {0} has no option \"{1}\".{2}",
        Ja: "ルール {0} に「{1}」というオプションはありません。{2}");

    private static readonly LocalizedText ValueText = new(
        En: "\"{0}\" is no value of \"{1}\".{2}",
        Ja: "「{1}」に「{0}」は指定できません。{2}");

    private static readonly LocalizedText KindText = new(
        En: "{0} must be {1}, not {2}.",
        Ja: "{0}には{2}ではなく、{1}を指定してください。");

    private static readonly LocalizedText RangeText = new(
        En: "\"{0}\" must be a whole number from {1} to {2}, not {3}.",
        Ja: "「{0}」には {3} ではなく、{1} から {2} までの整数を指定してください。");

    private static readonly LocalizedText TwiceText = new(
        En: "\"{0}\" is set twice. Remove one: only this last one holds.",
        Ja: "「{0}」が重複しています。最後の指定だけが有効になるため、一方を削除してください。");

    private static readonly LocalizedText MissingText = new(
        En: "\"{0}\" is missing here.",
        Ja: "ここに「{0}」が必要です。");

    private static readonly LocalizedText DoorText = new(
        En: "\"{0}\" is not for rules.json, which anybody can change who sends a pull request. Use {1} on the command line.",
        Ja: "「{0}」は rules.json では指定できません。rules.json はプルリクエストで誰でも変更できるためです。コマンドラインで {1} を指定してください。");

    private static readonly LocalizedText AlwaysOnText = new(
        En: "{0} cannot be turned off: without it, a run that failed would look like a clean one.",
        Ja: "{0} は無効にできません。無効にすると、失敗した実行が問題なしに見えてしまうためです。");

    private static readonly LocalizedText NoPatternText = new(
        En: "This is no pattern of files. Write \"**/*.md\" for all Markdown files.",
        Ja: "ファイルのパターンになっていません。すべての Markdown ファイルを対象にするには「**/*.md」と書いてください。");

    private static readonly LocalizedText UpwardPatternText = new(
        En: "The pattern \"{0}\" leads out of the folder that it starts from. Remove \"..\": rules.json speaks of files below it only.",
        Ja: "パターン「{0}」は起点のフォルダーの外を指しています。rules.json の対象はその下のファイルだけですので、「..」を取り除いてください。");

    private static readonly LocalizedText UnexpectedText = new(
        En: "This is not valid JSON: \"{0}\" is not expected here. A comma, quotation mark or bracket may be missing before it; what stands before it holds.",
        Ja: "JSON として正しくありません。ここに「{0}」は書けません。直前のコンマ、引用符、括弧などが抜けていないか確認してください。これより前の設定は有効です。");

    private static readonly LocalizedText EndText = new(
        En: "This is not valid JSON: the file ends before all brackets are closed. What stands in it holds.",
        Ja: "JSON として正しくありません。括弧が閉じられないままファイルが終わっています。書かれている設定は有効です。");

    private static readonly LocalizedText UnreadableText = new(
        En: "The configuration cannot be read, so the defaults hold. {0}",
        Ja: "設定ファイルを読み取れないため、既定の設定を使用しました。{0}");

    private static readonly LocalizedText LinkText = new(
        En: "The configuration is a link and was not followed, so the defaults hold. Use --config to name the file itself.",
        Ja: "設定ファイルがリンクのため読み取らず、既定の設定を使用しました。--config でファイルそのものを指定してください。");

    private static readonly LocalizedText NoYamlText = new(
        En: "The front matter is not valid YAML and was left out ({0}).",
        Ja: "フロントマターが YAML として正しくないため、無視しました（{0}）。");

    private static readonly LocalizedText NoControlText = new(
        En: "No edition has a control \"{0}\".{1}",
        Ja: "「{0}」という項番の管理策は、どの版にもありません。{1}");

    private static readonly LocalizedText BaselineText = new(
        En: "The baseline is broken, so it accepts nothing. {0}",
        Ja: "基準ファイルに誤りがあるため、どの指摘も受け入れていません。{0}");

    public static RuleDescriptor Descriptor { get; } = new("WP9002", "invalid-configuration")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Error,
        Title = new(En: "Something wrong in rules.json or front matter", Ja: "rules.json またはフロントマターの誤り"),
        Message = new(En: "Unknown rule \"{0}\".{1}", Ja: "「{0}」というルールはありません。{1}"),
        Variants =
        [
            KeyText, OptionText, ValueText, KindText, RangeText, TwiceText, MissingText, DoorText, AlwaysOnText, NoPatternText,
            UpwardPatternText, UnexpectedText, EndText, UnreadableText, LinkText, NoYamlText, NoControlText, BaselineText,
        ],
    };

    public static Diagnostic UnknownRule(Spanned name, IEnumerable<RuleDescriptor> rules) =>
        Say(Descriptor.Message, name.Span, name.Text, HintForRule(name.Text, rules));

    public static Diagnostic UnknownKey(Spanned name, IReadOnlyList<string> keys) =>
        Say(KeyText, name.Span, name.Text, Hint(name.Text, keys));

    public static Diagnostic UnknownOption(Spanned name, RuleDescriptor rule) =>
        Say(OptionText, name.Span, rule.ToString(), name.Text, Hint(name.Text, [.. rule.Options.Select(static option => option.Name)]));

    public static Diagnostic UnknownValue(JsonValue value, string key, IReadOnlyList<string> values) =>
        UnknownValue(new Spanned(value.Text, value.Span), key, values);

    public static Diagnostic UnknownValue(Spanned value, string key, IReadOnlyList<string> values) =>
        Say(ValueText, value.Span, value.Text, key, Hint(value.Text, values));

    public static Diagnostic WrongKind(JsonValue value, LocalizedText what, LocalizedText expected) =>
        Say(KindText, value.Span, what, expected, KindNames.Of(value.Kind));

    public static Diagnostic OutOfRange(JsonValue value, string key, int minimum, int maximum) =>
        Say(RangeText, value.Span, key, Number(minimum), Number(maximum), value.Text);

    public static Diagnostic SetTwice(Spanned name, TextSpan first) =>
        Say(TwiceText, name.Span, name.Text).RelatedTo(first, new(En: "set here first", Ja: "最初の指定"));

    public static Diagnostic Missing(string key, TextSpan span) => Say(MissingText, span, key);

    public static Diagnostic IsDoor(Spanned name, string option) => Say(DoorText, name.Span, name.Text, option);

    public static Diagnostic CannotTurnOff(RuleDescriptor rule, TextSpan span) => Say(AlwaysOnText, span, rule.ToString());

    public static Diagnostic NoPattern(TextSpan span) => Say(NoPatternText, span);

    public static Diagnostic LeadsUpwards(Spanned pattern) => Say(UpwardPatternText, pattern.Span, pattern.Text);

    public static Diagnostic Unexpected(Spanned character) => Say(UnexpectedText, character.Span, character.Text);

    public static Diagnostic EndsTooEarly(TextSpan span) => Say(EndText, span);

    public static Diagnostic Unreadable(Diagnostic problem) =>
        Say(UnreadableText, default, new LocalizedText(problem.GetMessage(Language.English), problem.GetMessage(Language.Japanese)));

    public static Diagnostic NoYaml(Spanned problem) => Say(NoYamlText, problem.Span, problem.Text.TrimEnd('.'));

    public static Diagnostic NoControl(Spanned number, IReadOnlyList<string> numbers) => Say(NoControlText, number.Span, number.Text, Hint(number.Text, numbers));

    /// <summary>Something is wrong in the baseline.</summary>
    /// <param name="reason">What: whole sentences.</param>
    /// <param name="span">Where.</param>
    public static Diagnostic Baseline(LocalizedText reason, TextSpan span) => Say(BaselineText, span, reason);

    public static Diagnostic IsLink() => Say(LinkText, default);

    /// <summary>What to write instead of a word that nothing is called: the nearest name, or all of them where they are few.</summary>
    /// <returns>A sentence with a space before it where the language sets one.</returns>
    public static LocalizedText Hint(string word, IReadOnlyList<string> names)
    {
        if (NearestName.Find(word, names) is { } nearest) return new(En: $" Did you mean \"{nearest}\"?", Ja: $"「{nearest}」ではありませんか。");
        if (names.Count is 0 or > FewEnoughToList) return "";
        return new(
            En: $" Possible: {string.Join(", ", names.Select(static name => $"\"{name}\""))}.",
            Ja: $"指定できるのは{string.Concat(names.Select(static name => $"「{name}」"))}です。");
    }

    /// <summary>The same where a rule is meant. One that is like no other may be of a pack that was not loaded.</summary>
    public static LocalizedText HintForRule(string word, IEnumerable<RuleDescriptor> rules) =>
        Hint(word, NamesOf(rules)) is { En.Length: > 0 } hint
            ? hint
            : new(En: " If a rule pack brings it, name the pack with --packs.", Ja: "ルールパックのルールであれば、--packs でパックを指定してください。");

    /// <summary>All words by which rules can be called.</summary>
    public static IReadOnlyList<string> NamesOf(IEnumerable<RuleDescriptor> rules) =>
        [.. rules.SelectMany(static rule => (IEnumerable<string>)[rule.Name, rule.Id])];

    private static Diagnostic Say(LocalizedText message, TextSpan span, params IReadOnlyList<LocalizedText> arguments) =>
        new() { Descriptor = Descriptor, Message = message, Arguments = arguments, Span = span };

    private static LocalizedText Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
