namespace Wplint.Core.Configuration;

/// <summary>The kinds of JSON values as people call them.</summary>
internal static class KindNames
{
    public static LocalizedText Text { get; } = new(En: "a string", Ja: "文字列");

    public static LocalizedText Number { get; } = new(En: "a number", Ja: "数値");

    public static LocalizedText Boolean { get; } = new(En: "true or false", Ja: "true または false");

    public static LocalizedText Array { get; } = new(En: "a list", Ja: "配列");

    public static LocalizedText Object { get; } = new(En: "an object", Ja: "オブジェクト");

    public static LocalizedText Severity { get; } = new(
        En: "a severity (\"error\", \"warning\", \"note\", \"off\") or an object with \"severity\" and \"options\"",
        Ja: "重大度（「error」「warning」「note」「off」）、または「severity」と「options」を持つオブジェクト");

    public static LocalizedText Of(JsonKind kind) => kind switch
    {
        JsonKind.Object => Object,
        JsonKind.Array => Array,
        JsonKind.String => Text,
        JsonKind.Number => Number,
        JsonKind.Boolean => Boolean,
        _ => "null",
    };
}
