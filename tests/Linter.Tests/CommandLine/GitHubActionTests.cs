using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>The script of <c>action.yml</c>, run as GitHub runs it.</summary>
public sealed partial class GitHubActionTests : IDisposable
{
    /// <summary>No history, a wrong standard in 5.1.1.</summary>
    private const string OldPaper = """
        カゼノ文書 セキュリティホワイトペーパー

        5.1.1 情報セキュリティのための方針群

        方針は JIS Q 27017:2016 (ISO/IEC 27015:2015) に沿い、毎年見直しています。

        6.1.1 情報セキュリティの役割及び責任

        役割を規程に定めています。

        12.3.1 情報のバックアップ

        毎晩バックアップを取得しています。

        12.4.1 イベントログ取得

        操作のログを一年間保管しています。

        12.4.4 クロックの同期

        すべてのサーバーの時刻を、公開の時刻サーバーに同期しています。

        """;

    private static readonly string BadPaper = SincePapers.Replace(
        OldPaper, "保管しています。\n\n12.4.4", "保管しています。\n\nログは JIS Q 27017:2016 (ISO/IEC 27015:2015) に沿って点検しています。\n\n12.4.4");

    private static readonly string Script = Path.Combine(RepositoryFolder.Path, "scripts", "github-action.sh");

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment;
    private readonly TemporaryRepository _origin;

