using System.Text.Json;

namespace Wplint.Tests.CommandLine;

public sealed class TreeCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Prints_the_clauses_for_people()
    {
        _shell.Write("a.md", Shell.PaperWith(""));
        var (status, output, error) = _shell.Run("tree", "a.md");
        Assert.Equal((0, ""), (status, error));
        Assert.StartsWith("a.md\n", output, StringComparison.Ordinal);
        Assert.Contains("controls  CLD.6.3.1 分担\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_clauses_for_programs()
    {
        _shell.Write("a.md", Shell.PaperWith(""));
        using var json = JsonDocument.Parse(_shell.Run("tree", "--format", "json", "a.md").Output);
        var clause = json.RootElement.GetProperty("clauses")[0];
        Assert.Equal(("controls", "5.1.1", "方針"), (clause.GetProperty("series").GetString(), clause.GetProperty("number").GetString(), clause.GetProperty("title").GetString()));
    }

    [Fact]
    public void Prints_what_it_understood_also_of_a_file_that_is_no_paper()
    {
        _shell.Write("README.md", "# Read me\n\nText.\n");
        Assert.Equal(0, _shell.Run("tree", "README.md").Status);
    }

    [Fact]
    public void Says_why_a_file_cannot_be_read()
    {
        var (status, output, error) = _shell.Run("tree", "none.md");
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("none.md:1:1: error WP9005 unreadable-file: There is no such file", error, StringComparison.Ordinal);
    }
}
