using System.Text.Json;
using Wplint.Core.Running;
using Wplint.Testing;

namespace Wplint.Tests.CommandLine;

/// <summary>The examples on the pages of what is said of suppressions run as those of all rules do.</summary>
public sealed class SuppressionPagesTests : IDisposable
{
    private readonly Shell _shell = new() { HasRealRules = true };

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("WP9003", Language.English)]
    [InlineData("WP9003", Language.Japanese)]
    [InlineData("WP9004", Language.English)]
    [InlineData("WP9004", Language.Japanese)]
    public void Examples_show_what_they_say(string id, Language language)
    {
        var rule = EngineRules.All.Single(rule => rule.Id == id);
        var examples = RulePages.Examples(EngineRules.FindPage(rule, language)!);
        Assert.Equal([PageExampleKind.Bad, PageExampleKind.Good], examples.Select(static example => example.Kind));
        Assert.All(examples, example =>
        {
            _shell.Write("example.md", example.Paper);
            using var json = JsonDocument.Parse(_shell.Run("check", "--format", "json", "example.md").Output);
            var found = json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("rule").GetString()).Where(static found => found!.StartsWith("WP900", StringComparison.Ordinal));
            Assert.Equal(example.Kind == PageExampleKind.Bad ? [id] : [], found);
        });
    }
}
