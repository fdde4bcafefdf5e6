using System.Text.Json;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Prints_findings_on_standard_output_and_the_summary_on_standard_error()
    {
        _shell.Write("papers/a.md", Shell.PaperWith("WRONG"));
        var (status, output, error) = _shell.Run("check", "papers");
        Assert.Equal(1, status);
        Assert.Equal(
            "papers/a.md:3:12: error WP0001 wrong-word: \"WRONG\" is wrong. Write \"right\". [fix]\n"
            + "  3 │ 本書は ISO です。WRONG\n"
            + "    │                  ~~~~~\n",
            output);
        Assert.Equal("1 paper checked: 1 error, 0 warnings, 0 notes; 1 can be fixed. 0.00 s\n", error);
    }

    [Fact]
    public void Prints_nothing_on_standard_output_where_nothing_is_found()
    {
        _shell.Write("a.md", Shell.PaperWith(""));
        Assert.Equal((0, "", "1 paper checked: 0 errors, 0 warnings, 0 notes. 0.00 s\n"), _shell.Run("check"));
    }

    [Fact]
    public void Quiet_leaves_the_summary_out()
    {
        _shell.Write("a.md", Shell.PaperWith("ODD"));
        var (status, output, error) = _shell.Run("check", "-q", "a.md");
        Assert.Equal((0, ""), (status, error));
        Assert.StartsWith("a.md:3:12: warning WP0002 odd-word:", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WRONG", null, 1)]
    [InlineData("ODD HMM", null, 0)]
    [InlineData("ODD", "warning", 1)]
    [InlineData("HMM", "warning", 0)]
    [InlineData("HMM", "note", 1)]
    [InlineData("", "note", 0)]
    [InlineData("WRONG", "never", 0)]
    [InlineData("CRASH", "never", 3)]
    public void The_exit_status_follows_the_severity_to_fail_on(string words, string? failOn, int status)
    {
        _shell.Write("a.md", Shell.PaperWith(words));
        Assert.Equal(status, _shell.Run(failOn is null ? ["check", "a.md"] : ["check", "--fail-on", failOn, "a.md"]).Status);
    }

    [Fact]
    public void A_file_that_cannot_be_read_outweighs_findings_and_the_others_are_still_checked()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        _shell.Write("b.md", [0x83, 0x4E, 0x83, 0x89, 0x83, 0x45, 0x83, 0x68]); // クラウド in Shift_JIS
        var (status, output, error) = _shell.Run("check", "a.md", "b.md");
        Assert.Equal(2, status);
        Assert.Contains("a.md:3:12: error WP0001", output, StringComparison.Ordinal);
        Assert.Contains("b.md:1:1: error WP9005 unreadable-file: This file is Shift_JIS", output, StringComparison.Ordinal);
        Assert.Contains("1 file unreadable", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_configuration_is_reported_with_its_place()
    {
        _shell.Write("rules.json", "{ \"rules\": { \"wrong-wrod\": \"off\" } }");
        _shell.Write("a.md", Shell.PaperWith(""));
        var (status, output, _) = _shell.Run("check", "a.md");
        Assert.Equal(2, status);
        Assert.StartsWith("rules.json:1:14: error WP9002 invalid-configuration: Unknown rule \"wrong-wrod\". Did you mean \"wrong-word\"?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_configuration_can_be_named()
    {
        _shell.Write("rules.json", "{ \"rules\": { \"wrong-word\": \"off\" } }");
        _shell.Write("other.json", "{ \"rules\": { \"wrong-word\": \"note\" } }");
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        Assert.Equal("", _shell.Run("check", "a.md").Output);
        Assert.StartsWith("a.md:3:12: note WP0001", _shell.Run("check", "--config", "other.json", "a.md").Output, StringComparison.Ordinal);
        Assert.Equal(2, _shell.Run("check", "--config", "none.json", "a.md").Status);
    }

    [Theory]
    [InlineData(new[] { "--select", "WP0001" }, "WP0001")]
    [InlineData(new[] { "--select", "wrong-word,WP0003" }, "WP0001 WP0003")]
    [InlineData(new[] { "--select", "wrong-word", "--select", "odd-word" }, "WP0001 WP0002")]
    [InlineData(new[] { "--ignore", "WP0001" }, "WP0002 WP0003")]
    [InlineData(new[] { "--select", "WP0", "--ignore", "odd-word" }, "WP0001 WP0003")]
    public void Rules_are_picked_by_id_name_and_family(string[] options, string expected)
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG ODD HMM"));
        using var json = JsonDocument.Parse(_shell.Run(["check", "--format", "json", .. options, "a.md"]).Output);
        var found = json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("rule").GetString());
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Standard_input_is_checked_under_the_name_given()
    {
        _shell.Input = Shell.PaperWith("WRONG");
        var (status, output, _) = _shell.Run("check", "--stdin-filename", "papers/draft.md");
        Assert.Equal(1, status);
        Assert.StartsWith("papers/draft.md:3:12: error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_and_files_do_not_go_together()
    {
        _shell.Input = "";
        var (status, output, error) = _shell.Run("check", "--stdin-filename", "draft.md", "a.md");
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("wplint: Standard input and \"a.md\" cannot be checked in one run.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_Actions_get_annotations_unless_another_form_is_asked_for()
    {
        _shell.Environment["GITHUB_ACTIONS"] = "true";
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        Assert.Equal(
            "::error file=a.md,line=3,col=12,endLine=3,endColumn=17,title=WP0001 wrong-word::\"WRONG\" is wrong. Write \"right\".\n",
            _shell.Run("check", "a.md").Output);
        Assert.StartsWith("a.md:3:12: error", _shell.Run("check", "--format", "text", "a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_speaks_the_language_asked_for()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        foreach (var format in (string[])["text", "github", "gitlab", "json", "sarif"])
        {
            var (status, output, error) = _shell.Run("check", "--format", format, "--lang", "ja", "a.md");
            Assert.Equal(1, status);
            Assert.Contains("「WRONG」は誤りです。「right」と書いてください。", output, StringComparison.Ordinal);
            Assert.Equal("文書 1 件を検査しました。エラー 1 件、警告 0 件、注記 0 件（うち 1 件は自動で修正できます）。0.00 秒\n", error);
        }
    }

    [Fact]
    public void Colours_are_for_terminals_that_want_them()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        Assert.False(HasColors("check", "a.md"));
        Assert.True(HasColors("check", "--color", "always", "a.md"));

        _shell.IsTerminal = true;
        Assert.True(HasColors("check", "a.md"));
        Assert.False(HasColors("check", "--color", "never", "a.md"));

        _shell.Environment["NO_COLOR"] = "1";
        Assert.False(HasColors("check", "a.md"));
        Assert.True(HasColors("check", "--color", "always", "a.md"));

        _shell.Environment["NO_COLOR"] = "";
        _shell.Environment["TERM"] = "dumb";
        Assert.False(HasColors("check", "a.md"));
    }

    [Fact]
    public void Long_lines_are_cut_to_the_width_of_the_terminal()
    {
        _shell.IsTerminal = true;
        _shell.Write("a.md", Shell.PaperWith(new string('あ', 100) + "WRONG" + new string('い', 100)));
        var lines = _shell.Run("check", "--color", "never", "a.md").Output.Split('\n');
        Assert.Equal("  3 │ …あああああああああああWRONGいいいいいいいいいいいい…", lines[1]);
    }

    [UnixFact]
    public void A_hostile_file_name_reaches_the_terminal_disarmed()
    {
        _shell.Write("\x1b[2J.md", Shell.PaperWith("WRONG"));
        foreach (var format in (string[])["text", "github", "gitlab", "json", "sarif"])
        {
            var (status, output, error) = _shell.Run("check", "--format", format);
            Assert.Equal(1, status);
            Assert.DoesNotContain('\x1b', output + error);
        }
    }

    [Fact]
    public void The_date_to_judge_at_is_checked_before_the_work_begins()
    {
        _shell.Write("a.md", Shell.PaperWith(""));
        Assert.Equal(0, _shell.Run("check", "--as-of", "2024-02-29", "a.md").Status);
        Assert.Equal(
            (2, "", "wplint: \"2023-02-29\" is no date for --as-of. Write year, month and day: 2026-04-01.\n"),
            _shell.Run("check", "--as-of", "2023-02-29", "a.md"));
    }

    [Fact]
    public void What_is_written_is_UTF_8_without_byte_order_mark()
    {
        _shell.Write("a.md", Shell.PaperWith("WRONG"));
        foreach (var format in (string[])["text", "github", "gitlab", "json", "sarif"])
            Assert.NotEqual('\uFEFF', _shell.Run("check", "--format", format, "a.md").Output[0]);
        _shell.Run("check", "--sarif", "out.sarif", "a.md");
        Assert.Equal((byte)'{', File.ReadAllBytes(_shell.Full("out.sarif"))[0]);
    }

    private bool HasColors(params string[] arguments) => _shell.Run(arguments).Output.Contains('\x1b', StringComparison.Ordinal);
}
