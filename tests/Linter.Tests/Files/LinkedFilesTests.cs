using Wplint.Core.Files;
using Wplint.Tests.Parsing;

namespace Wplint.Tests.Files;

public sealed class LinkedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LinkedFilesTests()
    {
        _folder.Write("outside.md");
        _folder.CreateFolder("repository/.git");
        _folder.Write("repository/img/a.png");
        _folder.Write("repository/papers/terms 2.md");
        _folder.CreateFolder("repository/papers/more");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[規約](terms%202.md#a)")]
    [InlineData("[規約](<terms 2.md>)")]
    [InlineData("[資料](more/)")]
    [InlineData("![図](../img/a.png)")]
    [InlineData("![図](./more/../../img/a.png)")]
    public void Finds_what_is_there(string text) => Assert.Empty(MissingIn(text));

    [Theory]
    [InlineData("[規約](terms.md)", "terms.md")]
    [InlineData("![図](../img/b.png?raw=true)", "../img/b.png")]
    [InlineData("![図](nowhere/a.png)", "nowhere/a.png")]
    [InlineData("![図](terms%202.md/a.png)", "terms 2.md/a.png")] // a file is no folder
    public void Misses_what_is_not_there(string text, string missing) => Assert.Equal([missing], MissingIn(text));

    [Theory]
    [InlineData("../../outside.md")]
    [InlineData("../../nowhere.md")]
    [InlineData("../../../../../../etc/nowhere")]
    [InlineData("%2Fetc%2Fnowhere")]
    [InlineData("..%2F..%2Fnowhere.md")]
    [InlineData("a%00b.md")]
    public void Looks_at_nothing_outside_of_the_repository(string target) => Assert.Empty(MissingIn($"[規約]({target})"));

    [Fact]
    public void Looks_at_no_path_longer_than_any_is() => Assert.Empty(MissingIn($"[規約]({string.Concat(Enumerable.Repeat("a/", 600))})"));

    [UnixFact]
    public void Looks_at_nothing_behind_a_link_that_leads_away()
    {
        _folder.LinkFolder("repository/papers/away", _folder.Path);
        _folder.LinkFile("repository/papers/gone.md", _folder.Full("nowhere"));

        Assert.Empty(MissingIn("[一](away/nowhere.md) と [二](gone.md)"));
    }

    [Fact]
    public void Stays_in_the_working_folder_where_there_is_no_repository()
    {
        Directory.Delete(_folder.Full("repository/.git"));

        Assert.Equal(["../a.md"], MissingIn("[一](../a.md) と [二](../../b.md)", _folder.Full("repository")));
        Assert.Equal(["c.md"], MissingIn("[一](../a.md) と [三](c.md)", _folder.CreateFolder("elsewhere")));
    }

    private IReadOnlySet<string> MissingIn(string text, string? workingFolder = null) =>
        LinkedFiles.FindMissing(TreeText.Parse($"5.1.1 方針群\n\n{text}\n"), _folder.Full("repository/papers/paper.md"), workingFolder ?? _folder.Path);
}
