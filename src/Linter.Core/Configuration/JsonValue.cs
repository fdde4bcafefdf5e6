namespace Wplint.Core.Configuration;

/// <summary>A value in a JSON file and where it stands.</summary>
internal sealed class JsonValue(JsonKind kind, TextSpan span, string text)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>Where it stands, quotation marks included; of an array or object the opening bracket.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The string's content, or the literal as written; empty for arrays and objects.</summary>
    public string Text { get; } = text;

    /// <summary>The entries of an array.</summary>
    public List<JsonValue> Items { get; } = [];

    /// <summary>The members of an object, duplicates included.</summary>
    public List<JsonMember> Members { get; } = [];
}
