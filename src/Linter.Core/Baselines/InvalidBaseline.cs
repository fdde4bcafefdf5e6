using Wplint.Core.Configuration;

namespace Wplint.Core.Baselines;

/// <summary>Why a baseline is broken. It then accepts nothing: a finding must not be hidden by what nobody can read.</summary>
internal static class InvalidBaseline
{
    public static Diagnostic Unexpected(Spanned character) => InvalidConfiguration.Baseline(
        new(
            En: $"It is not valid JSON: \"{character.Text}\" is not expected here. A comma, quotation mark or bracket may be missing before it.",
            Ja: $"JSON として正しくありません。ここに「{character.Text}」は書けません。直前のコンマ、引用符、括弧などが抜けていないか確認してください。"),
        character.Span);

    public static Diagnostic EndsTooEarly(TextSpan span) => InvalidConfiguration.Baseline(
        new(
            En: "It is not valid JSON: the file ends before all brackets are closed.",
            Ja: "JSON として正しくありません。括弧が閉じられないままファイルが終わっています。"),
        span);

    public static Diagnostic IsInConflict(TextSpan mark) => InvalidConfiguration.Baseline(
        new(
            En: "It holds the marks of a merge conflict. Keep the entries of both sides and remove the marks; \"wplint baseline prune\" then drops what is gone.",
            Ja: "マージの競合の印が残っています。両方の項目を残して印を取り除いてください。不要になった項目は「wplint baseline prune」で削除できます。"),
        mark);

    public static Diagnostic UnknownKey(Spanned key, IReadOnlyList<string> keys)
    {
        var hint = InvalidConfiguration.Hint(key.Text, keys);
        return InvalidConfiguration.Baseline(new(En: $"Unknown key \"{key.Text}\".{hint.En}", Ja: $"「{key.Text}」というキーはありません。{hint.Ja}"), key.Span);
    }

    public static Diagnostic SetTwice(Spanned key) => InvalidConfiguration.Baseline(
        new(En: $"\"{key.Text}\" is set twice. Remove one.", Ja: $"「{key.Text}」が重複しています。一方を削除してください。"), key.Span);

    public static Diagnostic Missing(string key, TextSpan span) => InvalidConfiguration.Baseline(
        new(En: $"\"{key}\" is missing here.", Ja: $"ここに「{key}」が必要です。"), span);

    public static Diagnostic WrongKind(LocalizedText what, LocalizedText expected, TextSpan span) => InvalidConfiguration.Baseline(
        new(En: $"{what.En} must be {expected.En}.", Ja: $"{what.Ja}には{expected.Ja}を指定してください。"), span);

    public static Diagnostic UnknownVersion(Spanned version) => InvalidConfiguration.Baseline(
        new(
            En: $"Its version is {version.Text}, and this wplint knows version 1. Use the wplint that wrote it, or a newer one.",
            Ja: $"形式のバージョンは {version.Text} ですが、この wplint が読み取れるのは 1 です。書き出したときの wplint か、より新しい wplint を使ってください。"),
        version.Span);

    public static Diagnostic NoDate(Spanned date) => InvalidConfiguration.Baseline(
        new(
            En: $"\"{date.Text}\" is no date. Write year, month and day: 2027-03-31.",
            Ja: $"「{date.Text}」は日付ではありません。2027-03-31 のように年月日を指定してください。"),
        date.Span);

    public static Diagnostic Unreadable(Diagnostic problem) =>
        InvalidConfiguration.Baseline(new(problem.GetMessage(Language.English), problem.GetMessage(Language.Japanese)), default);

    public static Diagnostic IsLink() => InvalidConfiguration.Baseline(
        new(
            En: "It is a link, which is not followed. Use --baseline to name the file itself.",
            Ja: "リンクのため読み取りません。--baseline でファイルそのものを指定してください。"),
        default);
}
