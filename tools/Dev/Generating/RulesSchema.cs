using System.Text.Json.Nodes;
using Wplint.Core.Online;

namespace Wplint.Dev.Generating;

/// <summary>Writes the JSON Schema of <c>rules.json</c>, by which editors complete and explain it.</summary>
public static class RulesSchema
{
    /// <summary>Where it stands in the repository.</summary>
    public const string Path = "schemas/rules.schema.json";

    // Draft 7 is what editors understand best.
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const string TermId = "^(?!WP)[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$";
    private const string ControlNumber = @"^(CLD\.)?\d+(\.\d+){0,2}$";

    /// <summary>Its text.</summary>
    public static string Generate(IReadOnlyList<RuleSource> rules, IReadOnlyList<string> editions, string schemaUrl)
    {
        var schema = ObjectOf(Settings(editions));
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "$id", schemaUrl);
        schema.Insert(2, "title", "wplint");
        schema.Insert(3, "description", "What wplint checks, and how much it matters. Every key may be left out.");
        schema["allowTrailingCommas"] = true; // for VS Code: wplint allows them
        schema["definitions"] = Definitions(rules);
        return JsonText.Of(schema);
    }

    private static JsonObject Settings(IReadOnlyList<string> editions) => new()
    {
        ["$schema"] = Text("The address of this schema."),
        ["language"] = OneOf("The language of the messages. Without it, that of the machine's locale.", ["en", "ja"]),
        ["include"] = Patterns("The papers, as patterns from the folder of this file on. Without it, **/*.md."),
        ["exclude"] = Patterns("Files that are never checked, not even when they are named on the command line."),
        ["edition"] = OneOf("The edition of the standard that papers follow, unless their front matter says otherwise.", editions),
        ["profile"] = OneOf("Which controls papers must answer: those with guidance for cloud service providers, for customers, or for either of them.", Profile.Names),
        ["require"] = Controls("Controls that papers must answer besides those of the profile; 14.2 stands for all below it."),
        ["optional"] = Controls("Controls of the profile that papers need not answer; 14.2 stands for all below it."),
        ["exclusions"] = List("Controls that are out of scope.", ObjectOf(
            new()
            {
                ["control"] = Control("The number of the control: 11.2.7, CLD.6.3.1."),
                ["reason"] = Text("Why it is out of scope."),
            },
            "control",
            "reason")),
        ["links"] = ObjectOf(new()
        {
            ["timeoutSeconds"] = Number("How many seconds to wait for an answer.", 1, LinkConfiguration.LongestTimeoutSeconds, LinkConfiguration.Default.TimeoutSeconds),
            ["perHost"] = Number("How many requests to make to one host at a time.", 1, LinkConfiguration.MostPerHost, LinkConfiguration.Default.PerHost),
            ["cacheHours"] = Number("For how many hours an address that answered is not asked again.", 0, LinkConfiguration.LongestCacheHours, LinkConfiguration.Default.CacheHours),
            ["budgetSeconds"] = Number("How many seconds all of asking may take.", 1, LinkConfiguration.LongestBudgetSeconds, LinkConfiguration.Default.BudgetSeconds),
            ["ignore"] = Patterns("Addresses that are not asked, * standing for anything."),
        }),
        ["terms"] = Patterns("Files with the terms of the house."),
        ["rules"] = ReferenceTo("rules"),
        ["overrides"] = List("Rules for some of the papers; a later entry wins over an earlier one.", ObjectOf(
            new()
            {
                ["files"] = Patterns("The papers, as patterns from the folder of this file on."),
                ["rules"] = ReferenceTo("rules"),
            },
            "files")),
    };

    private static JsonObject Definitions(IReadOnlyList<RuleSource> rules)
    {
        var byIdAndName = ObjectOf([]);
        byIdAndName["description"] = "Severity and options of rules, by id or by name.";
        byIdAndName["patternProperties"] = new JsonObject { [TermId] = TermSettings() };
        var definitions = new JsonObject
        {
            ["severity"] = OneOf("How much the findings of the rule matter.", ["off", "note", "warning", "error"]),
            ["severityOfWhatIsNeverOff"] = OneOf("How much the findings of the rule matter.", ["note", "warning", "error"]),
            ["rules"] = byIdAndName,
        };
        foreach (var rule in rules)
        {
            definitions[rule.Descriptor.Id] = Rule(rule);
            byIdAndName["properties"]![rule.Descriptor.Id] = ReferenceTo(rule.Descriptor.Id);
            byIdAndName["properties"]![rule.Descriptor.Name] = ReferenceTo(rule.Descriptor.Id);
        }

        return definitions;
    }

    /// <summary>House terms are rules of which only their file knows.</summary>
    private static JsonObject TermSettings() => new()
    {
        ["description"] = "How much a house term matters.",
        ["anyOf"] = new JsonArray(ReferenceTo("severity"), ObjectOf(new() { ["severity"] = ReferenceTo("severity") })),
    };

    private static JsonObject Rule(RuleSource source)
    {
        var rule = source.Descriptor;
        var severity = source.CanBeOff ? "severity" : "severityOfWhatIsNeverOff";
        var settings = new JsonObject { ["severity"] = ReferenceTo(severity) };
        if (rule.Options.Count > 0) settings["options"] = ObjectOf(new(rule.Options.Select(static option => KeyValuePair.Create(option.Name, (JsonNode?)Option(option)))));
        return new JsonObject
        {
            ["title"] = rule.ToString(),
            ["description"] = InBothLanguages(rule.Title),
            ["default"] = Words.Of(rule.Severity),
            ["anyOf"] = new JsonArray(ReferenceTo(severity), ObjectOf(settings)),
        };
    }

    private static JsonObject Option(RuleOption option)
    {
        var description = InBothLanguages(option.Description);
        var schema = option switch
        {
            NumberOption number => Number(description, number.Minimum, number.Maximum, number.Default),
            SwitchOption => Described("boolean", description),
            _ => Patterns(description),
        };
        schema["default"] = JsonText.DefaultOf(option);
        return schema;
    }

    private static JsonObject ObjectOf(JsonObject properties, params string[] required)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Length > 0) schema["required"] = JsonText.List(required);
        return schema;
    }

    private static JsonObject List(string description, JsonObject items)
    {
        var schema = Described("array", description);
        schema["items"] = items;
        return schema;
    }

    private static JsonObject Patterns(string description) => List(description, new() { ["type"] = "string", ["minLength"] = 1 });

    private static JsonObject Controls(string description) => List(description, new() { ["type"] = "string", ["pattern"] = ControlNumber });

    private static JsonObject Control(string description)
    {
        var schema = Text(description);
        schema["pattern"] = ControlNumber;
        return schema;
    }

    private static JsonObject OneOf(string description, IReadOnlyList<string> values)
    {
        var schema = Text(description);
        schema["enum"] = JsonText.List(values);
        return schema;
    }

    private static JsonObject Number(string description, int minimum, int maximum, int standard)
    {
        var schema = Described("integer", description);
        schema["minimum"] = minimum;
        schema["maximum"] = maximum;
        schema["default"] = standard;
        return schema;
    }

    private static JsonObject Text(string description) => Described("string", description);

    private static JsonObject Described(string type, string description) => new() { ["description"] = description, ["type"] = type };

    private static JsonObject ReferenceTo(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static string InBothLanguages(LocalizedText text) => $"{text.En}\n{text.Ja}";
}