    public GitHubActionTests()
    {
        _origin = new TemporaryRepository(_folder.Full("origin"));
        _origin.Commit("papers/old paper.md", OldPaper);
        foreach (var name in (string[])["output", "summary", "event.json"]) _folder.Write(name, name == "event.json" ? "{}" : "");
        _folder.CreateFolder("temp");
        _environment = new()
        {
            ["GITHUB_ACTIONS"] = "true",
            ["GITHUB_WORKSPACE"] = _folder.Full("work"),
            ["GITHUB_EVENT_PATH"] = _folder.Full("event.json"),
            ["GITHUB_OUTPUT"] = _folder.Full("output"),
            ["GITHUB_STEP_SUMMARY"] = _folder.Full("summary"),
            ["RUNNER_TEMP"] = _folder.Full("temp"),
            ["RUNNER_OS"] = "Linux",
            ["RUNNER_ARCH"] = "X64",
            ["WPLINT_EXECUTABLE"] = Path.Combine(AppContext.BaseDirectory, "wplint"),
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        };
    }

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void A_pull_request_that_adds_a_bad_line_to_an_old_bad_paper_fails_for_that_line_only()
    {
        PullRequest();
        Clone();
        var (status, output, _) = Run();
        Assert.Equal(1, status);
        Assert.Matches(@"^::error file=papers/old paper\.md,line=19,[^\n]*,title=WP5002 mismatched-equivalent::[^\n]+\n$", output);
        Assert.Contains("<li>Line 19: <b>error</b> <a href=", Read("summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("Line 5:", Read("summary"), StringComparison.Ordinal);
        Assert.Equal("status=1\n", Read("output"));
    }

    /// <summary>Old papers are the broken examples; a bad line is added behind a line of theirs, or before one.</summary>
    [UnixTheory]
    [InlineData("tsukimi.md", "当社の情報セキュリティ方針は、", "\n\n点検は JIS Q 27017:2016 (ISO/IEC 27015:2015) に沿って行います。", 2)] // a paragraph of an old bad clause
    [InlineData("tsukimi.md", "仮想マシンでは、", "\n点検は JIS Q 27017:2016 (ISO/IEC 27015:2015) に沿って行います。", 1)] // a line of an old paragraph
    [InlineData("tsukimi.md", "仮想マシンでは、", "\n\n9.5.1 仮想コンピューティング環境における分離\n\nお客様ごとに分けています。", 2)] // a clause without its prefix
    [InlineData("tsukimi.md", "ツキミ勤怠", "\n\n詳しくは <https://> をご覧ください。", 2)] // the cover
    [InlineData("tsukimi.md", "本書は、", "\n\n本書は、JIS Q 27017:2016 (ISO/IEC 27015:2015) の管理策への対応を説明するものです。", 2)] // as the old line
    [InlineData("larkspur.md", "# Larkspur", "\n\nSee <https://> for details.", 2)]
    [InlineData("larkspur.md", "### A.6.1.1", "\n\nWe follow JIS Q 27017:2016 (ISO/IEC 27015:2015).", 2)]
    public void Whatever_was_wrong_before_only_the_bad_line_is_annotated(string example, string behind, string added, int offset)
    {
        var old = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "examples", "broken", example));
        var start = old.IndexOf($"\n{behind}", StringComparison.Ordinal);
        var end = old.IndexOf('\n', (start < 0 ? 0 : start) + 1);
        Assert.True(start >= 0 || old.StartsWith(behind, StringComparison.Ordinal));
        var line = old[..end].Count(static character => character == '\n') + 1;
        PullRequest(old, old[..end] + added + old[end..]);
        Clone();
        var (status, output, _) = Run();
        Assert.Equal(1, status);
        var annotated = AnnotatedLines().Matches(output).Select(static match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct();
        Assert.Equal([line + offset], annotated);
        Assert.Contains($"<li>Line {line + offset}: ", Read("summary"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void History_that_the_checkout_left_out_is_fetched()
    {
        PullRequest();
        Clone("--depth=1");
        var (status, output, error) = Run();
        Assert.True(status == 1, error);
        Assert.Equal(1, Annotations(output));
    }

    [UnixFact]
    public void What_others_have_changed_in_the_meantime_is_not_this_pull_request_s()
    {
        PullRequest(goesOn: true);
        Clone();
        Assert.Equal(1, Annotations(Run().Output));
    }

    [UnixFact]
    public void Without_a_pull_request_all_is_reported()
    {
        _origin.Commit("papers/old paper.md", BadPaper);
        Clone();
        var (status, output, _) = Run();
        Assert.Equal(1, status);
        Assert.Contains(",line=5,", output, StringComparison.Ordinal);
        Assert.Contains(",line=19,", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void All_is_reported_where_that_is_asked_for()
    {
        PullRequest();
        Clone();
        _environment["WPLINT_SINCE"] = "none";
        Assert.Contains(",line=5,", Run().Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Inputs_reach_wplint_as_they_are()
    {
        PullRequest();
        Clone();
        _environment["WPLINT_PATHS"] = "papers/old paper.md\r\n\n$(touch evil).md\n--version\n";
        _environment["WPLINT_FAIL_ON"] = "never";
        var (status, output, error) = Run();
        Assert.True(status == 2, error);
        Assert.Equal(1, Regex.Count(output, "title=WP5002"));
        Assert.Contains("file=$(touch evil).md", output, StringComparison.Ordinal);
        Assert.Contains("file=--version", output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("work/evil")));
    }

    [UnixFact]
    public void Findings_are_left_for_code_scanning_where_that_is_asked_for()
    {
        PullRequest();
        Clone();
        _environment["WPLINT_SARIF"] = "true";
        Assert.Equal(1, Run().Status);
        Assert.Equal($"status=1\nsarif-file={_folder.Full("temp/wplint.sarif")}\n", Read("output"));
        using var log = JsonDocument.Parse(Read("temp/wplint.sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.False(run.TryGetProperty("originalUriBaseIds", out _));
        Assert.Single(run.GetProperty("results").EnumerateArray());
    }

    [UnixFact]
    public void A_released_executable_is_used_when_its_checksum_is_right()
    {
        Release("#!/bin/sh\necho \"$@\"\n");
        var (status, output, error) = Run();
        Assert.True(status == 0, error);
        Assert.Equal("check --format github --fail-on error --\n", output);
    }

    [UnixFact]
    public void A_released_executable_with_another_checksum_is_not_run()
    {
        Release("#!/bin/sh\necho \"$@\"\n");
        _folder.Write("releases/download/v1.2.0/wplint-1.2.0-linux-x64", "#!/bin/sh\ntouch evil\n");
        var (status, output, _) = Run();
        Assert.Equal(2, status);
        Assert.Equal("::error title=wplint::wplint-1.2.0-linux-x64 does not have the checksum that its release names, and is not run.\n", output);
        Assert.False(File.Exists(_folder.Full("work/evil")));
    }

    [UnixFact]
    public void Without_a_release_the_tool_is_installed_from_a_folder_that_no_pull_request_can_write_in()
    {
        Release("");
        Directory.Delete(_folder.Full("releases"), recursive: true);
        _folder.Write("bin/dotnet", "#!/bin/sh\npwd > \"$RUNNER_TEMP/pwd\"\necho 'echo \"tool $@\"' > \"$5/wplint\"\nchmod +x \"$5/wplint\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.Full("bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _environment["PATH"] = $"{_folder.Full("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        var (status, output, error) = Run();
        Assert.True(status == 0, output + error);
        Assert.Equal("tool check --format github --fail-on error --\n", output);
        Assert.Equal(_folder.Full("temp/wplint-tool\n"), Read("temp/pwd"));
    }

    [Fact]
    public void Every_input_is_handed_over_and_read_and_none_is_pasted_into_a_script()
    {
        var action = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "action.yml"));
        var script = File.ReadAllText(Script);
        var inputs = InputNames().Matches(action[..action.IndexOf("\noutputs:", StringComparison.Ordinal)]).Select(static match => match.Groups[1].Value).ToArray();
        Assert.Equal(["paths", "config", "fail-on", "since", "sarif", "version"], inputs);
        foreach (var input in inputs)
        {
            var variable = $"WPLINT_{input.ToUpperInvariant().Replace('-', '_')}";
            Assert.Contains($"        {variable}: ${{{{ inputs.{input} }}}}\n", action, StringComparison.Ordinal);
            Assert.Contains($"${{{variable}", script, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("${{", Assert.Single(action.Split('\n'), static line => line.Contains(" run: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>Makes the merge commit that GitHub checks out for a pull request, and the event that tells of it.</summary>
    private void PullRequest(string oldPaper = OldPaper, string? badPaper = null, bool goesOn = false)
    {
        if (oldPaper != OldPaper) _origin.Commit("papers/old paper.md", oldPaper);
        _origin.Git("checkout", "--quiet", "-b", "change");
        _origin.Commit("papers/old paper.md", badPaper ?? BadPaper);
        _origin.Git("checkout", "--quiet", "main");
        if (goesOn) _origin.Commit("papers/new.md", BadPaper);
        _folder.Write("event.json", $$"""{ "pull_request": { "base": { "sha": "{{_origin.Git("rev-parse", "main")}}" } } }""");
        _environment["GITHUB_BASE_REF"] = "main";
        _origin.Git("checkout", "--quiet", "-b", "merged");
        _origin.Git("merge", "--quiet", "--no-ff", "--no-edit", "change");
    }

    private void Clone(params string[] options) =>
        TemporaryRepository.GitIn(_folder.Path, ["clone", "--quiet", .. options, $"file://{_folder.Full("origin")}", "work"]);

    private void Release(string program)
    {
        Clone();
        _environment.Remove("WPLINT_EXECUTABLE");
        _environment["WPLINT_VERSION"] = "1.2.0";
        _environment["WPLINT_RELEASES"] = $"file://{_folder.Full("releases")}";
        _folder.Write("releases/download/v1.2.0/wplint-1.2.0-linux-x64", program);
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(program)));
        _folder.Write("releases/download/v1.2.0/SHA256SUMS", $"{new string('0', 64)}  wplint-1.2.0-linux-arm64\n{checksum}  wplint-1.2.0-linux-x64\n");
    }

    private static int Annotations(string output) => Regex.Count(output, "^::(error|warning|notice) ", RegexOptions.Multiline);

    private string Read(string path) => File.ReadAllText(_folder.Full(path));

    private (int Status, string Output, string Error) Run()
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", Script])
        {
            WorkingDirectory = _folder.Full("work"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfMachine).ToArray()) start.Environment.Remove(name);
        foreach (var (name, value) in _environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Variables that would tell of the machine that tests run on, which may be a runner of GitHub itself.</summary>
    private static bool IsOfMachine(string name) =>
        name is "LC_ALL" or "LC_MESSAGES" or "LANG"
        || Array.Exists(["GITHUB_", "RUNNER_", "GIT_", "WPLINT_"], prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    [GeneratedRegex("^::(?:error|warning|notice) file=[^\n]*?,line=([0-9]+),", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnnotatedLines();

    [GeneratedRegex("^  ([a-z-]+):$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InputNames();
}
