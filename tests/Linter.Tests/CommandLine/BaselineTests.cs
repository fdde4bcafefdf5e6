using System.Text.Json;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>Accepting what is there, and seeing what is new.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Name = ".wplint-baseline.json";

    private readonly Shell _shell = new();

    public BaselineTests() => _shell.Write(".git/HEAD", "");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void After_write_only_what_is_new_is_reported_although_all_lines_moved()
    {
        var paper = Paper("本書は ISO です。WRONG\n\nODD な文です。\n");
        _shell.Write("a.md", paper);
        Assert.Equal((0, "", ".wplint-baseline.json: 2 entries added, 0 kept, 0 dropped.\n"), _shell.Run("baseline", "write"));
        Assert.Equal((0, "", "1 paper checked: 0 errors, 0 warnings, 0 notes; 2 accepted by the baseline. 0.00 s\n"), _shell.Run("check"));

        _shell.Write("a.md", new string('\n', 10) + paper.Replace("見直します。", "見直します。WRONG", StringComparison.Ordinal));
        var (status, output, _) = _shell.Run("check");
        Assert.Equal(1, status);
        Assert.Equal(["a.md:21:7: error WP0001"], Headlines(output));
    }

    [Theory]
    [InlineData("--baseline", Name)]
    [InlineData]
    public void The_file_is_found_by_itself_and_can_be_named(params string[] options)
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write");
        Assert.Equal(0, _shell.Run(["check", .. options]).Status);
    }

    [Fact]
    public void The_file_has_one_finding_a_line_sorted_with_relative_paths()
    {
        _shell.Write("papers/b.md", Paper("本書は ISO です。WRONG\n"));
        _shell.Write("papers/a.md", Paper("ODD と\n書きます。\n\nWRONG\n"));
        _shell.Run("baseline", "write", "--reason", "第 2 版で\n対応", "--expires", "2027-03-31", "papers");
        Assert.Equal(
            """
            {
              "version": 1,
              "findings": [
                { "path": "papers/a.md", "rule": "WP0001", "clause": "5.1.1", "title": "方針", "text": "WRONG", "reason": "第 2 版で 対応", "expires": "2027-03-31" },
                { "path": "papers/a.md", "rule": "WP0002", "clause": "5.1.1", "title": "方針", "text": "ODD", "after": "と書きます。", "reason": "第 2 版で 対応", "expires": "2027-03-31" },
                { "path": "papers/b.md", "rule": "WP0001", "clause": "5.1.1", "title": "方針", "before": "本書はISOです。", "text": "WRONG", "reason": "第 2 版で 対応", "expires": "2027-03-31" }
              ]
            }

            """.ReplaceLineEndings("\n"),
            _shell.Read(Name));
        Assert.Equal((byte)'{', File.ReadAllBytes(_shell.Full(Name))[0]);
        Assert.Equal([Name], Directory.GetFiles(_shell.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("本書は ISO です。WRONG\n", "本書は\r\nISO\r\nです。WRONG\r\n")] // reflowed, CRLF
    [InlineData("本書は ISO です。WRONG\n", "本書は　ＩＳＯ です。 WRONG\n")] // width and blanks
    [InlineData("本書は ISO です。WRONG\n", "前の段落です。\n\n本書は ISO です。WRONG\n")]
    [InlineData("本書は ISO です。WRONG\n", "本書は ISO です。WRONG のままです。\n")] // edited behind it
    [InlineData("WRONG は社内の用語として使います。\n", "とくに WRONG は社内の用語として使います。\n")] // edited before it
    [InlineData("最初の文はこれ。WRONG\n\n第二の文はこれ。WRONG\n", "第二の文はこれ。WRONG\n\n最初の文はこれ。WRONG\n")] // swapped places
    public void Moving_or_wrapping_text_does_not_revive_a_finding(string before, string after)
    {
        _shell.Write("a.md", Paper(before));
        _shell.Run("baseline", "write");
        _shell.Write("a.md", Paper(after));
        Assert.Equal((0, ""), (_shell.Run("check").Status, _shell.Run("check").Output));
    }

    [Theory]
    [InlineData("本書は ISO です。WRONG\n", "まったく新しい文です。WRONG\n")]
    [InlineData("本書は ISO です。WRONG\n", "本書は ISO です。right\n\nまったく新しい文です。WRONG\n")]
    [InlineData("甲では WRONG を実施しています。\n", "乙では WRONG を実施しています。\n")]
    [InlineData("当社は、WRONG と呼びます。\n", "当社は、WRONG を選びません。\n")]
    [InlineData("本書は ISO です。WRONG\n\n本書は ISO です。WRONG\n", "本書は ISO です。WRONG\n\n本書は ISO です。WRONG\n\n本書は ISO です。WRONG\n")]
    [InlineData("本書は ISO です。WRONG\n", "本書は ISO です。right\n\n6.1.9 別の項目\n\n本書は ISO です。WRONG\n")]
    public void Swapping_one_defect_for_another_does_not_hide_it(string before, string after)
    {
        _shell.Write("a.md", Paper(before));
        _shell.Run("baseline", "write");
        _shell.Write("a.md", Paper(after));
        var (status, output, _) = _shell.Run("check");
        Assert.Equal(1, status);
        Assert.Single(Headlines(output));
    }

    [Fact]
    public void A_clause_may_be_given_another_number_or_another_title()
    {
        _shell.Write("a.md", Paper("本書は ISO です。WRONG\n\n6.1.9 ODD な題名\n\n短い ODD です。\n"));
        _shell.Run("baseline", "write");
        _shell.Write("a.md", Paper("本書は ISO です。WRONG\n\n6.1.8 ODD な題名\n\n短い ODD です。\n").Replace("5.1.1 方針", "5.1.1 方針群", StringComparison.Ordinal));
        Assert.Equal("", _shell.Run("check").Output);
    }

    [Fact]
    public void A_control_may_get_its_prefix_and_its_title_at_once()
    {
        _shell.Write("a.md", Paper("WRONG\n").Replace("CLD.6.3.1 分担", "6.3.1 共有\n\nODD な文です。", StringComparison.Ordinal));
        _shell.Run("baseline", "write");
        _shell.Write("a.md", Paper("WRONG\n").Replace("CLD.6.3.1 分担", "CLD.6.3.1 分担\n\nODD な文です。", StringComparison.Ordinal));
        Assert.Equal((0, ""), (_shell.Run("check", "--fail-on", "note").Status, _shell.Run("check").Output));
    }

    [Fact]
    public void Of_two_equal_findings_one_may_be_repaired_and_its_entry_is_stale()
    {
        _shell.Write("a.md", Paper("本書は ISO です。WRONG\n\n本書は ISO です。WRONG\n"));
        _shell.Run("baseline", "write");
        _shell.Write("a.md", Paper("本書は ISO です。WRONG\n"));
        var (status, output, error) = _shell.Run("check");
        Assert.Equal((0, ""), (status, output));
        Assert.StartsWith("1 entry of .wplint-baseline.json is stale: the findings are gone. Drop them with \"wplint baseline prune\".\n", error, StringComparison.Ordinal);
        Assert.Equal((0, "", ".wplint-baseline.json: 1 entry dropped, 1 kept.\n"), _shell.Run("baseline", "prune"));
        Assert.Equal((0, "", ".wplint-baseline.json: there is nothing to drop.\n"), _shell.Run("baseline", "prune"));
    }

    [Fact]
    public void A_paper_that_is_renamed_is_another_paper()
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write");
        File.Move(_shell.Full("a.md"), _shell.Full("b.md"));
        var (status, output, error) = _shell.Run("check", "b.md");
        Assert.Equal(1, status);
        Assert.StartsWith("b.md:", output, StringComparison.Ordinal);
        Assert.StartsWith("1 entry of .wplint-baseline.json is stale", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_keeps_reasons_and_dates_of_what_remains_and_what_it_does_not_look_at()
    {
        _shell.Write("a.md", Paper("本書は ISO です。WRONG ODD\n"));
        _shell.Write("b.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write", "--reason", "first", "--expires", "2027-01-01");
        _shell.Write("a.md", Paper("本書は\nISO です。WRONG\n\n新しい文に ODD です。\n"));
        _shell.Write("b.md", Paper(""));
        Assert.Equal(".wplint-baseline.json: 1 entry added, 2 kept, 1 dropped.\n", _shell.Run("baseline", "write", "--select", "WP0002", "--reason", "second", "a.md").Error);
        var entries = Entries();
        Assert.Equal(["a.md WP0001 first 2027-01-01", "a.md WP0002 second ", "b.md WP0001 first 2027-01-01"], entries);
    }

    [Theory]
    [InlineData("2026-11-20", 0)]
    [InlineData("2026-11-19", 1)]
    public void An_entry_accepts_until_its_date_is_over(string expires, int status)
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write", "--expires", expires);
        var (actual, output, error) = _shell.Run("check");
        Assert.Equal(status, actual);
        Assert.Equal(status == 1, output.Contains("WP0001", StringComparison.Ordinal));
        Assert.Equal(status == 1, error.StartsWith("1 entry of .wplint-baseline.json has expired: the findings are reported again.", StringComparison.Ordinal));
        Assert.Equal(1, _shell.Run("check", "--as-of", "2030-01-01").Status);
    }

    [Fact]
    public void Write_does_not_renew_what_has_expired_and_says_so()
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write", "--expires", "2026-01-01");
        Assert.Equal(".wplint-baseline.json: 0 entries added, 1 kept, 0 dropped. 1 entry expired and still reported: set another date in the file.\n", _shell.Run("baseline", "write").Error);
        Assert.Equal(1, _shell.Run("check").Status);
    }

    [Theory]
    [InlineData("", "is missing here", true)]
    [InlineData("{", "the file ends before all brackets are closed")]
    [InlineData("[]", "A baseline must be an object")]
    [InlineData("{ \"version\": 1 }", "\\\"findings\\\" is missing here.")]
    [InlineData("{ \"version\": 2, \"findings\": [] }", "Its version is 2, and this wplint knows version 1.")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\" } ] }", "\\\"rule\\\" is missing here.")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\", \"rule\": \"WP0001\", \"text\": \"WRONG\", \"expire\": \"2020-01-01\" } ] }", "Unknown key \\\"expire\\\". Did you mean \\\"expires\\\"?")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\", \"rule\": \"WP0001\", \"text\": \"WRONG\", \"expires\": \"soon\" } ] }", "\\\"soon\\\" is no date.")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\", \"rule\": 1, \"text\": \"WRONG\" } ] }", "\\\"rule\\\" must be")]
    [InlineData("{ \"version\": 1, \"version\": 1, \"findings\": [] }", "\\\"version\\\" is set twice.")]
    [InlineData("{ \"version\": 1, \"findings\": [\n<<<<<<< HEAD\n=======\n>>>>>>> other\n] }", "It holds the marks of a merge conflict.")]
    public void A_broken_baseline_accepts_nothing_and_fails_the_run(string text, string reason, bool isEmpty = false)
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Write(Name, text);
        foreach (var arguments in (string[][])[["check"], ["check", "--baseline", Name]])
        {
            var (status, output, _) = _shell.Run([.. arguments, "--format", "json"]);
            Assert.Equal(2, status);
            Assert.Contains("\"WP0001\"", output, StringComparison.Ordinal);
            Assert.Contains("The baseline is broken, so it accepts nothing. ", output, StringComparison.Ordinal);
            if (!isEmpty) Assert.Contains(reason, output, StringComparison.Ordinal);
        }

        Assert.Equal(2, _shell.Run("baseline", "write").Status);
        Assert.Equal(2, _shell.Run("baseline", "prune").Status);
        Assert.Equal(text, _shell.Read(Name));
    }

    [Fact]
    public void A_baseline_that_is_named_and_not_there_is_wrong_usage()
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        Assert.Equal((2, "", "wplint: There is no baseline \"none.json\". Write one with \"wplint baseline write --baseline FILE\".\n"), _shell.Run("check", "--baseline", "none.json"));
        Assert.Equal((2, "", "wplint: There is no baseline here or above. Write one with \"wplint baseline write\".\n"), _shell.Run("baseline", "prune"));
        Assert.Equal((2, "", "wplint: \".git\" is a folder. Name a file as the baseline.\n"), _shell.Run("check", "--baseline", ".git"));
        Assert.Equal((2, "", "wplint: --baseline names a file.\n"), _shell.Run("check", "--baseline", ""));
    }

    [Fact]
    public void A_run_that_fails_changes_no_baseline()
    {
        _shell.Write("a.md", Paper("WRONG CRASH\n"));
        var (status, output, error) = _shell.Run("baseline", "write");
        Assert.Equal(3, status);
        Assert.Contains("WP9001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP0001", output, StringComparison.Ordinal);
        Assert.StartsWith("The baseline was left as it is, because the run did not succeed.", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Full(Name)));
    }

    [Fact]
    public void Nothing_to_accept_makes_no_file()
    {
        _shell.Write("a.md", Paper(""));
        Assert.Equal((0, "", "There is nothing to accept, so no baseline was written.\n"), _shell.Run("baseline", "write"));
        Assert.False(File.Exists(_shell.Full(Name)));
    }

    [UnixFact]
    public void A_baseline_that_is_a_link_is_not_followed_unless_it_is_named()
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write", "--baseline", "real.json");
        File.CreateSymbolicLink(_shell.Full(Name), _shell.Full("real.json"));
        Assert.Equal(2, _shell.Run("check").Status);
        Assert.Equal(0, _shell.Run("check", "--baseline", Name).Status);
        Assert.Equal(0, _shell.Run("baseline", "write", "--baseline", Name).Status);
        Assert.NotNull(new FileInfo(_shell.Full(Name)).LinkTarget);
    }

    [Fact]
    public void What_the_baseline_accepts_is_in_JSON_and_in_SARIF_with_its_reason()
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write", "--reason", "known");
        using var json = JsonDocument.Parse(_shell.Run("check", "--format", "json").Output);
        Assert.Equal("baseline", json.RootElement.GetProperty("suppressed")[0].GetProperty("suppression").GetProperty("kind").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("accepted").GetInt32());
        Assert.Equal(Name, json.RootElement.GetProperty("baseline").GetProperty("path").GetString());
        using var sarif = JsonDocument.Parse(_shell.Run("check", "--format", "sarif").Output);
        var suppression = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("suppressions")[0];
        Assert.Equal(("external", "known"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void A_suppressed_finding_needs_no_entry()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: r -->\n\nWRONG\n"));
        Assert.Equal("There is nothing to accept, so no baseline was written.\n", _shell.Run("baseline", "write").Error);
    }

    [Fact]
    public void Entries_of_rules_and_papers_that_a_run_does_not_look_at_are_not_stale()
    {
        _shell.Write("a.md", Paper("本書は ISO です。WRONG\n"));
        _shell.Write("b.md", Paper("ODD\n"));
        _shell.Run("baseline", "write");
        Assert.Equal("1 paper checked: 0 errors, 0 warnings, 0 notes; 1 accepted by the baseline. 0.00 s\n", _shell.Run("check", "b.md").Error);
        Assert.Equal("2 papers checked: 0 errors, 0 warnings, 0 notes; 1 accepted by the baseline. 0.00 s\n", _shell.Run("check", "--select", "WP0002").Error);
    }

    [Fact]
    public void Standard_input_is_held_against_the_entries_of_the_name_given()
    {
        _shell.Write("a.md", Paper("WRONG\n"));
        _shell.Run("baseline", "write");
        _shell.Input = Paper("WRONG\n\nODD\n");
        Assert.Equal(["a.md:7:1: warning WP0002"], Headlines(_shell.Run("check", "--stdin-filename", "a.md").Output));
    }

    [Fact]
    public void Help_names_the_whole_command()
    {
        Assert.Contains("Usage: wplint baseline write [OPTION…] [PATH…]", _shell.Run("baseline", "write", "--help").Output, StringComparison.Ordinal);
        var (status, output, error) = _shell.Run("baseline");
        Assert.Equal((2, ""), (status, output));
        Assert.Contains("Usage: wplint baseline COMMAND", error, StringComparison.Ordinal);
        Assert.Equal("wplint: Unknown command \"wriet\". Did you mean \"write\"?\n", _shell.Run("baseline", "wriet").Error);
        Assert.Equal("wplint: Unknown option \"--fromat\". See \"wplint baseline write --help\".\n", _shell.Run("baseline", "write", "--fromat").Error);
    }

    private static string Paper(string text) => $"5.1.1 方針\n\n定めます。\n\n{text}\n5.1.2 見直し\n\n見直します。\n\n6.1.1 役割\n\n定めます。\n\n6.1.2 分離\n\n分けます。\n\n6.1.3 連絡\n\n連絡します。\n\nCLD.6.3.1 分担\n\n分担します。\n";

    private static string[] Headlines(string output) =>
        [.. output.Split('\n').Where(static line => line.StartsWith("a.md:", StringComparison.Ordinal)).Select(static line => string.Join(' ', line.Split(' ')[..3]))];

    private string[] Entries()
    {
        using var json = JsonDocument.Parse(_shell.Read(Name));
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(static entry =>
            $"{entry.GetProperty("path").GetString()} {entry.GetProperty("rule").GetString()} {entry.GetProperty("reason").GetString()} {(entry.TryGetProperty("expires", out var date) ? date.GetString() : "")}")];
    }
}
