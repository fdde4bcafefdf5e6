using Wplint.Dev.Generating;
using Wplint.Dev.Scaffolding;

namespace Wplint.Repository.Tests.Scaffolding;

/// <summary>That what is written compiles and passes is tried by <c>scripts/try-new-rule.sh</c>, in a copy of the repository.</summary>
public sealed class NewRuleCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("wplint-").FullName;

    [Fact]
    public void Writes_the_rule_its_two_pages_and_its_test_and_says_what_is_left_to_do()
    {
        var (status, output, _) = Run("vanished-moon", "links");

        Assert.Equal(0, status);
        Assert.Equal(
            [
                "src/Rules/Links/VanishedMoonRule.cs",
                "src/Rules/Links/VanishedMoonRule.ja.md",
                "src/Rules/Links/VanishedMoonRule.md",
                "tests/Rules.Tests/Links/VanishedMoonRuleTests.cs",
            ],
            Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("Left to do:", output, StringComparison.Ordinal);
        Assert.Contains(NextId.In(RuleFamily.Links, Project.AllRules), File.ReadAllText(Path.Combine(_root, "src/Rules/Links/VanishedMoonRule.cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dead", "links", "\"Dead\" is no name of a rule")]
    [InlineData("../../dead-url", "links", "is no name of a rule")]
    [InlineData("missing-cloud-prefix", "numbering", "WP1004 is called \"missing-cloud-prefix\" already.")]
    [InlineData("vanished-moon", "moons", "There is no family \"moons\". Possible: Numbering, ")]
    public void Writes_nothing_where_name_or_family_will_not_do(string name, string family, string message)
    {
        var (status, _, error) = Run(name, family);

        Assert.Equal(2, status);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Never_overwrites_a_file()
    {
        Run("vanished-moon", "links");
        var path = Path.Combine(_root, "src/Rules/Links/VanishedMoonRule.ja.md");
        File.WriteAllText(path, "mine");
        File.Delete(Path.Combine(_root, "src/Rules/Links/VanishedMoonRule.cs"));

        var (status, _, error) = Run("vanished-moon", "links");

        Assert.Equal(2, status);
        Assert.Contains("is there already", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.False(File.Exists(Path.Combine(_root, "src/Rules/Links/VanishedMoonRule.cs")));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private (int Status, string Output, string Error) Run(string name, string family)
    {
        using StringWriter output = new(), error = new();
        var status = new NewRuleCommand(_root, Project.AllRules).Run(name, family, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
