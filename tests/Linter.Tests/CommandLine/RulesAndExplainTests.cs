using System.Text.Json;

namespace Wplint.Tests.CommandLine;

public sealed class RulesAndExplainTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Lists_the_rules_of_the_packs_and_of_the_engine()
    {
        var (status, output, error) = _shell.Run("rules");
        Assert.Equal((0, ""), (status, error));
        Assert.StartsWith("WP0001  wrong-word ", output, StringComparison.Ordinal);
        Assert.Contains("\nWP9001  rule-crashed ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_them_for_programs_too()
    {
        using var json = JsonDocument.Parse(_shell.Run("rules", "--format", "json").Output);
        var rule = json.RootElement[0];
        Assert.Equal(("WP0001", "safe"), (rule.GetProperty("id").GetString(), rule.GetProperty("fix").GetString()));
    }

    [Fact]
    public void Lists_them_as_a_table_in_Japanese() =>
        Assert.StartsWith("| ID | 名前 | 重大度 | 修正 | 検出する内容 |\n|---|", _shell.Run("rules", "--format=markdown", "--lang=ja").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("WP9006")]
    [InlineData("wp9006")]
    [InlineData("nothing-recognised")]
    public void Explains_a_rule_by_id_or_name(string word)
    {
        var (status, output, error) = _shell.Run("explain", word);
        Assert.Equal((0, ""), (status, error));
        Assert.StartsWith("# WP9006", output, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_in_the_reader_s_language() => Assert.Contains("ホワイトペーパー", _shell.Run("explain", "WP9006", "--lang", "ja").Output, StringComparison.Ordinal);

    [Fact]
    public void Has_a_line_for_a_rule_without_a_page() => Assert.Equal("# WP0002 odd-word\n\nA fake\n", _shell.Run("explain", "odd-word").Output);
}
