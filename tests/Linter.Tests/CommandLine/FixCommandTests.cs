using System.Diagnostics;
using System.Text;
using Wplint.Tests.Files;
using Wplint.Tests.Running;

namespace Wplint.Tests.CommandLine;

public sealed class FixCommandTests : IDisposable
{
    private readonly Shell _shell = new(
        RewritingRule.Of("WP0005", "UNSURE", "sure", applicability: Applicability.Suggested),
        RewritingRule.Of("WP0006", "TICK", "TOCK"),
        RewritingRule.Of("WP0007", "TOCK", "TICK"),
        RewritingRule.Of("WP0008", "STUCK", "STUCKS"));

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Repairs_files_and_says_what_it_did_and_what_is_left()
    {
        _shell.Write("papers/a.md", Shell.PaperWith("WRONG ODD WRONG"));
        var (status, output, error) = _shell.Run("fix", "papers");
        Assert.Equal(Shell.PaperWith("right ODD right"), _shell.Read("papers/a.md"));
        Assert.Equal(0, status);
        Assert.Equal(
            "papers/a.md:3:12: fixed WP0001 wrong-word: Write right\n"
            + "papers/a.md:3:22: fixed WP0001 wrong-word: Write right\n"
            + "papers/a.md:3:18: warning WP0002 odd-word: A fake finding.\n"
            + "  3 │ 本書は ISO です。right ODD right\n"
            + "    │                        ~~~\n",
            output);
        Assert.Equal("2 findings fixed in 1 paper; left: 0 errors, 1 warning, 0 notes. 0.00 s\n", error);
    }

