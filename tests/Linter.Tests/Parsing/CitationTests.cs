namespace Wplint.Tests.Parsing;

public sealed class CitationTests
{
    [Theory]
    [InlineData("ISO/IEC 27017:2015", "ISO/IEC 27017:2015")]
    [InlineData("ISO/IEC27017 : 2015", "ISO/IEC 27017:2015")]
    [InlineData("ISO /IEC 27005:2018", "ISO/IEC 27005:2018")]
    [InlineData("ＩＳＯ／ＩＥＣ　２７０１７：２０１５", "ISO/IEC 27017:2015")]
    [InlineData("ISO27017", "ISO 27017")]
    [InlineData("ISO-27001", "ISO 27001")]
    [InlineData("ISO:27001", "ISO 27001")]
    [InlineData("ISO 9001", "ISO 9001")]
    [InlineData("ISO/IEC TR 27015", "ISO/IEC TR 27015")]
    [InlineData("ISO/IEC TS 27110:2021", "ISO/IEC TS 27110:2021")]
    [InlineData("ISO/IEC 27033-1:2015", "ISO/IEC 27033-1:2015")]
    [InlineData("JISQ27002", "JIS Q 27002")]
    [InlineData("JIS Q27001", "JIS Q 27001")]
    [InlineData("JIS Q 27017 :2016", "JIS Q 27017:2016")]
    [InlineData("JIS Q 27001-2014", "JIS Q 27001:2014")]
    [InlineData("JIS X 5070", "JIS X 5070")]
    [InlineData("JIP-ISMS517-1.0", "JIP-ISMS517:1.0")]
    [InlineData("JIP‐ISMS517‐1.0", "JIP-ISMS517:1.0")]
    [InlineData("JIP-ISMS 517-1.0", "JIP-ISMS517:1.0")]
    [InlineData("ITU-T X.1631", "ITU-T X.1631")]
    [InlineData("ISO/IEC\n27017", "ISO/IEC 27017")]
    public void Is_read_in_every_spelling(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 情報セキュリティのための方針群\n\n本書は {text} に従います。\n");
        var citation = Assert.Single(paper.Citations);
        Assert.Equal(expected, citation.ToString());
        Assert.Equal(text, paper.Source[citation.Span]);
        Assert.Equal(PaperPart.Body, citation.Part);
    }

    [Theory]
    [InlineData("ISO/IEC 27001：2019 年取得", "ISO/IEC 27001")]
    [InlineData("ISO/IEC 27001：2019年12月登録", "ISO/IEC 27001")]
    [InlineData("ISO/IEC 27001: 2019/6/14", "ISO/IEC 27001")]
    [InlineData("ISO/IEC 27001: 2019.06", "ISO/IEC 27001")]
    [InlineData("ISO/IEC 27001：2022 年版", "ISO/IEC 27001:2022")]
    [InlineData("ISO/IEC 27001：2022。", "ISO/IEC 27001:2022")]
    [InlineData("ISO/IEC 27001:2022-based", "ISO/IEC 27001:2022")]
    public void Is_no_edition_where_the_colon_tells_a_date(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(TreeText.Parse($"5.1.1 情報セキュリティのための方針群\n\n・{text}\n").Citations).ToString());

    [Theory]
    [InlineData("ISO/IEC 27001:2013/27002:2013", "ISO/IEC 27001:2013", "ISO/IEC 27002:2013")]
    [InlineData("ISO/IEC 27001及び27017", "ISO/IEC 27001", "ISO/IEC 27017")]
    [InlineData("JIS Q 27001、27002", "JIS Q 27001", "JIS Q 27002")]
    public void Shares_its_publisher_with_the_number_behind_it(string text, params string[] expected) =>
        Assert.Equal(expected, TreeText.Parse($"5.1.1 方針群\n\n{text} に従います。\n").Citations.Select(static citation => citation.ToString()));

    [Theory]
    [InlineData("JIS Q 27017:2016 (ISO/IEC 27017:2015)", "0 0")]
    [InlineData("ISO/IEC 27017:2015（JIS Q 27017:2016）", "0 0")]
    [InlineData("JIS Q 27001:2014 [ISO/IEC 27001:2013]", "0 0")]
    [InlineData("JIP-ISMS517-1.0（ISO/IEC 27017:2015、JIS Q 27017:2016）", "0 0 0")]
    [InlineData("JIS Q 27001:2014 = ISO/IEC 27001:2013", "0 0")]
    [InlineData("JIS Q 27001:2014（＝ISO/IEC 27001:2013）", "0 0")]
    [InlineData("JIS Q 27001:2014 (ISO/IEC 27001) と JIP-ISMS517-1.0 (ISO/IEC 27017:2015)", "0 0 1 1")]
    [InlineData("ISO/IEC 27001 及び ISO/IEC 27017", "- -")] // both are meant
    [InlineData("ISO/IEC 27001（情報セキュリティ）、ISO/IEC 27017（クラウド）", "- -")]
    public void Is_set_equal_to_the_one_in_brackets_behind_it(string text, string groups) =>
        Assert.Equal(groups, string.Join(' ', TreeText.Parse($"5.1.1 方針群\n\n{text}に従います。\n").Citations.Select(static citation => citation.Group?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));

    [Theory]
    [InlineData("https://iso.example/ISO27001/ISO-27017.html をご覧ください。")]
    [InlineData("NIST SP 800-53、ISO/IEC JTC 1、ISO 12、ISO/IEC 規格、ISOLATION 27001 です。")]
    [InlineData("MISO27001 です。")]
    public void Is_none_in_an_address_or_another_word(string text) => Assert.Empty(TreeText.Parse($"5.1.1 方針群\n\n{text}\n").Citations);

    [Fact]
    public void Knows_its_part_of_the_paper() => Assert.Equal(
        [PaperPart.Cover, PaperPart.Contents, PaperPart.Title, PaperPart.Body, PaperPart.History],
        TreeText.Parse("""
            ISO/IEC 27017 ホワイトペーパー

            目次

            1. ISO/IEC 27017 への対応 ..... 1
            2. 改訂履歴 ..... 2

            1. ISO/IEC 27017 への対応

            ISO/IEC 27017 に従います。

            2. 改訂履歴

            1.0版 2024/1/10 ISO/IEC 27017 を追加
            """).Citations.Select(static citation => citation.Part));
}
