using System.Text.Json.Nodes;

namespace Wplint.Dev.Generating;

/// <summary>Writes <c>rules.json</c>: a configuration that changes nothing, every rule with its severity and options.</summary>
public static class RulesJson
{
    /// <summary>Where it stands in the repository.</summary>
    public const string Path = "rules.json";

    /// <summary>Its text.</summary>
    public static string Generate(IEnumerable<RuleSource> rules, string schemaUrl) => JsonText.Of(new JsonObject
    {
        ["$schema"] = schemaUrl,
        ["rules"] = new JsonObject(rules.Where(static rule => rule.CanBeOff).Select(static rule => KeyValuePair.Create(rule.Descriptor.Id, SettingOf(rule.Descriptor)))),
    });

    private static JsonNode? SettingOf(RuleDescriptor rule)
    {
        if (rule.Options.Count == 0) return Words.Of(rule.Severity);
        return new JsonObject
        {
            ["severity"] = Words.Of(rule.Severity),
            ["options"] = new JsonObject(rule.Options.Select(static option => KeyValuePair.Create(option.Name, (JsonNode?)JsonText.DefaultOf(option)))),
        };
    }
}
