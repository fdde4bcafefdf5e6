using System.Text.Json;

namespace Wplint.Tests.CommandLine;

/// <summary>Comments that keep findings quiet, as the command line sees them.</summary>
public sealed class SuppressionTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_comment_keeps_the_finding_of_the_next_paragraph_quiet()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: 引用のため -->\n\nWRONG\n"));
        Assert.Equal((0, "", "1 paper checked: 0 errors, 0 warnings, 0 notes; 1 suppressed. 0.00 s\n"), _shell.Run("check", "a.md"));
        Assert.Equal("文書 1 件を検査しました。エラー 0 件、警告 0 件、注記 0 件。ほかに抑制した指摘 1 件。0.00 秒\n", _shell.Run("check", "--lang", "ja", "a.md").Error);
    }

    [Theory]
    [InlineData("<!-- wplint-disable-next WP0001: r -->")]
    [InlineData("<!--wplint-disable-next WP0001:r-->")]
    [InlineData("<!-- WPLINT-Disable-Next wp0001: r -->")]
    [InlineData("<!-- wplint-disable-next wrong-word: r -->")]
    [InlineData("<!-- wplint-disable-next WP0: r -->")]
    [InlineData("<!-- wplint-disable-next WP0002, WP0001: r -->")]
    [InlineData("<!-- wplint-disable-next WP0002 WP0001 : r -->")]
    [InlineData("<!-- wplint-disable-next WP0002、WP0001：理由 -->")]
    [InlineData("<!--　wplint-disable-next　ＷＰ０００１：社内の用語のため　-->")]
    [InlineData("<!-- wplint-disable-next WP0001:\n  a reason on two\n  lines -->")]
    [InlineData("<!-- wplint-disable WP0001: r -->")]
    public void Comments_are_read_as_people_write_them(string comment)
    {
        _shell.Write("a.md", Paper($"{comment}\n\nWRONG ODD\n"));
        Assert.DoesNotContain("WP0001", Found("a.md"));
    }

    [Theory]
    [InlineData("`<!-- wplint-disable-next WP0001: r -->`\n\nWRONG\n")]
    [InlineData("```\n<!-- wplint-disable WP0001: r -->\n```\n\nWRONG\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\nAnother.\n\nWRONG\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\n6.1.9 Another\n\nText.\n\n6.1.10 One more\n\nWRONG\n")]
    [InlineData("WRONG\n\n<!-- wplint-disable-next WP0001: r -->\n")]
    [InlineData("<!-- wplint-disable-line WP0001: r -->\n\nWRONG\n")]
    [InlineData("<!-- wplint-disable-next: WP0001 -->\n\nWRONG\n")]
    [InlineData("<!-- please wplint-disable WP0001: r -->\n\nWRONG\n")]
    [InlineData("- WRONG\n\n<!-- wplint-disable-next WP0001: r -->\n\n- two\n")]
    [InlineData("- one <!-- wplint-disable-next WP0001: r -->\n- WRONG\n")]
    [InlineData("| a <!-- wplint-disable-next WP0001: r --> | b |\n|---|---|\n| WRONG | c |\n")]
    public void A_comment_is_for_nothing_else(string text)
    {
        _shell.Write("a.md", Paper(text));
        Assert.Contains("WP0001", Found("a.md"));
    }

    [Theory]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\nWRONG\n")]
    [InlineData("<!-- wplint-disable-next WP0002: r -->\n<!-- wplint-disable-next WP0001: r -->\n\nODD WRONG\n")]
    [InlineData("Text. <!-- wplint-disable-next WP0001: r --> WRONG\n")]
    [InlineData("WRONG\nText. <!-- wplint-disable-next WP0001: r -->\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r --> WRONG\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\n6.1.9 WRONG\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\n6.1.9 Another\n\nText.\n\nWRONG\n")]
    [InlineData("## 6.1.9 WRONG <!-- wplint-disable-next WP0001: r -->\n\nText.\n")]
    [InlineData("## 6.1.9 Another <!-- wplint-disable-next WP0001: r -->\n\nText.\n\nWRONG\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\n- one\n- two\n- WRONG\n")]
    [InlineData("- one\n\n<!-- wplint-disable-next WP0001: r -->\n\n- WRONG\n")]
    [InlineData("- one\n- WRONG <!-- wplint-disable-next WP0001: r -->\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\n| a | b |\n|---|---|\n| c | WRONG |\n")]
    [InlineData("| a | b |\n|---|---|\n| WRONG | c <!-- wplint-disable-next WP0001: r --> |\n")]
    [InlineData("<!-- wplint-disable-next WP0001: r -->\n\n```\nWRONG\n```\n")]
    [InlineData("> <!-- wplint-disable-next WP0001: r -->\n> WRONG\n")]
    public void A_comment_is_for_what_its_author_sees_behind_or_around_it(string text)
    {
        foreach (var variant in (string[])[text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text])
        {
            _shell.Write("a.md", variant.StartsWith('\uFEFF') ? "\uFEFF" + Paper(text) : Paper(variant));
            Assert.Empty(Found("a.md"));
        }
    }

    [Fact]
    public void A_comment_at_the_top_of_a_file_reaches_its_cover()
    {
        _shell.Write("a.md", "<!-- wplint-disable-next WP0001: r -->\n\nWRONG\n\nODD\n\n" + Paper(""));
        Assert.Equal(["WP0002"], Found("a.md"));
    }

    [Fact]
    public void A_suppression_for_the_file_holds_wherever_it_stands()
    {
        _shell.Write("a.md", "WRONG\n\n" + Paper("WRONG\n\n<!-- wplint-disable WP0001: r -->\n"));
        Assert.Empty(Found("a.md"));
    }

    [Fact]
    public void A_suppression_that_suppresses_nothing_is_reported_with_its_place()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: r -->\n\nText.\n"));
        var (status, output, _) = _shell.Run("check", "a.md");
        Assert.Equal(0, status);
        Assert.StartsWith("a.md:5:1: warning WP9003 unused-suppression: There is no finding of WP0001 here to suppress. Remove the suppression, or put it", output, StringComparison.Ordinal);
        Assert.StartsWith("a.md:5:1: warning WP9003 unused-suppression: ここには、抑制の対象となる WP0001 の指摘がありません。", _shell.Run("check", "--lang", "ja", "a.md").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- wplint-disable WP0001: r -->", "The file has no finding of WP0001 to suppress.")]
    [InlineData("<!-- wplint-disable-next WP0001 WP0003: r -->", "There is no finding of WP0001, WP0003 here to suppress.")]
    [InlineData("<!-- wplint-disable-next WP0001, WP0002: r -->", "There is no finding of WP0001 here to suppress.")]
    [InlineData("<!-- wplint-disable-next wrong-wrod: r -->", "There is no rule \\\"wrong-wrod\\\", so this suppresses nothing. Did you mean \\\"wrong-word\\\"?")]
    [InlineData("<!-- wplint-disable-next WP9001: r -->", "WP9001 cannot be suppressed in a paper")]
    [InlineData("<!-- wplint-disable-next WP9: r -->", "WP9 cannot be suppressed in a paper")]
    [InlineData("<!-- wplint-disable-next -->", "This names no rule, so it suppresses nothing.")]
    [InlineData("<!-- wplint-disable-next: WP0002 -->", "This names no rule, so it suppresses nothing.")]
    [InlineData("<!-- wplint-disable-line WP0002: r -->", "\\\"wplint-disable-line\\\" means nothing to wplint.")]
    public void What_is_wrong_with_a_suppression_is_said(string comment, string message)
    {
        _shell.Write("a.md", Paper($"{comment}\n\nODD\n"));
        var (_, output, _) = _shell.Run("check", "--format", "json", "a.md");
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Contains("WP9003", Found("a.md"));
    }

    [Theory]
    [InlineData("<!-- wplint-disable-next WP0002 -->", "This suppression has no reason. Write it behind a colon: \\\"WP0002: …\\\".")]
    [InlineData("<!-- wplint-disable-next WP0002: -->", "This suppression has no reason. Write it behind a colon: \\\"WP0002: …\\\".")]
    [InlineData("<!-- wplint-disable-next WP0002: - -->", "This suppression has no reason. Write it behind a colon: \\\"WP0002: …\\\".")]
    [InlineData("<!-- wplint-disable-next WP0002 our own word -->", "This suppression has no reason, because there is no colon before it. Write a colon behind \\\"WP0002\\\".")]
    public void A_suppression_without_reason_holds_and_is_reported(string comment, string message)
    {
        _shell.Write("a.md", Paper($"{comment}\n\nODD\n"));
        Assert.Equal(["WP9004"], Found("a.md"));
        Assert.Contains(message, _shell.Run("check", "--format", "json", "a.md").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select", "WP0002")]
    [InlineData("--ignore", "wrong-word")]
    public void A_suppression_of_a_rule_that_did_not_run_is_not_unused(string option, string value)
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: r -->\n\nText.\n"));
        Assert.Empty(Found("a.md", option, value));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_off_is_not_unused()
    {
        _shell.Write("rules.json", """{ "rules": { "WP0001": "off" } }""");
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: r -->\n\nText.\n"));
        Assert.Empty(Found("a.md"));
    }

    [Fact]
    public void Nothing_is_unused_where_a_rule_failed()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: r -->\n\nCRASH\n"));
        Assert.Equal(["WP9001"], Found("a.md"));
    }

    [Fact]
    public void What_is_said_of_suppressions_can_be_turned_off()
    {
        _shell.Write("rules.json", """{ "rules": { "WP9003": "off", "suppression-without-reason": "off" } }""");
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001 -->\n\nText.\n\n<!-- wplint-disable-next WP0002 -->\n\nODD\n"));
        Assert.Empty(Found("a.md"));
    }

    [Theory]
    [InlineData("ODD\n\n<!-- wplint-disable-next WP0001: r -->\n\nText.\n", "ODD\n\nText.\n")]
    [InlineData("Text. <!-- wplint-disable-next WP0001: r -->\n", "Text.\n")]
    [InlineData("Text <!-- wplint-disable-next WP0001: r --> more.\n", "Text more.\n")]
    [InlineData("<!-- wplint-disable-next WP0001, WP0002, WP0003: r -->\n\nODD HMM\n", "<!-- wplint-disable-next WP0002, WP0003: r -->\n\nODD HMM\n")]
    [InlineData("<!-- wplint-disable-next WP0002, WP0001: r -->\n\nODD\n", "<!-- wplint-disable-next WP0002: r -->\n\nODD\n")]
    [InlineData("<!-- wplint-disable-next WP0001:\n r -->\nText.\n", "Text.\n")]
    public void An_unused_suppression_can_be_removed_safely(string text, string expected)
    {
        _shell.Write("a.md", Paper(text));
        using var json = JsonDocument.Parse(_shell.Run("check", "--format", "json", "a.md").Output);
        var fix = json.RootElement.GetProperty("findings").EnumerateArray().Single(static finding => finding.GetProperty("rule").GetString() == "WP9003").GetProperty("fix");
        var edit = fix.GetProperty("edits")[0];
        Assert.Equal("safe", fix.GetProperty("applicability").GetString());
        Assert.Equal(Paper(expected), Paper(text).Remove(edit.GetProperty("offset").GetInt32(), edit.GetProperty("length").GetInt32()));
    }

    [Theory]
    [InlineData("\n\n<!-- wplint-disable WP0001: r -->\n", "\n")]
    [InlineData("\n<!-- wplint-disable WP0001: r -->\n", "\n")]
    [InlineData("\r\n\r\n<!-- wplint-disable WP0001: r -->\r\n", "\r\n")]
    [InlineData("\n\n<!-- wplint-disable WP0001: r -->", "")]
    public void A_file_ends_as_before_where_a_suppression_at_its_end_was_removed(string end, string expected)
    {
        _shell.Write("a.md", Paper("Text.\n").TrimEnd() + end);
        _shell.Run("fix", "a.md");
        Assert.Equal(Paper("Text.\n").TrimEnd() + expected, _shell.Read("a.md"));
    }

    [Fact]
    public void SARIF_for_editors_keeps_what_is_suppressed_with_its_justification_and_SARIF_for_GitHub_does_not()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: 社内の用語のため -->\n\nWRONG\n\nWRONG\n"));
        using var editor = JsonDocument.Parse(_shell.Run("check", "--format", "sarif", "a.md").Output);
        var results = editor.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(2, results.GetArrayLength());
        Assert.Equal("""[{"kind":"inSource","status":"accepted","justification":"社内の用語のため"}]""", Compact(results[0].GetProperty("suppressions")));
        Assert.Equal("[]", Compact(results[1].GetProperty("suppressions")));

        using var github = JsonDocument.Parse(_shell.Run("check", "--format", "sarif", "--sarif-profile", "github", "a.md").Output);
        var shown = Assert.Single(github.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.False(shown.TryGetProperty("suppressions", out _));
        Assert.Equal(FingerprintOf(results[1]), FingerprintOf(shown));
    }

    [Fact]
    public void JSON_lists_what_is_suppressed_apart()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001 -->\n\nWRONG\n"));
        using var json = JsonDocument.Parse(_shell.Run("check", "--format", "json", "a.md").Output);
        var suppressed = Assert.Single(json.RootElement.GetProperty("suppressed").EnumerateArray());
        Assert.Equal("WP0001", suppressed.GetProperty("rule").GetString());
        Assert.Equal("""{"kind":"in-source","justification":null}""", Compact(suppressed.GetProperty("suppression")));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("suppressed").GetInt32());
    }

    [Fact]
    public void Annotations_are_of_findings_that_count()
    {
        _shell.Write("a.md", Paper("<!-- wplint-disable-next WP0001: r -->\n\nWRONG\n"));
        Assert.Equal((0, ""), (_shell.Run("check", "--format", "github", "a.md").Status, _shell.Run("check", "--format", "github", "a.md").Output));
    }

    [Fact]
    public void A_file_of_nothing_but_suppressions_is_checked_in_time()
    {
        _shell.Write("a.md", Paper(string.Concat(Enumerable.Repeat("<!-- wplint-disable-next WP0001: r -->\n\n", 20_000)) + "WRONG\n"));
        Assert.Contains("Only the first 1,000 suppressions of a file hold.", _shell.Run("check", "a.md").Output, StringComparison.Ordinal);
    }

    private static string Paper(string text) => $"5.1.1 方針\n\n定めます。\n\n{text}\n5.1.2 見直し\n\n見直します。\n\n6.1.1 役割\n\n定めます。\n";

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Relaxed);

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string? FingerprintOf(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString();

    private string[] Found(params string[] arguments)
    {
        using var json = JsonDocument.Parse(_shell.Run(["check", "--format", "json", .. arguments]).Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("rule").GetString()!)];
    }
}
