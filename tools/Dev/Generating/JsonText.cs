using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wplint.Dev.Generating;

/// <summary>Writes JSON as people write it: indented, Japanese as it is, one LF at the end.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by editors, never put into a web page
    };

    /// <summary>The text of a tree.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(Options) + "\n";

    /// <summary>A list of strings.</summary>
    public static JsonArray List(IEnumerable<string> values) => [.. values.Select(static value => JsonValue.Create(value))];

    /// <summary>The default of an option.</summary>
    public static JsonNode DefaultOf(RuleOption option) => option.DefaultValue switch
    {
        int number => number,
        bool flag => flag,
        IReadOnlyList<string> list => List(list),
        var other => throw new InvalidOperationException($"Option \"{option.Name}\" is of {other.GetType()}, which rules.json cannot hold."),
    };
}
