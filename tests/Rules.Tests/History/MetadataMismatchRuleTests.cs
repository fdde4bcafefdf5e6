using Wplint.Rules.History;
using Wplint.Testing;

namespace Wplint.Rules.Tests.History;

public sealed class MetadataMismatchRuleTests : RuleTest<MetadataMismatchRule>
{
    private const string Cover = "カゼノ文書 ホワイトペーパー\n\n第 1.1 版\n\n2024年6月\n\n株式会社カゼノ";
    private static readonly LocalizedText OnCover = new("What the cover says", "表紙の記載");

    [Theory]
    [InlineData("version", "\"", "1.0", "第 1.1 版", "1.1")]
    [InlineData("version", "", "第１.０版", "第 1.1 版", "第１．１版")]
    [InlineData("title", "", "カゼノ議事録 ホワイトペーパー", "カゼノ文書 ホワイトペーパー", "カゼノ文書 ホワイトペーパー")]
    [InlineData("publisher", "'", "株式会社ツキミ", "株式会社カゼノ", "株式会社カゼノ")]
    public void Reports_what_the_cover_contradicts(string key, string quote, string stated, string right, string text) => Reports(
        Paper($"{key}: {quote}[|{stated}|]{quote}", Cover.Replace(right, $"{{|{right}|}}", StringComparison.Ordinal)),
        en: $"The front matter says {key} \"{stated}\", but the cover says \"{right}\". Write \"{text}\" in the front matter.",
        ja: $"フロントマターの {key} は「{stated}」ですが、表紙では「{right}」です。フロントマターを「{text}」に直してください。",
        fixedTo: Paper($"{key}: {quote}{text}{quote}", Cover),
        relatedMessages: [OnCover]);

    [Fact]
    public void Reports_a_date_and_writes_the_day_that_the_history_knows() => Reports(
        Paper("date: [|2024-01-12|]", Cover, "2024/6/17").Replace("2024/6/17", "{|2024/6/17|}", StringComparison.Ordinal),
        en: "The front matter says date \"2024-01-12\", but the newest entry of the history says \"2024/6/17\". Write \"2024-06-17\" in the front matter.",
        ja: "フロントマターの date は「2024-01-12」ですが、最新の改訂履歴では「2024/6/17」です。フロントマターを「2024-06-17」に直してください。",
        fixedTo: Paper("date: 2024-06-17", Cover, "2024/6/17"));

    [Fact]
    public void Reports_what_the_history_contradicts_where_the_cover_says_nothing() => Reports(
        Paper("version: 1.0", "カゼノ文書 ホワイトペーパー").Replace("1.0\n", "[|1.0|]\n", StringComparison.Ordinal).Replace("\n1.1\t", "\n{|1.1|}\t", StringComparison.Ordinal),
        en: "The front matter says version \"1.0\", but the newest entry of the history says \"1.1\". Write \"1.1\" in the front matter.",
        ja: "フロントマターの version は「1.0」ですが、最新の改訂履歴では「1.1」です。フロントマターを「1.1」に直してください。",
        fixedTo: Paper("version: 1.1", "カゼノ文書 ホワイトペーパー"),
        relatedMessages: [new("The newest entry of the history", "最新の改訂履歴")]);

    [Fact]
    public void Makes_no_fix_that_YAML_would_read_otherwise() => Reports(
        Paper("title: [|カゼノ議事録 ホワイトペーパー|]", "# {|カゼノ文書: ホワイトペーパー|}\n\n第 1.1 版"),
        en: "The front matter says title \"カゼノ議事録 ホワイトペーパー\", but the cover says \"カゼノ文書: ホワイトペーパー\". Write \"カゼノ文書: ホワイトペーパー\" in the front matter.",
        ja: "フロントマターの title は「カゼノ議事録 ホワイトペーパー」ですが、表紙では「カゼノ文書: ホワイトペーパー」です。フロントマターを「カゼノ文書: ホワイトペーパー」に直してください。");

    [Theory]
    [InlineData("version: \"1.1\"\ndate: 2024-06-17\ntitle: カゼノ文書 ホワイトペーパー\npublisher: 株式会社カゼノ")]
    [InlineData("version: 第 1.1 版\ndate: 2024年6月")]
    [InlineData("version: v1.1\ndate: 令和6年")]
    [InlineData("title: カゼノ文書　ホワイトペーパー（株式会社カゼノ）")] // says more than the cover
    [InlineData("title: カゼノ文書")] // says less
    [InlineData("title: Kazeno Docs Whitepaper\npublisher: Kazeno Inc.")] // two scripts are not compared
    [InlineData("publisher: ㈱カゼノ")]
    [InlineData("publisher: カゼノ")]
    [InlineData("version: draft\ndate: soon")] // nothing to compare
    [InlineData("product: カゼノ議事録")] // the name of a product is no title
    [InlineData("version: 2013年度版")] // counts years
    [InlineData("date: 2024-02-30")] // WP4006 says so
    public void Accepts_what_agrees_with_the_cover(string frontMatter) => Accepts(Paper(frontMatter, Cover));

    [Theory]
    [InlineData("第 1.0 版")]
    [InlineData("第 1.2 版")]
    public void Accepts_a_version_that_agrees_with_the_history(string cover) => // the cover is wrong, and WP4001 says so
        Accepts(Paper("version: 1.1", $"カゼノ文書 ホワイトペーパー\n\n{cover}"));

    [Fact]
    public void Accepts_a_paper_without_front_matter() => Accepts("カゼノ文書 ホワイトペーパー\n\n第 1.1 版\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n"); // nothing to compare

    private static string Paper(string frontMatter, string cover, string date = "2024/6/17") => $"""
        ---
        {frontMatter}
        ---

        {cover}

        5.1.1 情報セキュリティのための方針群

        方針を毎年見直しています。

        改訂履歴

        版数	日付	改訂内容
        1.0	2023/8/31	初版
        1.1	{date}	更新
        """;
}
