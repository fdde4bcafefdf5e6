using System.Text.Json;
using Wplint.Core.Terms;
using Wplint.Tests.CommandLine;

namespace Wplint.Tests.Terms;

/// <summary>The schema is written by hand; what it knows is what is read.</summary>
public sealed class TermSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "schemas/terms.schema.json"))).RootElement;

    private static JsonElement Keys => Schema.GetProperty("definitions").GetProperty("term").GetProperty("properties");

    [Fact]
    public void Knows_the_keys_that_are_read() => Assert.Equal(TermFileReader.TermKeys, NamesOf(Keys));

    [Fact]
    public void Knows_the_keys_of_examples() => Assert.Equal(TermFileReader.ExampleKeys, NamesOf(Keys.GetProperty("examples").GetProperty("properties")));

    [Fact]
    public void Knows_the_values_that_are_read()
    {
        Assert.Equal(TermFileReader.Severities, ValuesOf(Keys.GetProperty("severity")));
        Assert.Equal(TermFileReader.FixNames, ValuesOf(Keys.GetProperty("fix")));
        Assert.Equal(TermFileReader.PlaceNames, ValuesOf(Schema.GetProperty("definitions").GetProperty("place")));
    }

    [Fact]
    public void The_example_holds_and_finds_something()
    {
        using var shell = new Shell();
        foreach (var file in (string[])["rules.json", "house-terms.yaml", "prh.yml"])
            shell.Write(file, File.ReadAllText(Path.Combine(RepositoryFolder.Path, "examples/house-terms", file)));
        shell.Write("a.md", Shell.PaperWith("ほかのサーバは絶対に安全です。"));
        var (status, output, _) = shell.Run("check", "a.md");
        Assert.Equal(1, status);
        Assert.Equal(
            ["note ACME-OTHER", "warning ACME-SERVER", "error ACME-ABSOLUTE"],
            output.Split('\n').Where(static line => line.Contains("ACME-", StringComparison.Ordinal)).Select(static line => line.Split(": ")[1]));
    }

    private static IEnumerable<string> NamesOf(JsonElement properties) => properties.EnumerateObject().Select(static property => property.Name);

    private static IEnumerable<string?> ValuesOf(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(static value => value.GetString());
}
