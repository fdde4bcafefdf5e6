using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Tests.Files;

public sealed class ConfigurationFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_the_nearest_file_upwards()
    {
        _folder.Write("rules.json", "{}");
        _folder.Write("a/rules.json", "{ }");
        var below = _folder.CreateFolder("a/b/c");

        var found = ConfigurationFile.Find(below, null)!;

        Assert.Equal(_folder.Full("a"), found.Folder);
        Assert.Equal("{ }", found.Source.Text);
        Assert.Equal(_folder.Full("a/rules.json").Replace('\\', '/'), found.Path);
        Assert.Equal("rules.json", ConfigurationFile.Find(_folder.Path, null)!.Path);
    }

    [Fact]
    public void Looks_no_further_than_the_repository()
    {
        // Above it, a file of this name may be anybody's.
        _folder.Write("rules.json", "{}");
        _folder.CreateFolder("repository/.git");
        var below = _folder.CreateFolder("repository/papers");

        Assert.Null(ConfigurationFile.Find(below, null));
    }

    [Fact]
    public void Finds_the_file_at_the_top_of_the_repository()
    {
        _folder.CreateFolder(".git");
        _folder.Write("rules.json", "{}");

        Assert.Equal(_folder.Path, ConfigurationFile.Find(_folder.CreateFolder("papers"), null)!.Folder);
    }

    [Fact]
    public void Takes_the_file_that_is_named_and_the_working_folder_for_its_patterns()
    {
        _folder.Write("rules.json", "{}");
        _folder.Write("ci/strict.json", "{ }");

        var found = ConfigurationFile.Find(_folder.Path, "ci/strict.json")!;

        Assert.Equal((_folder.Path, "ci/strict.json", "{ }"), (found.Folder, found.Path, found.Source.Text));
    }

    [Fact]
    public void Refuses_a_named_file_that_does_not_exist() =>
        Assert.Equal("There is no configuration file \"gone.json\".", Assert.Throws<UsageException>(() => ConfigurationFile.Find(_folder.Path, "gone.json")).Reason.En);

    [Fact]
    public void Says_why_a_file_cannot_be_read()
    {
        _folder.Write("rules.json", [0x7B, 0xFF, 0x7D]);

        var configuration = ConfigurationLoader.Load(_folder.Path, null, []);

        var problem = Assert.Single(configuration.Problems);
        Assert.Equal("WP9002", problem.Descriptor.Id);
        Assert.StartsWith("The configuration cannot be read, so the defaults hold. This file is not UTF-8: byte 0xFF on line 1", problem.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("設定ファイルを読み取れないため、既定の設定を使用しました。このファイルは UTF-8 ではありません", problem.GetMessage(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_follow_a_link()
    {
        // A message shows the line that it is about: a link in a pull request must not make that a line of another file.
        using var elsewhere = new TemporaryFolder();
        _folder.LinkFile("rules.json", elsewhere.Write("secret", "{ \"password\": 1 }"));

        var configuration = ConfigurationLoader.Load(_folder.Path, null, []);

        Assert.StartsWith("The configuration is a link and was not followed", Assert.Single(configuration.Problems).GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Equal("", configuration.Source.Text);
    }

    [Fact]
    public void Reads_a_file_with_a_byte_order_mark()
    {
        _folder.Write("rules.json", [0xEF, 0xBB, 0xBF, .. "{ \"language\": \"ja\" }"u8]);

        var configuration = ConfigurationLoader.Load(_folder.Path, null, []);

        Assert.Empty(configuration.Problems);
        Assert.Equal(Language.Japanese, configuration.Language);
    }
}
