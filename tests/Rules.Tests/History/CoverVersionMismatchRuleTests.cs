using Wplint.Rules.History;
using Wplint.Testing;

namespace Wplint.Rules.Tests.History;

public sealed class CoverVersionMismatchRuleTests : RuleTest<CoverVersionMismatchRule>
{
    private static readonly LocalizedText NewestEntry = new("The newest entry", "最新の改訂履歴");

    [Fact]
    public void Reports_a_cover_that_stayed_behind() => Reports(
        Paper("[|第 1.0 版|]", "第 1.0 版\t2024/1/12\t初版", "{|第 1.1 版|}\t2024/6/17\t8.2.2 を更新"),
        en: "The cover says \"第 1.0 版\", but the newest entry of the history is \"第 1.1 版\". Write \"第 1.1 版\" on the cover.",
        ja: "表紙の版は「第 1.0 版」ですが、改訂履歴の最新の版は「第 1.1 版」です。表紙を「第 1.1 版」に直してください。",
        fixedTo: Paper("第 1.1 版", "第 1.0 版\t2024/1/12\t初版", "第 1.1 版\t2024/6/17\t8.2.2 を更新"),
        relatedMessages: [NewestEntry]);

    [Theory]
    [InlineData("第 1.O 版")]
    [InlineData("Ver. 1,1")]
    public void Reports_what_nobody_can_read(string version) => Reports(
        Paper($"[|{version}|]", "第 1.0 版\t2024/1/12\t初版", "{|第 1.1 版|}\t2024/6/17\t8.2.2 を更新"),
        en: $"\"{version}\" on the cover cannot be read as a version; the newest entry of the history is \"第 1.1 版\". Write that version on the cover.",
        ja: $"表紙の「{version}」は版として読み取れません。改訂履歴の最新の版「第 1.1 版」に合わせて、表紙の版を書いてください。",
        relatedMessages: [NewestEntry]);

    [Fact]
    public void Reports_a_history_that_stayed_behind() => Reports(
        Paper("[|Ver. 1.2|]", "{|Ver. 1.1|}\t2024/6/17\t更新", "Ver. 1.0\t2024/1/12\t新規作成"),
        en: "The cover says \"Ver. 1.2\", but the history ends with \"Ver. 1.1\". Add the entry for \"Ver. 1.2\", or write \"Ver. 1.1\" on the cover.",
        ja: "表紙の版は「Ver. 1.2」ですが、改訂履歴は「Ver. 1.1」で終わっています。「Ver. 1.2」の履歴を追記するか、表紙を「Ver. 1.1」に直してください。",
        fixedTo: Paper("Ver. 1.1", "Ver. 1.1\t2024/6/17\t更新", "Ver. 1.0\t2024/1/12\t新規作成"));

    [Theory]
    [InlineData("第１.０版", "第 1.1 版", "第１．１版")]
    [InlineData("V1.0", "第 2 版", "V2.0")]
    [InlineData("第1版", "2.1", "第2.1版")]
    [InlineData("第1版", "第三版", "第3版")]
    [InlineData("初版", "第 2.0 版", "第 2.0 版")]
    public void Writes_the_newest_version_as_the_cover_writes_versions(string cover, string newest, string version) => Reports(
        Paper($"[|{cover}|]", "1.0\t2024/1/12\t作成", $"{{|{newest}|}}\t2024/6/17\t更新"),
        en: $"The cover says \"{cover}\", but the newest entry of the history is \"{newest}\". Write \"{version}\" on the cover.",
        ja: $"表紙の版は「{cover}」ですが、改訂履歴の最新の版は「{newest}」です。表紙を「{version}」に直してください。",
        fixedTo: Paper(version, "1.0\t2024/1/12\t作成", $"{newest}\t2024/6/17\t更新"));

    [Fact]
    public void Reports_an_english_paper() => Reports(
        """
        # Kazeno Docs Security Whitepaper

        [|Version 2.0|]

        ## 1. Purpose

        This paper describes our controls.

        ## 2. Revision history

        | Version | Date | Changes |
        |---|---|---|
        | 2.0 | 2024-01-12 | First release |
        | {|2.1|} | 2024-06-17 | Backup updated |
        """,
        en: "The cover says \"Version 2.0\", but the newest entry of the history is \"2.1\". Write \"Version 2.1\" on the cover.",
        ja: "表紙の版は「Version 2.0」ですが、改訂履歴の最新の版は「2.1」です。表紙を「Version 2.1」に直してください。",
        fixedTo: """
        # Kazeno Docs Security Whitepaper

        Version 2.1

        ## 1. Purpose

        This paper describes our controls.

        ## 2. Revision history

        | Version | Date | Changes |
        |---|---|---|
        | 2.0 | 2024-01-12 | First release |
        | 2.1 | 2024-06-17 | Backup updated |
        """);

