using System.Text.Json;

namespace Wplint.Tests.CommandLine;

public sealed class HouseTermsTests : IDisposable
{
    private const string Terms = """
        terms:
          - id: ACME-SERVER
            literal: サーバ
            replacement: サーバー
            why: { ja: 社内の表記では長音を付けます。, en: The house style has the long vowel. }
            examples: { bad: [サーバの時刻], good: [サーバーの時刻] }
          - id: ACME-SAFE
            pattern: 絶対に(安全|大丈夫)
            severity: error
            in: [prose, cover, title, history]

        """;

    private readonly Shell _shell = new();

    public HouseTermsTests()
    {
        _shell.Write(".git/HEAD", "");
        _shell.Write("rules.json", """{ "rules": { "acme-safe": "warning" }, "terms": ["house-terms.yaml"] }""");
        _shell.Write("house-terms.yaml", Terms);
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_term_is_reported_like_what_any_rule_finds()
    {
        _shell.Write("a.md", Shell.PaperWith("サーバとサーバーは絶対に安全です。"));
        var (status, output, error) = _shell.Run("check", "a.md");
        Assert.Equal(0, status);
        Assert.Equal(
            "a.md:3:12: warning ACME-SERVER: Write \"サーバー\", not \"サーバ\". The house style has the long vowel. [suggested fix]\n"
            + "  3 │ 本書は ISO です。サーバとサーバーは絶対に安全です。\n"
            + "    │                  ~~~~~~\n"
            + "a.md:3:21: warning ACME-SAFE: Do not write \"絶対に安全\".\n"
            + "  3 │ 本書は ISO です。サーバとサーバーは絶対に安全です。\n"
            + "    │                                    ~~~~~~~~~~\n",
            output);
        Assert.StartsWith("1 paper checked: 0 errors, 2 warnings", error, StringComparison.Ordinal);
        Assert.Contains("「サーバ」は「サーバー」と書いてください。社内の表記では長音を付けます。", _shell.Run("check", "a.md", "--lang", "ja").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_that_undo_each_other_are_not_called_a_defect_of_wplint()
    {
        _shell.Write("house-terms.yaml", "terms:\n  - { id: ACME-ONE, literal: 甲, replacement: 乙, fix: safe }\n  - { id: ACME-TWO, literal: 乙, replacement: 甲, fix: safe }\n");
        _shell.Write("rules.json", """{ "terms": ["house-terms.yaml"] }""");
        _shell.Write("a.md", Shell.PaperWith("甲"));
        var (status, output, _) = _shell.Run("fix", "a.md");
        Assert.Equal(1, status);
        Assert.Equal(Shell.PaperWith("甲"), _shell.Read("a.md"));
        Assert.Contains("WP9008 unsettled-fix: The fixes of ACME-ONE and ACME-TWO undo each other here", output, StringComparison.Ordinal);
        Assert.Contains("If both rules are those of wplint, please report it.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "--select", "ACME-SERVER" }, "ACME-SERVER")]
    [InlineData(new[] { "--select", "acme-server" }, "ACME-SERVER")]
    [InlineData(new[] { "--ignore", "ACME-SERVER" }, "ACME-SAFE")]
    [InlineData(new[] { "--select", "ACME" }, "ACME-SERVER,ACME-SAFE")]
    [InlineData(new[] { "--ignore", "ACME" }, "")]
    public void Terms_are_picked_like_rules(string[] options, string ids)
    {
        _shell.Write("a.md", Shell.PaperWith("サーバは絶対に安全です。"));
        using var json = JsonDocument.Parse(_shell.Run(["check", "a.md", "--format", "json", .. options]).Output);
        Assert.Equal(ids, string.Join(',', json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => finding.GetProperty("rule").GetString())));
    }

    [Fact]
    public void A_term_that_could_not_be_read_is_no_unknown_rule()
    {
        _shell.Write("house-terms.yaml", "terms:\n  - { id: ACME-SERVER, pattern: '(' }\n");
        var (status, _, error) = _shell.Run("check", "--select", "ACME-SERVER");
        Assert.Equal(2, status);
        Assert.Equal("wplint: Unknown rule \"ACME-SERVER\" in --select. Some house terms could not be read: run \"wplint check\" without --select to see why.\n", error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Each_term_is_a_rule_of_its_own_in_SARIF_with_a_page()
    {
        _shell.Write("a.md", Shell.PaperWith("サーバ"));
        using var sarif = JsonDocument.Parse(_shell.Run("check", "a.md", "--format", "sarif").Output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(static rule => rule.GetProperty("id").GetString() == "ACME-SERVER");
        Assert.False(rule.TryGetProperty("name", out _), "A name that repeats the id is invalid.");
        Assert.Contains("サーバの時刻", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal("ACME-SERVER", Assert.Single(run.GetProperty("results").EnumerateArray()).GetProperty("ruleId").GetString());
    }

    [Fact]
    public void Terms_are_listed_and_explained()
    {
        var row = _shell.Run("rules").Output.Split('\n').Single(static line => line.StartsWith("ACME-SERVER", StringComparison.Ordinal));
        Assert.Equal(["ACME-SERVER", "acme-server", "warning", "suggested", "House", "term:", "サーバー"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var (status, output, _) = _shell.Run("explain", "acme-server", "--lang", "ja");
        Assert.Equal(0, status);
        Assert.Equal(
            "# ACME-SERVER\n\n「サーバ」は「サーバー」と書いてください。社内の表記では長音を付けます。\n\n"
            + "- 使わない表記: `サーバ`\n- 使う表記: `サーバー`\n- 対象: タイトル、本文\n- 重大度: warning\n- 定義: house-terms.yaml:2\n\n"
            + "## 悪い例\n\n- `サーバの時刻`\n\n## 良い例\n\n- `サーバーの時刻`\n",
            output);
    }

    [Fact]
    public void What_is_wrong_in_a_term_file_is_reported_at_its_place_and_the_papers_are_checked_all_the_same()
    {
        _shell.Write("house-terms.yaml", Terms + "  - id: ACME-OTHER\n    litral: x\n");
        _shell.Write("a.md", Shell.PaperWith("サーバ WRONG"));
        var (status, output, _) = _shell.Run("check", "a.md");
        Assert.Equal(2, status);
        Assert.Contains("house-terms.yaml:12:5: error WP9002 invalid-configuration: Unknown key \"litral\". Did you mean \"literal\"?", output, StringComparison.Ordinal);
        Assert.Contains("warning ACME-SERVER", output, StringComparison.Ordinal);
        Assert.Contains("error WP0001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_reported_and_not_taken_for_silent()
    {
        _shell.Write("house-terms.yaml", "terms:\n  - { id: EVIL-ONE, pattern: '(?=あ)(あ+)+い' }\n");
        _shell.Write("rules.json", """{ "terms": ["house-terms.yaml"] }""");
        _shell.Write("a.md", Shell.PaperWith(new string('あ', 3_000)));
        var (status, output, _) = _shell.Run("check", "a.md");
        Assert.Equal(2, status);
        Assert.StartsWith("house-terms.yaml:2:11: error WP9002 invalid-configuration: \"(?=あ)(あ+)+い\" takes too long and was given up", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_addresses_quotations_and_titles_of_the_standard_are_left_alone()
    {
        _shell.Write("house-terms.yaml", "terms:\n  - { id: ACME-TITLE, literal: [Title, host], replacement: Heading, wholeWords: false }\n");
        _shell.Write("rules.json", """{ "terms": ["house-terms.yaml"] }""");
        _shell.Write(
            "a.md",
            "5.1.1 Title of 5.1.1\n\n`Title` は https://host.example/Title にあります。[本文](Title.md)。「5.1.1 Title of 5.1.1」を参照。\n\n> Title\n\n5.1.2 Other Title\n\nTitle です。\n\n6.1.1 A\n\nB\n\n6.1.2 C\n\nD\n\n6.1.3 E\n\nF\n");
        var output = _shell.Run("check", "a.md", "--select", "ACME").Output;
        Assert.Equal(
            ["a.md:7:13", "a.md:9:1"],
            output.Split('\n').Where(static line => line.Contains("ACME-TITLE", StringComparison.Ordinal)).Select(static line => line.Split(": ")[0]));
    }

    [Fact]
    public void A_title_is_corrected_together_with_contents_and_references()
    {
        _shell.Write("a.md", "目次\n\n1.1 サーバの管理.....3\n5.1.1 方針.....3\n\n1.1 サーバの管理\n\n本文。\n\n5.1.1 方針\n\n「1.1 サーバの管理」を参照してください。\n\n5.1.2 あ\n\n本文。\n\n6.1.1 い\n\n本文。\n\n6.1.2 う\n\n本文。\n\n6.1.3 え\n\n本文。\n");
        using var json = JsonDocument.Parse(_shell.Run("check", "a.md", "--select", "ACME-SERVER", "--format", "json").Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(3, finding.GetProperty("fix").GetProperty("edits").GetArrayLength());
    }

    [Fact]
    public void A_word_across_markup_or_a_line_end_is_found_and_left_to_a_person()
    {
        _shell.Write("a.md", Shell.PaperWith("サー\nバを、サ**ー**バと書く。"));
        var output = _shell.Run("check", "a.md", "--select", "ACME-SERVER").Output;
        Assert.Equal(2, output.Split("warning ACME-SERVER").Length - 1);
        Assert.DoesNotContain("fix]", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_term_file_reaches_the_terminal_as_it_is()
    {
        _shell.Write("house-terms.yaml", "terms:\n  - { id: ACME-EVIL, literal: サーバ, replacement: \"\\u202Ex\\x9b31m\", why: \"{0} {9} \\x9b\" }\n");
        _shell.Write("rules.json", """{ "terms": ["house-terms.yaml"] }""");
        _shell.Write("a.md", Shell.PaperWith("サーバ"));
        foreach (var output in (string[])[_shell.Run("check", "a.md").Output, _shell.Run("explain", "ACME-EVIL").Output, _shell.Run("rules").Output])
        {
            Assert.Contains("ACME-EVIL", output, StringComparison.Ordinal);
            Assert.DoesNotContain("\u202E", output, StringComparison.Ordinal);
            Assert.DoesNotContain("\u009b", output, StringComparison.Ordinal);
        }

        Assert.Contains("{0} {9}", _shell.Run("check", "a.md").Output, StringComparison.Ordinal);
    }
}
