using System.Text.Json;

namespace Wplint.Core.Reporting;

/// <summary>Writes what SARIF says of the tool: wplint and all its rules, also those that found nothing.</summary>
/// <param name="options">How SARIF is written.</param>
internal sealed class SarifDriver(SarifOptions options)
{
    private const int LongestDescription = 1024;

    /// <summary>Writes the tool.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="rules">All rules of the run; results name them by their place in this list.</param>
    /// <param name="notifications">Those of them that are conditions of wplint itself.</param>
    public void Write(Utf8JsonWriter json, IReadOnlyList<RuleDescriptor> rules, IReadOnlyList<RuleDescriptor> notifications)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "wplint");
        json.WriteString("version", options.Product.Version);
        json.WriteString("semanticVersion", options.Product.Version);
        json.WriteString("informationUri", options.Product.Url);
        json.WriteString("language", options.Language.ToCode());
        WriteDescriptors(json, "rules", rules);
        WriteDescriptors(json, "notifications", notifications);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteDescriptors(Utf8JsonWriter json, string name, IReadOnlyList<RuleDescriptor> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules) WriteDescriptor(json, rule);
        json.WriteEndArray();
    }

    private void WriteDescriptor(Utf8JsonWriter json, RuleDescriptor rule)
    {
        var title = rule.Title.In(options.Language);
        var page = options.FindPage(rule, options.Language) is { } found ? RulePage.ForReaders(RulePage.WithoutHead(found), options.Language) : null;

        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        // A house term goes by one word, and a name that repeats the id is an error in SARIF.
        if (!rule.Name.Equals(rule.Id, StringComparison.OrdinalIgnoreCase)) json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", title);
        WriteText(json, "fullDescription", Shorten(page is null ? title : RulePage.FirstParagraph(page) ?? title));
        if (options.Product.UrlOf(rule) is { } url) json.WriteString("helpUri", url);
        json.WriteStartObject("help");
        json.WriteString("text", page is null ? title : RulePage.ToPlainText(page));
        json.WriteString("markdown", page ?? title);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        if (rule.Severity == Severity.Off) json.WriteBoolean("enabled", false);
        else json.WriteString("level", rule.Severity.ToWord());
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Family.ToWord());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Shorten(string text) => text.Length <= LongestDescription ? text : string.Concat(text.AsSpan(0, LongestDescription - 1), "…");
}
