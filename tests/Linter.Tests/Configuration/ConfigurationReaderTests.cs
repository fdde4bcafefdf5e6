using Wplint.Core.Configuration;
using Wplint.Tests.Running;

namespace Wplint.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    private static readonly RuleDescriptor DeadUrl = FakeRule.Describe("WP3003", "dead-url") with
    {
        Options =
        [
            new NumberOption("minLength", 40, 10, 200, "A length"),
            new SwitchOption("strict", false, "A switch"),
            new ListOption("words", "Some words"),
        ],
    };

    private static readonly IReadOnlyList<Catalogue> Catalogues = new Wplint.Rules.Pack().Catalogues;
    private static readonly IReadOnlyList<RuleDescriptor> Rules = [DeadUrl, FakeRule.Describe("WP7006", "missing-full-stop"), .. Core.Running.EngineRules.All];

    [Fact]
    public void Reads_all_that_the_documentation_shows()
    {
        var configuration = Read("""
            {
              "$schema": "https://wplint.example/rules.schema.json",
              "language": "ja",
              "include": ["papers/**/*.md"], "exclude": ["papers/drafts/**"],
              "edition": "iso27017-2015", "profile": "provider", "require": ["9.1.2"], "optional": ["18.1.5"],
              "exclusions": [ { "control": "11.2.7", "reason": "装置はクラウド事業者のもの" } ],
              "links": { "timeoutSeconds": 10, "perHost": 2, "cacheHours": 24, "budgetSeconds": 600, "ignore": ["https://kaede.example/*"] },
              "terms": ["house-terms.yaml"],
              "rules": { "WP7006": "off", "dead-url": { "severity": "note", "options": { "minLength": 50, "strict": true, "words": ["a", "b"] } } },
              "overrides": [ { "files": ["papers/en/**"], "rules": { "missing-full-stop": "warning" } } ]
            }
            """);

        Assert.Empty(configuration.Problems);
        Assert.Equal(Language.Japanese, configuration.Language);
        Assert.Equal("iso27017-2015", configuration.Edition);
        Assert.Equal(Profile.Provider, configuration.Scope.Profile);
        Assert.Equal("9.1.2", Assert.Single(configuration.Scope.Require));
        Assert.Equal("18.1.5", Assert.Single(configuration.Scope.Optional));
        Assert.Equal(new Exclusion("11.2.7", "装置はクラウド事業者のもの"), Assert.Single(configuration.Scope.Exclusions));
        Assert.Equal((10, 2, 24, 600), (configuration.Links.TimeoutSeconds, configuration.Links.PerHost, configuration.Links.CacheHours, configuration.Links.BudgetSeconds));
        Assert.Equal("https://kaede.example/*", Assert.Single(configuration.Links.Ignore));
        Assert.Equal("papers/**/*.md", Assert.Single(configuration.Include!).Text);
        Assert.Equal("papers/drafts/**", Assert.Single(configuration.Exclude).Text);
        Assert.Equal([("WP7006", Severity.Off), ("WP3003", Severity.Note)], configuration.Changes.Select(static change => (change.Rule.Id, change.Severity!.Value)));
        var options = configuration.Changes[1].Options;
        Assert.Equal(50, options["minLength"]);
        Assert.Equal(true, options["strict"]);
        Assert.Equal(["a", "b"], Assert.IsAssignableFrom<IReadOnlyList<string>>(options["words"]));
        var item = Assert.Single(configuration.Overrides);
        Assert.Equal("papers/en/**", Assert.Single(item.Files).Text);
        Assert.Equal(("WP7006", Severity.Warning), (item.Changes[0].Rule.Id, item.Changes[0].Severity));
    }

    [Fact]
    public void Allows_comments_and_trailing_commas() => Assert.Empty(Read("""
        // ours
        {
          "exclude": ["a/**",], /* all of it */
        }
        """).Problems);

    [Theory]
    [InlineData("""{ "rules": { "dead-ulr": "off" } }""", "\"dead-ulr\"", "Unknown rule \"dead-ulr\". Did you mean \"dead-url\"?")]
    [InlineData("""{ "rules": { "WP3030": "off" } }""", "\"WP3030\"", "Unknown rule \"WP3030\". Did you mean \"WP3003\"?")]
    [InlineData("""{ "rules": { "spelling": "off" } }""", "\"spelling\"", "Unknown rule \"spelling\". If a rule pack brings it, name the pack with --packs.")]
    [InlineData("""{ "rules": { "dead-url": "warn" } }""", "\"warn\"", "\"warn\" is no value of \"dead-url\". Did you mean \"warning\"?")]
    [InlineData("""{ "rules": { "dead-url": { "severity": "fatal" } } }""", "\"fatal\"", "\"fatal\" is no value of \"severity\". Possible: \"error\", \"warning\", \"note\", \"off\".")]
    [InlineData("""{ "rules": { "dead-url": 2 } }""", "2", "\"dead-url\" must be a severity (\"error\", \"warning\", \"note\", \"off\") or an object with \"severity\" and \"options\", not a number.")]
    [InlineData("""{ "rules": { "dead-url": { "level": "off" } } }""", "\"level\"", "Unknown key \"level\". Possible: \"severity\", \"options\".")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "minLenght": 50 } } } }""", "\"minLenght\"", "Rule WP3003 dead-url has no option \"minLenght\". Did you mean \"minLength\"?")]
    [InlineData("""{ "rules": { "WP7006": { "options": { "minLength": 50 } } } }""", "\"minLength\"", "Rule WP7006 missing-full-stop has no option \"minLength\".")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "minLength": 5 } } } }""", "5", "\"minLength\" must be a whole number from 10 to 200, not 5.")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "minLength": 50.5 } } } }""", "50.5", "\"minLength\" must be a whole number from 10 to 200, not 50.5.")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "minLength": 99999999999 } } } }""", "99999999999", "\"minLength\" must be a whole number from 10 to 200, not 99999999999.")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "minLength": "50" } } } }""", "\"50\"", "\"minLength\" must be a number, not a string.")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "strict": 1 } } } }""", "1", "\"strict\" must be true or false, not a number.")]
    [InlineData("""{ "rules": { "dead-url": { "options": { "words": ["a", 1] } } } }""", "1", "An entry of \"words\" must be a string, not a number.")]
    [InlineData("""{ "rules": [] }""", "[", "\"rules\" must be an object, not a list.")]
    [InlineData("""{ "rules": { "WP9001": "off" } }""", "\"off\"", "WP9001 rule-crashed cannot be turned off: without it, a run that failed would look like a clean one.")]
    [InlineData("""{ "overrides": [ { "files": ["a"], "rules": { "unreadable-file": "off" } } ] }""", "\"off\"", "WP9005 unreadable-file cannot be turned off: without it, a run that failed would look like a clean one.")]
    [InlineData("""{ "includes": [] }""", "\"includes\"", "Unknown key \"includes\". Did you mean \"include\"?")]
    [InlineData("""{ "colour": true }""", "\"colour\"", "Unknown key \"colour\".")]
    [InlineData("""{ "include": "papers" }""", "\"papers\"", "\"include\" must be a list, not a string.")]
    [InlineData("""{ "include": ["papers", null] }""", "null", "An entry of \"include\" must be a string, not null.")]
    [InlineData("""{ "include": [""] }""", "\"\"", "This is no pattern of files. Write \"**/*.md\" for all Markdown files.")]
    [InlineData("""{ "include": ["a\u0000b"] }""", "\"a\\u0000b\"", "This is no pattern of files. Write \"**/*.md\" for all Markdown files.")]
    [InlineData("""{ "include": ["../other/**"] }""", "\"../other/**\"", "The pattern \"../other/**\" leads out of the folder that it starts from. Remove \"..\": rules.json speaks of files below it only.")]
    [InlineData("""{ "exclude": ["a/**/../b"] }""", "\"a/**/../b\"", "The pattern \"a/**/../b\" leads out of the folder that it starts from. Remove \"..\": rules.json speaks of files below it only.")]
    [InlineData("""{ "edition": "iso27017-2016" }""", "\"iso27017-2016\"", "\"iso27017-2016\" is no value of \"edition\". Did you mean \"iso27017-2015\"?")]
    [InlineData("""{ "language": "fr" }""", "\"fr\"", "\"fr\" is no value of \"language\". Possible: \"en\", \"ja\".")]
    [InlineData("""{ "profile": 1 }""", "1", "\"profile\" must be a string, not a number.")]
    [InlineData("""{ "profile": "providers" }""", "\"providers\"", "\"providers\" is no value of \"profile\". Did you mean \"provider\"?")]
    [InlineData("""{ "profile": "reseller" }""", "\"reseller\"", "\"reseller\" is no value of \"profile\". Possible: \"provider\", \"customer\", \"both\".")]
    [InlineData("""{ "require": ["CLD6.3.1"] }""", "\"CLD6.3.1\"", "No edition has a control \"CLD6.3.1\". Did you mean \"CLD.6.3.1\"?")]
    [InlineData("""{ "optional": ["99"] }""", "\"99\"", "No edition has a control \"99\". Did you mean \"9\"?")]
    [InlineData("""{ "exclusions": [ { "control": "11.2.77", "reason": "a" } ] }""", "\"11.2.77\"", "No edition has a control \"11.2.77\". Did you mean \"11.2.7\"?")]
    [InlineData("""{ "terms": "a.yaml" }""", "\"a.yaml\"", "\"terms\" must be a list, not a string.")]
    [InlineData("""{ "links": { "perHost": 0 } }""", "0", "\"perHost\" must be a whole number from 1 to 10, not 0.")]
    [InlineData("""{ "links": { "perHost": 11 } }""", "11", "\"perHost\" must be a whole number from 1 to 10, not 11.")]
    [InlineData("""{ "links": { "timeoutSeconds": 121 } }""", "121", "\"timeoutSeconds\" must be a whole number from 1 to 120, not 121.")]
    [InlineData("""{ "links": { "cacheHours": 721 } }""", "721", "\"cacheHours\" must be a whole number from 0 to 720, not 721.")]
    [InlineData("""{ "links": { "budgetSeconds": 3601 } }""", "3601", "\"budgetSeconds\" must be a whole number from 1 to 3600, not 3601.")]
    [InlineData("""{ "links": { "ignore": "https://kaede.example/" } }""", "\"https://kaede.example/\"", "\"ignore\" must be a list, not a string.")]
    [InlineData("""{ "links": { "timeout": 5 } }""", "\"timeout\"", "Unknown key \"timeout\". Did you mean \"timeoutSeconds\"?")]
    [InlineData("""{ "exclusions": [ { "control": "11.2.7" } ] }""", "{", "\"reason\" is missing here.")]
    [InlineData("""{ "overrides": [ { "rules": {} } ] }""", "{", "\"files\" is missing here.")]
    [InlineData("""{ "overrides": [ "papers" ] }""", "\"papers\"", "An entry of \"overrides\" must be an object, not a string.")]
    [InlineData("""{ "packs": ["evil.dll"] }""", "\"packs\"", "\"packs\" is not for rules.json, which anybody can change who sends a pull request. Use --packs on the command line.")]
    [InlineData("""{ "links": { "allowPrivateAddresses": true } }""", "\"allowPrivateAddresses\"", "\"allowPrivateAddresses\" is not for rules.json, which anybody can change who sends a pull request. Use --allow-private-addresses on the command line.")]
    [InlineData("""{ "links": { "online": true } }""", "\"online\"", "\"online\" is not for rules.json, which anybody can change who sends a pull request. Use --online on the command line.")]
    [InlineData("""{ "online": true }""", "\"online\"", "\"online\" is not for rules.json, which anybody can change who sends a pull request. Use --online on the command line.")]
    [InlineData("""{ "language": "en", "language": "ja" }""", "\"language\"", "\"language\" is set twice. Remove one: only this last one holds.")]
    [InlineData("""{ "rules": { "WP3003": "off", "dead-url": "note" } }""", "\"dead-url\"", "\"dead-url\" is set twice. Remove one: only this last one holds.")]
    [InlineData("[]", "[", "A configuration must be an object, not a list.")]
    [InlineData("", "", "This is not valid JSON: the file ends before all brackets are closed. What stands in it holds.")]
    [InlineData("""{ "rules": { "WP3003": "off" """, "", "This is not valid JSON: the file ends before all brackets are closed. What stands in it holds.")]
    [InlineData("""{ "language": ja }""", "j", "This is not valid JSON: \"j\" is not expected here. A comma, quotation mark or bracket may be missing before it; what stands before it holds.")]
    [InlineData("""{ "language": "en" "terms": [] }""", "\"", "This is not valid JSON: \"\"\" is not expected here. A comma, quotation mark or bracket may be missing before it; what stands before it holds.")]
    [InlineData("{} 🦊", "🦊", "This is not valid JSON: \"🦊\" is not expected here. A comma, quotation mark or bracket may be missing before it; what stands before it holds.")]
    public void Says_what_is_wrong_where_and_what_to_write(string json, string place, string message)
    {
        var problem = Assert.Single(Read(json).Problems);

        Assert.Equal(message, problem.GetMessage(Language.English));
        Assert.Equal(place, new SourceText(json)[problem.Span]);
    }

    [Theory]
    [InlineData("""{ "rules": { "dead-ulr": "off" } }""", "「dead-ulr」というルールはありません。「dead-url」ではありませんか。")]
    [InlineData("""{ "language": "fr" }""", "「language」に「fr」は指定できません。指定できるのは「en」「ja」です。")]
    [InlineData("""{ "include": "papers" }""", "「include」には文字列ではなく、配列を指定してください。")]
    [InlineData("""{ "include": [1] }""", "「include」の要素には数値ではなく、文字列を指定してください。")]
    public void Says_so_in_Japanese(string json, string message) =>
        Assert.Equal(message, Assert.Single(Read(json).Problems).GetMessage(Language.Japanese));

    [Fact]
    public void Words_every_problem_in_both_languages()
    {
        // Formatting throws where a text names an argument that is not there.
        const string Json = """
            {
              "packs": 1, "x": 1, "language": 1, "edition": "x", "include": ["", ".."], "overrides": [{}],
              "rules": { "x": "off", "WP9001": "off", "dead-url": { "options": { "x": 1, "minLength": 1 } } },
              "language": "en", "links": [
            """;

        var problems = Read(Json).Problems;

        Assert.Equal(13, problems.Select(static problem => problem.Message).Distinct().Count());
        Assert.All(problems, static problem =>
        {
            Assert.DoesNotContain("{", problem.GetMessage(Language.English), StringComparison.Ordinal);
            Assert.EndsWith("。", problem.GetMessage(Language.Japanese), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Reports_every_problem_in_the_order_of_places()
    {
        const string Json = """
            {
              "rules": { "dead-ulr": "off", "WP7006": "of" },
              "langauge": "ja",
              "include": "x"
            }
            """;

        Assert.Equal(["\"dead-ulr\"", "\"of\"", "\"langauge\"", "\"x\""], Read(Json).Problems.Select(static problem => new SourceText(Json)[problem.Span]));
    }

    [Fact]
    public void Keeps_what_is_right_beside_what_is_wrong()
    {
        var configuration = Read("""{ "exclude": ["drafts/**", 1], "rules": { "dead-ulr": "off", "WP7006": "off" }, "edition": "x" }""");

        Assert.Equal("drafts/**", Assert.Single(configuration.Exclude).Text);
        Assert.Equal("WP7006", Assert.Single(configuration.Changes).Rule.Id);
        Assert.Null(configuration.Edition);
    }

    [Fact]
    public void Keeps_what_stands_before_a_syntax_error()
    {
        var configuration = Read("""{ "exclude": ["drafts/**"], "rules": { "WP7006": "off", } oops""");

        Assert.Single(configuration.Problems);
        Assert.Equal("drafts/**", Assert.Single(configuration.Exclude).Text);
        Assert.Equal(Severity.Off, Assert.Single(configuration.Changes).Severity);
    }

    [Fact]
    public void Names_the_first_of_two_settings_as_related()
    {
        const string Json = """{ "rules": { "WP3003": "off", "dead-url": "note" } }""";

        var related = Assert.Single(Assert.Single(Read(Json).Problems).Related);

        Assert.Equal("\"WP3003\"", new SourceText(Json)[related.Span]);
        Assert.Equal("最初の指定", related.Message.Ja);
    }

    [Fact]
    public void Finds_its_places_behind_characters_of_several_bytes()
    {
        const string Json = """
            // 設定 🦊
            { "terms": ["家の用語.yaml", "🦊"], "langauge": "ja" }
            """;

        Assert.Equal("\"langauge\"", new SourceText(Json)[Assert.Single(Read(Json).Problems).Span]);
    }

    [Fact]
    public void Takes_half_a_character_as_it_is_written()
    {
        // Not text, but no reason to crash either.
        Assert.Contains("\\ud800", Assert.Single(Read("""{ "edition": "\ud800" }""").Problems).GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Survives_hostile_nesting() => Assert.NotEmpty(Read(string.Concat(Enumerable.Repeat("[", 100_000))).Problems);

    private static RunConfiguration Read(string json) =>
        new ConfigurationReader(Rules, Catalogues).Read("/srv", "rules.json", new SourceText(json));
}
