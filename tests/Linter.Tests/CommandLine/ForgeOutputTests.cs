using System.Text.Json;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>What <c>check</c> writes for GitHub Actions and GitLab CI.</summary>
public sealed class ForgeOutputTests : IDisposable
{
    private const string HostileName = "::error::x\n::warning::##[error]%0A, \"q\" 'r' `s` | <script> ![i](u) 風.md";

    private readonly Shell _shell = new();

    public ForgeOutputTests()
    {
        _shell.Environment["GITHUB_ACTIONS"] = "true";
        _shell.Environment["GITHUB_WORKSPACE"] = _shell.Folder;
        _shell.Environment["GITHUB_STEP_SUMMARY"] = _shell.Full("summary");
        _shell.Write("docs/a.md", Shell.PaperWith("WRONG"));
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Under_GitHub_Actions_there_are_annotations_and_a_summary()
    {
        _shell.Write("summary", "before\n");
        var (status, output, _) = _shell.Run("check", "docs");
        Assert.Equal(1, status);
        Assert.StartsWith("::error file=docs/a.md,line=3,col=12,", output, StringComparison.Ordinal);
        Assert.StartsWith("before\n\n<h2>wplint</h2>\n<p>1 paper checked: 1 error, ", _shell.Read("summary"), StringComparison.Ordinal);
        Assert.Contains("<code>docs/a.md</code>", _shell.Read("summary"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_below_paths_are_those_of_the_repository()
    {
        _shell.WorkingFolder = "docs";
        Assert.StartsWith("::error file=docs/a.md,", _shell.Run("check", "a.md").Output, StringComparison.Ordinal);
        Assert.Contains("<code>docs/a.md</code>", _shell.Read("summary"), StringComparison.Ordinal);
        _shell.Environment["CI_PROJECT_DIR"] = _shell.Folder;
        using var report = JsonDocument.Parse(_shell.Run("check", "--format", "gitlab", "a.md").Output);
        Assert.Equal("docs/a.md", report.RootElement[0].GetProperty("location").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void Other_formats_have_no_summary(string format)
    {
        _shell.Run("check", "--format", format, "docs");
        Assert.False(File.Exists(_shell.Full("summary")));
    }

    [Fact]
    public void Elsewhere_there_is_no_summary()
    {
        _shell.Environment.Remove("GITHUB_ACTIONS");
        Assert.StartsWith("::error ", _shell.Run("check", "--format", "github", "docs").Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Full("summary")));
    }

    [Fact]
    public void A_summary_fits_into_what_others_have_left_of_the_room()
    {
        _shell.Write("summary", new string('x', 1024 * 1024 - 700));
        _shell.Run("check", "docs");
        Assert.InRange(new FileInfo(_shell.Full("summary")).Length, 1024 * 1024 - 650, 1024 * 1024);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_said_and_the_annotations_are_printed_all_the_same()
    {
        _shell.Environment["GITHUB_STEP_SUMMARY"] = _shell.Full("docs/a.md/summary");
        var (status, output, error) = _shell.Run("check", "docs");
        Assert.Equal(2, status);
        Assert.StartsWith("::error file=docs/a.md,", output, StringComparison.Ordinal);
        Assert.StartsWith("wplint: Cannot write \"", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_workflow_prints_for_people_holds_no_commands()
    {
        var (status, _, error) = _shell.Run("check", "--config", "##[error]none.json");
        Assert.Equal(2, status);
        Assert.Contains("none.json", error, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_hostile_name_changes_nothing_but_its_own_text_in_annotations_and_summary()
    {
        _shell.Write(HostileName, Shell.PaperWith("WRONG ODD HMM"));
        var lines = _shell.Run("check", "--", HostileName).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        foreach (var line in lines) Assert.Equal(HostileName, FileOf(line));
        var summary = _shell.Read("summary");
        Assert.Equal(3, summary.Split("<li>").Length - 1);
        Assert.DoesNotContain("<script", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::", summary, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_hostile_name_changes_nothing_but_its_own_text_in_what_programs_read()
    {
        _shell.Write(HostileName, Shell.PaperWith("WRONG"));
        using var report = JsonDocument.Parse(_shell.Run("check", "--format", "gitlab", "--", HostileName).Output);
        Assert.Equal(HostileName, Assert.Single(report.RootElement.EnumerateArray()).GetProperty("location").GetProperty("path").GetString());
        foreach (var profile in (string[])["github", "editor"])
        {
            using var log = JsonDocument.Parse(_shell.Run("check", "--format", "sarif", "--sarif-profile", profile, "--", HostileName).Output);
            var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
            var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.Equal(HostileName, Uri.UnescapeDataString(uri));
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
        }
    }

    [Fact]
    public void A_hostile_paper_changes_nothing_but_its_own_text()
    {
        const string Written = "x ::error::%0A, | \"q\" \\<script\\> \\[i\\](u) ##\\[error\\] 風";
        const string Title = "x ::error::%0A, | \"q\" <script> [i](u) ##[error] 風";
        using var shell = new Shell { HasRealRules = true };
        foreach (var (name, value) in _shell.Environment) shell.Environment[name] = value;
        shell.Write("a.md", SincePapers.Replace(SincePapers.Before, "クロックの同期\n", $"{Written}\n"));
        string Run(string format) => shell.Run("check", "--select", "WP2003", "--format", format, "--lang", "ja", "a.md").Output;

        var annotation = Assert.Single(Run("github").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("::warning file=a.md,line=", annotation, StringComparison.Ordinal);
        Assert.Contains(Title.Replace("%", "%25", StringComparison.Ordinal), annotation, StringComparison.Ordinal);
        var summary = _shell.Read("summary");
        Assert.Contains("x ::error::%0A, | &quot;q&quot; &lt;script&gt; [i](u) ##[error] 風", summary, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(Run("gitlab"));
        Assert.Contains(Title, Assert.Single(report.RootElement.EnumerateArray()).GetProperty("description").GetString(), StringComparison.Ordinal);
        using var log = JsonDocument.Parse(Run("sarif"));
        var message = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()).GetProperty("message");
        // Not a link for those who know the backslash, nor for those who do not.
        Assert.Contains("x ::error::%0A, | \"q\" <script> \\[i\\]\u2060(u) ##\\[error\\] 風", message.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_hostile_name_is_no_command_in_text_either()
    {
        _shell.Write(HostileName, Shell.PaperWith("WRONG"));
        var (_, output, _) = _shell.Run("check", "--format", "text", "--", HostileName);
        Assert.StartsWith(": :error::x␊::warning::## [error]%0A", output, StringComparison.Ordinal);
    }

    /// <summary>The file of an annotation, read as GitHub reads it.</summary>
    private static string FileOf(string line)
    {
        var properties = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..line.IndexOf("::", 2, StringComparison.Ordinal)].Split(',');
        Assert.Equal(6, properties.Length);
        return properties[0]["file=".Length..]
            .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
            .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
    }
}
