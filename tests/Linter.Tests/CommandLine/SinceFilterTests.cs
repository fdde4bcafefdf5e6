using System.Text.RegularExpressions;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>Which findings <c>--since</c> leaves.</summary>
public sealed class SinceFilterTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Reports_what_is_found_in_a_changed_clause() => Reports(
        "a.md:3:12: error WP0001",
        before: Shell.PaperWith(""),
        after: Shell.PaperWith("WRONG"));

    [Fact]
    public void Reports_what_was_found_before_on_a_line_that_changed() => Reports(
        "a.md:3:12: error WP0001",
        before: Shell.PaperWith("WRONG"),
        after: Shell.PaperWith("WRONG と書きます。"));

    [Fact]
    public void Leaves_out_what_was_found_before_in_a_clause_that_changed_elsewhere() => Reports(
        "a.md:7:1: error WP0001",
        before: Shell.PaperWith("WRONG"),
        after: Shell.PaperWith("WRONG\n\n見直します。\n\nWRONG"));

    [Theory]
    [InlineData("WRONG です。\n\nはい。\n\nWRONG です。\n\n")]
    [InlineData("はい。\n\nWRONG です。\n\nWRONG です。\n\n")]
    public void Tells_a_line_that_was_repeated_from_the_old_one(string start)
    {
        var before = Shell.PaperWith("").Replace("連絡します。", "連絡します。\n\nはい。\n\nWRONG です。\n\n以上です。", StringComparison.Ordinal);
        var after = before.Replace("はい。\n\nWRONG です。\n\n", start, StringComparison.Ordinal);
        Commit(before);
        _shell.Write("a.md", after);
        var line = after[..after.IndexOf(start.StartsWith('W') ? "WRONG" : "WRONG です。\n\n以上", StringComparison.Ordinal)].Count(static character => character == '\n') + 1;
        var output = _shell.Run("check", "--since", "HEAD", "--format", "text").Output;
        Assert.StartsWith($"a.md:{line}:1: error WP0001", output, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(output, "WP0001"));
    }

    [Fact]
    public void Leaves_out_what_was_found_before_in_a_clause_that_moved_and_changed() => Reports(
        null,
        before: Shell.PaperWith("WRONG") + "\n9.4.1 制限\n\n制限します。\n",
        after: Shell.PaperWith("WRONG").Replace("5.1.1 方針", "9.4.1 制限\n\n制限します。\n\n5.1.1 方針", StringComparison.Ordinal).Replace("WRONG\n", "WRONG\n\n見直します。\n", StringComparison.Ordinal));

    [Fact]
    public void Leaves_out_what_is_found_in_a_clause_that_did_not_change() => Reports(
        null,
        before: Shell.PaperWith("WRONG"),
        after: "# 表紙\n\n" + Shell.PaperWith("WRONG").Replace("分けます。", "分けています。", StringComparison.Ordinal));

    [Fact]
    public void Reports_what_is_found_on_a_changed_line_of_the_cover() => Reports(
        "a.md:1:1: warning WP0002",
        before: "表紙\n\n" + Shell.PaperWith("WRONG"),
        after: "ODD\n\n" + Shell.PaperWith("WRONG"));

    [Fact]
    public void Reports_what_is_found_in_a_new_row_of_the_history_and_not_in_the_old_ones() => Reports(
        "a.md:30:20: error WP0001",
        before: Shell.PaperWith("") + History,
        after: Shell.PaperWith("") + History + "| 1.1 | 2024/1/1 | WRONG |\n");

    [Fact]
    public void Leaves_out_what_is_found_below_a_heading_that_changed() => Reports(
        null,
        before: Shell.PaperWith("WRONG"),
        after: Shell.PaperWith("WRONG").Replace("5.1.1 方針", "5.1.1 方針群", StringComparison.Ordinal));

    [Fact]
    public void Reports_one_more_of_what_was_there_before_only_where_it_is_new() => Reports(
        "a.md:15:6: error WP0001",
        before: Shell.PaperWith("WRONG"),
        after: Shell.PaperWith("WRONG").Replace("分けます。", "分けます。WRONG", StringComparison.Ordinal));

    [Theory]
    [InlineData("5.1.2 見直し\n\n見直します。\n\n6.1.1 役割\n\n定めます。\n\n6.1.2 分離\n\n分けます。\n", false)]
    [InlineData("9.1.1 方針群\n\n定めています。\n\n9.1.2 網\n\n守ります。\n\n9.2.1 登録\n\n登録します。\n", true)]
    public void A_file_that_is_gone_is_what_a_new_one_was_only_if_most_lines_are_the_same(string others, bool isNew)
    {
        Commit(Shell.PaperWith("WRONG"));
        File.Delete(_shell.Full("a.md"));
        _shell.Write("b.md", $"5.1.1 方針\n\n本書は ISO です。WRONG\n\n{others}");
        Assert.Equal(isNew ? 1 : 0, _shell.Run("check", "--since", "HEAD", "b.md").Status);
    }

    [Fact]
    public void A_failure_of_a_rule_is_reported_whatever_changed()
    {
        Commit(Shell.PaperWith("CRASH"));
        _shell.Write("a.md", Shell.PaperWith("CRASH").Replace("分けます。", "分けています。", StringComparison.Ordinal));
        var (status, output, _) = _shell.Run("check", "--since", "HEAD");
        Assert.Equal(3, status);
        Assert.Contains("WP9001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_what_the_removal_of_a_clause_brought_about()
    {
        using var shell = new Shell { HasRealRules = true };
        shell.Write("rules.json", """{ "require": ["9.2.1", "12.4.1"] }""");
        var repository = new TemporaryRepository(shell.Folder);
        repository.Commit("a.md", SincePapers.Before);
        repository.Write("a.md", SincePapers.Replace(SincePapers.Before, "12.4.1 イベントログ取得\n\n操作のログを一年間保管しています。\n\n", ""));
        var all = shell.Run("check", "--select", "WP2001", "a.md").Output;
        var output = shell.Run("check", "--select", "WP2001", "--since", "HEAD", "a.md").Output;
        Assert.Contains("9.2.1", all, StringComparison.Ordinal); // missing before as well
        Assert.Contains("12.4.1", output, StringComparison.Ordinal);
        Assert.DoesNotContain("9.2.1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_what_is_no_longer_suppressed_though_its_clause_did_not_change() => Reports(
        "a.md:3:12: error WP0001",
        before: "<!-- wplint-disable-next WP0001: 引用 -->\n\n" + TwoOfAKind,
        after: TwoOfAKind);

    [Fact]
    public void A_finding_is_known_again_beside_one_like_it_that_is_suppressed() => Reports(
        null,
        before: "<!-- wplint-disable-next WP0001: 引用 -->\n\n" + TwoOfAKind,
        after: "<!-- wplint-disable-next WP0001: 引用 -->\n\n" + TwoOfAKind.Replace("分けます。", "分けています。", StringComparison.Ordinal));

    [Fact]
    public void Says_nothing_of_suppressions_that_did_not_change() => Reports(
        null,
        before: "<!-- wplint-disable-next WP0001 -->\n\n<!-- wplint-disable WP99: 不明 -->\n\n" + Shell.PaperWith("WRONG"),
        after: "<!-- wplint-disable-next WP0001 -->\n\n<!-- wplint-disable WP99: 不明 -->\n\n" + Shell.PaperWith("WRONG").Replace("分けます。", "分けています。", StringComparison.Ordinal));

    [Fact]
    public void Says_that_a_new_suppression_has_no_reason() => Reports(
        "a.md:3:1: warning WP9004",
        before: Shell.PaperWith("WRONG"),
        after: Shell.PaperWith("WRONG").Replace("\n\n本書", "\n\n<!-- wplint-disable-next WP0001 -->\n本書", StringComparison.Ordinal));

    private static string TwoOfAKind => Shell.PaperWith("WRONG").Replace("連絡します。", "WRONG を連絡します。", StringComparison.Ordinal);

    private const string History = "\n改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/1/1 | WRONG 初版 |\n";

    /// <summary>The one finding that is left begins with this; null where none is.</summary>
    private void Reports(string? finding, string before, string after)
    {
        Commit(before);
        _shell.Write("a.md", after);
        var output = _shell.Run("check", "--since", "HEAD", "--format", "text").Output;
        var findings = output.Split('\n').Where(static line => line.StartsWith("a.md:", StringComparison.Ordinal)).ToArray();
        if (finding is null) Assert.Empty(findings);
        else Assert.StartsWith(finding, Assert.Single(findings), StringComparison.Ordinal);
    }

    private void Commit(string text)
    {
        var repository = new TemporaryRepository(_shell.Folder);
        repository.Commit("a.md", text);
    }
}
