using System.Text.Json;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

public sealed class SarifFileTests : IDisposable
{
    private readonly Shell _shell = new();

    public SarifFileTests() => _shell.Write("a.md", Shell.PaperWith("WRONG"));

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Is_written_beside_the_usual_output()
    {
        var (status, output, _) = _shell.Run("check", "--sarif", "out.sarif", "a.md");
        Assert.Equal(1, status);
        Assert.StartsWith("a.md:3:12: error", output, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(_shell.Read("out.sarif"));
        Assert.Equal("WP0001", log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("editor", true)]
    [InlineData("github", false)]
    public void Names_the_folder_for_editors_only(string? profile, bool namesFolder)
    {
        _shell.Run(["check", "--sarif", "out.sarif", .. profile is null ? Array.Empty<string>() : ["--sarif-profile", profile], "a.md"]);
        using var log = JsonDocument.Parse(_shell.Read("out.sarif"));
        Assert.Equal(namesFolder, log.RootElement.GetProperty("runs")[0].TryGetProperty("originalUriBaseIds", out _));
        Assert.Equal(namesFolder, _shell.Read("out.sarif").Contains(Path.GetFileName(_shell.Folder), StringComparison.Ordinal));
    }

    [Fact]
    public void Replaces_an_older_one_and_leaves_nothing_else_behind()
    {
        _shell.Write("logs/out.sarif", new string('x', 1_000_000));
        _shell.Run("check", "--sarif", "logs/out.sarif", "a.md");
        using var log = JsonDocument.Parse(_shell.Read("logs/out.sarif"));
        Assert.Equal(["out.sarif"], Directory.GetFiles(_shell.Full("logs")).Select(Path.GetFileName));
    }

    [Fact]
    public void Makes_the_folder_that_it_is_to_lie_in()
    {
        _shell.Run("check", "--sarif", "new/folder/out.sarif", "a.md");
        Assert.True(File.Exists(_shell.Full("new/folder/out.sarif")));
    }

    [UnixFact]
    public void Follows_a_link_so_that_it_stays_one()
    {
        _shell.Write("real.sarif", "old");
        File.CreateSymbolicLink(_shell.Full("link.sarif"), _shell.Full("real.sarif"));
        _shell.Run("check", "--sarif", "link.sarif", "a.md");
        Assert.NotNull(new FileInfo(_shell.Full("link.sarif")).LinkTarget);
        Assert.StartsWith("{", _shell.Read("real.sarif"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Writes_to_a_device_instead_of_replacing_it()
    {
        Assert.Equal(1, _shell.Run("check", "--sarif", "/dev/null", "a.md").Status);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_wrong_usage_and_the_result_is_printed_all_the_same()
    {
        var (status, output, error) = _shell.Run("check", "--sarif", "a.md/out.sarif", "a.md");
        Assert.Equal(2, status);
        Assert.StartsWith("a.md:3:12: error", output, StringComparison.Ordinal);
        Assert.StartsWith("wplint: Cannot write \"", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_is_no_file() => Assert.Equal(
        (2, "", "wplint: --sarif names a file. Use --format sarif for standard output.\n"),
        _shell.Run("check", "--sarif", "-", "a.md"));

    [Fact]
    public void A_crashed_rule_is_a_notification_of_a_run_that_failed()
    {
        _shell.Write("a.md", Shell.PaperWith("CRASH WRONG"));
        Assert.Equal(3, _shell.Run("check", "--sarif", "out.sarif", "a.md").Status);
        using var log = JsonDocument.Parse(_shell.Read("out.sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("WP0001", Assert.Single(run.GetProperty("results").EnumerateArray()).GetProperty("ruleId").GetString());
    }
}