    [Theory]
    [InlineData("第 1.2 版", "第 1.3 版", "第 1.2 版", "第 1.0 版\t2023/1/12\t初版", "第 1.1 版\t2024/1/12\t更新")]
    [InlineData("Ver. 2.0", "２．１版", "２．０版", "1.8\t2023/1/12\t初版", "1.9\t2024/1/12\t更新")]
    [InlineData("第 1.0 版", "1.1", "1.0")] // the only entry is no first version
    public void Reports_the_entry_where_the_cover_has_the_version_that_is_due(string cover, string newest, string version, params string[] older) => Reports(
        Paper($"{{|{cover}|}}", [.. older, $"[|{newest}|]\t2024/6/17\t更新"]),
        en: $"The newest entry of the history is \"{newest}\", but the cover says \"{cover}\", which is the version that is due. Write \"{version}\" in the history.",
        ja: $"改訂履歴の最新の版は「{newest}」ですが、版の順番から見て、表紙の「{cover}」が正しいと考えられます。改訂履歴を「{version}」に直してください。",
        relatedMessages: [new("The version on the cover", "表紙の版")]);

    [Theory]
    [InlineData("0.2")] // WP4003 says so
    [InlineData("1.1")]
    [InlineData("1.O")] // WP4013 says so
    [InlineData("")]
    public void Accepts_a_newest_entry_that_is_itself_wrong(string newest) =>
        Accepts(Paper("第 1.2 版", "1.0\t2023/1/12\t初版", "1.1\t2024/1/12\t更新", $"{newest}\t2024/6/17\t更新"));

    [Theory]
    [InlineData("第 1.1 版", "第 1.0 版\t2024/1/12\t初版", "第 1.1 版\t2024/6/17\t更新")]
    [InlineData("第 1.1 版", "第 1.1 版\t2024/6/17\t更新", "第 1.0 版\t2024/1/12\t初版")] // newest first
    [InlineData("第2版", "1.0\t2024/1/12\t作成", "2.0\t2024/6/17\t更新")] // 2 and 2.0 are one
    public void Accepts_the_newest_version(string cover, string first, string second) => Accepts(Paper(cover, first, second));

    [Theory]
    [InlineData("初版", "1.0\t2024/1/12\t新規作成")]
    [InlineData("第 1.0 版", "初版\t2024/1/12\t新規作成")]
    [InlineData("0.9版", "初版\t2024/1/12\t新規作成")]
    public void Accepts_a_first_edition_in_words(string cover, string entry) => Accepts(Paper(cover, entry)); // 初版 is a first number

    [Fact]
    public void Accepts_a_year_against_a_number() => // 2013年度版 counts years, not editions
        Accepts(Paper("2013年度版", "1.0\t2013/4/1\t作成", "1.1\t2013/10/1\t更新"));

    [Fact]
    public void Accepts_the_last_entry_by_date_where_the_versions_are_out_of_order() => // the history is wrong, not the cover
        Accepts(Paper("第 1.1 版", "第 1.0 版\t2023/1/12\t初版", "第 1.2 版\t2023/6/17\t更新", "第 1.1 版\t2024/6/17\t更新"));

    [Fact]
    public void Accepts_a_paper_without_a_history() => Accepts("クラウドサービス ホワイトペーパー\n\n第 1.0 版\n\n1. 目的\n\n本書の目的を示します。\n"); // nothing to compare with

    [Fact]
    public void Accepts_a_cover_without_a_version() => Accepts(Paper("2024年6月", "第 1.0 版\t2024/6/17\t初版")); // nothing to compare

    private static string Paper(string coverVersion, params string[] entries) => $"""
        カゼノ文書 ホワイトペーパー

        {coverVersion}

        株式会社カゼノ

        1. 目的

        本書は、カゼノ文書の管理策を説明します。

        2. 改訂履歴

        版数	日付	改訂内容
        {string.Join('\n', entries)}
        """;
}
