using System.Text.Json.Nodes;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

public sealed class RulesSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(RulesSchema.Generate(SampleRules.All, ["iso27017-2015", "iso27002-2022"], "https://wplint.example/s.json"))!;

    [Fact]
    public void Knows_no_other_keys_than_its_own() => Assert.False((bool)Schema["additionalProperties"]!);

    [Fact]
    public void Completes_the_editions() =>
        Assert.Equal(["iso27017-2015", "iso27002-2022"], Schema["properties"]!["edition"]!["enum"]!.AsArray().Select(static value => (string)value!));

    [Fact]
    public void Completes_the_profiles() =>
        Assert.Equal(["provider", "customer", "both"], Schema["properties"]!["profile"]!["enum"]!.AsArray().Select(static value => (string)value!));

    [Fact]
    public void Knows_each_rule_by_its_id_and_by_its_name()
    {
        var rules = Schema["definitions"]!["rules"]!["properties"]!.AsObject();

        Assert.Equal(["WP1999", "plain-rule", "WP5999", "rule-with-options", "WP9999", "never-off"], rules.Select(static rule => rule.Key));
        Assert.Equal("#/definitions/WP1999", (string)rules["plain-rule"]!["$ref"]!);
    }

    [Fact]
    public void Says_what_a_rule_finds_in_both_languages() =>
        Assert.Equal("A plain rule\n普通のルール", (string)Schema["definitions"]!["WP1999"]!["description"]!);

    [Fact]
    public void Offers_off_only_for_rules_that_can_be_off()
    {
        Assert.Equal(["off", "note", "warning", "error"], SeveritiesOf("WP1999"));
        Assert.Equal(["note", "warning", "error"], SeveritiesOf("WP9999"));
    }

    [Fact]
    public void Knows_the_kinds_limits_and_defaults_of_options()
    {
        var options = Schema["definitions"]!["WP5999"]!["anyOf"]![1]!["properties"]!["options"]!["properties"]!;

        Assert.True(JsonNode.DeepEquals(
            options,
            JsonNode.Parse("""
                {
                  "minLength": { "description": "How long\n長さ", "type": "integer", "minimum": 10, "maximum": 400, "default": 40 },
                  "strict": { "description": "Whether\n厳密か", "type": "boolean", "default": true },
                  "ignore": { "description": "What not\n除外", "type": "array", "items": { "type": "string", "minLength": 1 }, "default": [] }
                }
                """)),
            options.ToJsonString());
    }

    [Fact]
    public void Offers_no_options_where_a_rule_has_none() =>
        Assert.Equal(["severity"], Schema["definitions"]!["WP1999"]!["anyOf"]![1]!["properties"]!.AsObject().Select(static property => property.Key));

    [Fact]
    public void Refers_to_nothing_that_it_does_not_define()
    {
        var references = Descendants(Schema).Select(static node => node["$ref"]).OfType<JsonValue>().Select(static value => (string)value!).ToArray();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(Schema["definitions"]![reference["#/definitions/".Length..]]));
    }

    private static IEnumerable<string> SeveritiesOf(string id)
    {
        var reference = (string)Schema["definitions"]![id]!["anyOf"]![0]!["$ref"]!;
        return Schema["definitions"]![reference["#/definitions/".Length..]]!["enum"]!.AsArray().Select(static value => (string)value!);
    }

    private static IEnumerable<JsonObject> Descendants(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(static child => Descendants(child.Value)).Prepend(parent),
        JsonArray list => list.SelectMany(Descendants),
        _ => [],
    };
}