    [Fact]
    public void Speaks_Japanese()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG STUCK"));
        var (_, output, error) = _shell.Run("fix", "--lang", "ja", "a.md");
        Assert.StartsWith(
            "a.md:3:12: fixed WP0001 wrong-word: right と書く\na.md:3:18: not fixed WP0008 rule-wp0008: 修正しても指摘が残ります。\n", output, StringComparison.Ordinal);
        Assert.Equal("文書 1 件の指摘 1 件を修正しました（修正しなかった指摘 1 件）。残りはエラー 0 件、警告 1 件、注記 0 件。0.00 秒\n", error);
    }

    [Theory]
    [InlineData("WRONG", null, 0)]
    [InlineData("WRONG ODD", null, 0)]
    [InlineData("WRONG ODD", "warning", 1)]
    [InlineData("WRONG CRASH", null, 3)]
    [InlineData("", "note", 0)]
    public void The_exit_status_is_that_of_what_is_left(string words, string? failOn, int status)
    {
        _shell.Write("a.md", Shell.PaperWith(words));
        Assert.Equal(status, _shell.Run(failOn is null ? ["fix", "a.md"] : ["fix", "--fail-on", failOn, "a.md"]).Status);
    }

    [Fact]
    public void Applies_what_a_person_should_look_at_only_when_asked()
    {
        _shell.Write("a.md", Shell.PaperWith("UNSURE"));
        Assert.DoesNotContain("fixed", _shell.Run("fix", "a.md").Output, StringComparison.Ordinal);
        Assert.Equal(Shell.PaperWith("UNSURE"), _shell.Read("a.md"));
        _shell.Run("fix", "--suggested", "a.md");
        Assert.Equal(Shell.PaperWith("sure"), _shell.Read("a.md"));
    }

    [Theory]
    [InlineData("--select", "WP0008")]
    [InlineData("--ignore", "wrong-word")]
    public void Repairs_the_findings_of_the_rules_that_run(string option, string rules)
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        _shell.Run("fix", option, rules, "a.md");
        Assert.Equal(Shell.PaperWith("WRONG"), _shell.Read("a.md"));
    }

    [Fact]
    public void A_rule_that_is_off_for_a_file_repairs_nothing_in_it()
    {
        _shell.Write("rules.json", """{ "overrides": [ { "files": ["b.md"], "rules": { "wrong-word": "off" } } ] }""");
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        _shell.Write("b.md", Shell.PaperWith("WRONG"));
        _shell.Run("fix");
        Assert.Equal((Shell.PaperWith("right"), Shell.PaperWith("WRONG")), (_shell.Read("a.md"), _shell.Read("b.md")));
    }

    [Fact]
    public void A_diff_shows_what_would_change_and_nothing_is_written()
    {
        _shell.Write("papers/a.md", Shell.PaperWith("WRONG STUCK"));
        var (status, output, error) = _shell.Run("fix", "--diff", "papers");
        Assert.Equal(1, status);
        Assert.Equal(
            "--- a/papers/a.md\n+++ b/papers/a.md\n@@ -1,6 +1,6 @@\n 5.1.1 方針\n \n-本書は ISO です。WRONG STUCK\n+本書は ISO です。right STUCK\n \n 5.1.2 見直し\n \n",
            output);
        Assert.Equal("papers/a.md:3:18: not fixed WP0008 rule-wp0008: The finding would still be there.\n1 finding would be fixed in 1 paper, 1 not. 0.00 s\n", error);
        Assert.Equal(Shell.PaperWith("WRONG STUCK"), _shell.Read("papers/a.md"));
    }

    [Theory]
    [InlineData("ODD", 0)]
    [InlineData("CRASH", 3)]
    [InlineData("WRONG CRASH", 3)]
    public void A_diff_of_nothing_is_a_success_unless_wplint_fails(string words, int status)
    {
        _shell.Write("a.md", Shell.PaperWith(words));
        Assert.Equal(status, _shell.Run("fix", "--diff", "--fail-on", "note", "a.md").Status);
    }

    [Fact]
    public void A_diff_says_what_could_not_be_read()
    {
        _shell.Write("a.md", Shell.PaperWith("ODD"));
        _shell.Write("b.md", [0xFF, 0xFE, 0x61, 0x00]);
        var (status, output, error) = _shell.Run("fix", "--diff", "a.md", "b.md");
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("b.md:1:1: error WP9005 unreadable-file: This file is UTF-16", error, StringComparison.Ordinal);
        Assert.DoesNotContain("WP0002", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_is_coloured_and_disarmed_for_eyes_only()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG \x1b[2J\r"));
        Assert.Contains("+本書は ISO です。right \x1b[2J\r\n", _shell.Run("fix", "--diff", "a.md").Output, StringComparison.Ordinal);
        _shell.IsTerminal = true;
        Assert.Contains("\x1b[32m+本書は ISO です。right ␛[2J\x1b[0m\n", _shell.Run("fix", "--diff", "a.md").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Files_keep_their_mark_their_line_endings_and_their_end(string lineEnding, string mark)
    {
        string Paper(string word) => mark + Shell.PaperWith(word).TrimEnd('\n').ReplaceLineEndings(lineEnding);
        _shell.Write("a.md", Encoding.UTF8.GetBytes(Paper("WRONG")));
        _shell.Run("fix", "a.md");
        Assert.Equal(Encoding.UTF8.GetBytes(Paper("right")), File.ReadAllBytes(_shell.Full("a.md")));
    }

    [UnixFact]
    public void Others_take_the_diff()
    {
        string[] names = ["papers/a.md", "with blank.md", "crlf.md", "日本語.md", "mark.md", "short.md"];
        foreach (var name in names) _shell.Write(name, Encoding.UTF8.GetBytes(PaperFor(name, "WRONG")));
        _shell.Write("changes.diff", Encoding.UTF8.GetBytes(_shell.Run("fix", "--diff").Output));
        foreach (var command in (string[])["git apply changes.diff", "patch -s -p1 -i changes.diff"])
        {
            if (!Exists(command.Split(' ')[0])) continue;
            foreach (var name in names) _shell.Write(name, Encoding.UTF8.GetBytes(PaperFor(name, "WRONG")));
            Assert.Equal((0, ""), RunShell(command));
            foreach (var name in names) Assert.Equal(Encoding.UTF8.GetBytes(PaperFor(name, "right")), File.ReadAllBytes(_shell.Full(name)));
        }

        static string PaperFor(string name, string word) => name switch
        {
            "crlf.md" => Shell.PaperWith(word).ReplaceLineEndings("\r\n"),
            "mark.md" => "\uFEFF" + Shell.PaperWith(word),
            "short.md" => Shell.PaperWith("").TrimEnd('\n') + word,
            _ => Shell.PaperWith(word),
        };
    }

    [Fact]
    public void Standard_input_is_repaired_to_standard_output()
    {
        _shell.Input = Shell.PaperWith("WRONG ODD");
        var (status, output, error) = _shell.Run("fix", "--stdin-filename", "papers/draft.md");
        Assert.Equal((0, Shell.PaperWith("right ODD")), (status, output));
        Assert.StartsWith("papers/draft.md:3:12: fixed WP0001 wrong-word: Write right\npapers/draft.md:3:18: warning WP0002", error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 finding fixed in 1 paper; left: 0 errors, 1 warning, 0 notes. 0.00 s\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# README\n", 0)]
    [InlineData("", 0)]
    [InlineData("\0", 2)]
    public void Standard_input_that_cannot_be_repaired_is_given_back(string text, int status)
    {
        _shell.Input = text;
        var (actualStatus, output, _) = _shell.Run("fix", "--stdin-filename", "draft.md");
        Assert.Equal((status, text), (actualStatus, output));
    }

    [Fact]
    public void Standard_input_has_a_diff_too()
    {
        _shell.Input = Shell.PaperWith("WRONG");
        var (status, output, _) = _shell.Run("fix", "--diff", "--stdin-filename", "draft.md");
        Assert.Equal(1, status);
        Assert.StartsWith("--- a/draft.md\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_without_anything_to_repair_are_not_touched()
    {
        _shell.Write("a.md", Shell.PaperWith("ODD"));
        _shell.Write("README.md", "WRONG\n");
        var time = new DateTime(2024, 1, 12, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_shell.Full("a.md"), time);
        _shell.Run("fix", "a.md", "README.md");
        Assert.Equal(time, File.GetLastWriteTimeUtc(_shell.Full("a.md")));
        Assert.Equal("WRONG\n", _shell.Read("README.md"));
    }

    [Fact]
    public void Excluded_files_are_not_repaired()
    {
        _shell.Write("rules.json", """{ "exclude": ["a.md"] }""");
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        _shell.Run("fix", "a.md");
        Assert.Equal(Shell.PaperWith("WRONG"), _shell.Read("a.md"));
    }

    [Fact]
    public void Nothing_is_repaired_by_a_configuration_that_is_not_understood()
    {
        _shell.Write("rules.json", """{ "rules": { "wrong-wrod": "off" } }""");
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        var (status, output, _) = _shell.Run("fix", "a.md");
        Assert.Equal(2, status);
        Assert.StartsWith("a.md:3:12: not fixed WP0001 wrong-word: The configuration is not understood (WP9002)", output, StringComparison.Ordinal);
        Assert.Contains("rules.json:1:14: error WP9002", output, StringComparison.Ordinal);
        Assert.Equal(Shell.PaperWith("WRONG"), _shell.Read("a.md"));
    }

    [Fact]
    public void Fixes_that_undo_each_other_are_a_finding()
    {
        _shell.Write("a.md", Shell.PaperWith("TICK WRONG"));
        var (status, output, _) = _shell.Run("fix", "a.md");
        Assert.Equal(1, status);
        Assert.Equal(Shell.PaperWith("TICK right"), _shell.Read("a.md"));
        Assert.Contains("a.md:3:12: not fixed WP0006 rule-wp0006: The fix of WP0007 rule-wp0007 would undo it (WP9008).\n", output, StringComparison.Ordinal);
        Assert.Contains("a.md:3:12: error WP9008 unsettled-fix: The fixes of WP0006 rule-wp0006 and WP0007 rule-wp0007 undo each other here", output, StringComparison.Ordinal);
    }

    [Fact]
    public void That_fixes_undo_each_other_can_be_made_to_weigh_less()
    {
        _shell.Write("rules.json", """{ "rules": { "WP9008": "off" } }""");
        _shell.Write("a.md", Shell.PaperWith("TICK"));
        var (status, output, _) = _shell.Run("fix", "a.md");
        Assert.Equal(0, status);
        Assert.DoesNotContain("unsettled-fix", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_file_that_cannot_be_written_is_named_and_the_others_are_repaired()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        // Nothing of this length can lie beside it.
        var name = new string('b', 250) + ".md";
        _shell.Write(name, Shell.PaperWith("WRONG"));
        var (status, output, error) = _shell.Run("fix", "a.md", name);
        Assert.Equal(2, status);
        Assert.Equal((Shell.PaperWith("right"), Shell.PaperWith("WRONG")), (_shell.Read("a.md"), _shell.Read(name)));
        Assert.Contains($"{name}: not written: It could not be written: ", output, StringComparison.Ordinal);
        Assert.Contains($"{name}:3:12: error WP0001", output, StringComparison.Ordinal);
        Assert.Equal("1 finding fixed in 1 paper; 1 file not written; left: 1 error, 0 warnings, 0 notes. 0.00 s\n", error);
    }

    [Fact]
    public void A_file_that_somebody_changes_meanwhile_is_not_overwritten()
    {
        var file = "";
        using var shell = new Shell(new FakeRule(FakeRule.Describe("WP0009", "busy-author"), (_, _) =>
        {
            File.WriteAllText(file, Shell.PaperWith("WRONG, and more"));
            return [];
        }));
        file = shell.Full("a.md");
        shell.Write("a.md", Shell.PaperWith("WRONG"));
        var (status, output, _) = shell.Run("fix", "a.md");
        Assert.Equal(2, status);
        Assert.StartsWith("a.md: not written: The file was changed by somebody else meanwhile. Run wplint fix again.\na.md:3:12: error WP0001", output, StringComparison.Ordinal);
        Assert.Equal(Shell.PaperWith("WRONG, and more"), shell.Read("a.md"));
    }

    [UnixFact]
    public void A_file_may_be_named_twice()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        File.CreateSymbolicLink(_shell.Full("link.md"), "a.md");
        var (status, output, _) = _shell.Run("fix", "a.md", "link.md");
        Assert.Equal(0, status);
        Assert.DoesNotContain("not written", output, StringComparison.Ordinal);
        Assert.Equal(Shell.PaperWith("right"), _shell.Read("a.md"));
    }

    [Fact]
    public void Many_files_are_repaired()
    {
        for (var i = 0; i < 20; i++) _shell.Write($"papers/{i:00}.md", Shell.PaperWith("WRONG"));
        Assert.StartsWith("20 findings fixed in 20 papers", _shell.Run("fix", "papers").Error, StringComparison.Ordinal);
        for (var i = 0; i < 20; i++) Assert.Equal(Shell.PaperWith("right"), _shell.Read($"papers/{i:00}.md"));
    }

    [Fact]
    public void Quiet_leaves_the_summary_out()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        Assert.Equal((0, "a.md:3:12: fixed WP0001 wrong-word: Write right\n", ""), _shell.Run("fix", "-q", "a.md"));
    }

    [Fact]
    public void Help() => Snapshot.Verify(_shell.Run("fix", "--help").Output);

    [Fact]
    public void Help_in_Japanese() => Snapshot.Verify(_shell.Run("fix", "--help", "--lang", "ja").Output);

    private static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    private (int Status, string Output) RunShell(string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"{command} 2>&1"]) { WorkingDirectory = _shell.Folder, RedirectStandardOutput = true };
        // A repository around the folder would make git leave files out.
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(_shell.Folder);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
