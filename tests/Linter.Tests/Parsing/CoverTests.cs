namespace Wplint.Tests.Parsing;

public sealed class CoverTests
{
    private const string Body = "\n\n1. はじめに\n\nはじめの言葉です。\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n";
    private const string Contents = "\n\n目次\n\n1. はじめに ..... 1\n5.1.1 情報セキュリティのための方針群 ..... 1\n";

    [Theory]
    [InlineData("スミレ請求書 ホワイトペーパー\n\n第 1.2 版\n\n2024 年 6 月\n\nスミレ商会株式会社", "スミレ請求書 ホワイトペーパー | 第 1.2 版=1.2 | 2024 年 6 月=2024-6-0 | スミレ商会株式会社")]
    [InlineData("スミレ商会株式会社\n2024/01/12\n第４版\nスミレ請求書 ホワイトペーパー", "スミレ請求書 ホワイトペーパー | 第４版=4 | 2024/01/12=2024-1-12 | スミレ商会株式会社")]
    [InlineData("スミレ商会株式会社\n\nスミレ請求書の情報セキュリ\nティへの取り組みについて\n\n1.4版", "スミレ請求書の情報セキュリティへの取り組みについて | 1.4版=1.4 | ? | スミレ商会株式会社")]
    [InlineData("Violet Invoice Security\nWhitepaper\n\nVersion 2.0\n\nViolet Trading, Inc.", "Violet Invoice Security Whitepaper | Version 2.0=2.0 | ? | Violet Trading, Inc.")]
    [InlineData("2024年6月(第3版)\n\nスミレ請求書 ホワイトペーパー", "スミレ請求書 ホワイトペーパー | 第3版=3 | 2024年6月=2024-6-0 | ?")]
    [InlineData("スミレ請求書 ホワイトペーパー\n初版 2024年4月1日\n© 2024 Violet Trading Co., Ltd. All rights reserved.", "スミレ請求書 ホワイトペーパー | 初版=1* | 2024年4月1日=2024-4-1 | ?")]
    [InlineData("# スミレ請求書 ホワイトペーパー\n\n発行日：2024年1月12日\n版数：1.0\n発行者：スミレ商会株式会社\n文書番号：SM-017", "スミレ請求書 ホワイトペーパー | 版数：1.0=1.0 | 2024年1月12日=2024-1-12 | スミレ商会株式会社")]
    [InlineData("# スミレ請求書 ホワイトペーパー\n\n**Version**: 1.3  \n**Date**: 2024-01-12  \n**Publisher**: Violet Trading Co., Ltd.", "スミレ請求書 ホワイトペーパー | Version: 1.3=1.3 | 2024-01-12=2024-1-12 | Violet Trading Co., Ltd.")]
    [InlineData("| 文書名 | スミレ請求書 ホワイトペーパー |\n|---|---|\n| 版数 | 1.2 |\n| 発行日 | 2024年1月12日 |\n| 発行者 | スミレ商会 |", "スミレ請求書 ホワイトペーパー | 1.2=1.2 | 2024年1月12日=2024-1-12 | スミレ商会")]
    [InlineData("ISO/IEC 27017:2015 対応\nクラウドセキュリティホワイトペーパー\n2013年度版", "ISO/IEC 27017:2015 対応クラウドセキュリティホワイトペーパー | 2013年度版=2013 | ? | ?")]
    [InlineData("スミレ請求書 ホワイトペーパー 第2.1版\n令和6年6月17日\nスミレ商会株式会社 情報セキュリティ委員会", "スミレ請求書 ホワイトペーパー 第2.1版 | 第2.1版=2.1 | 令和6年6月17日=2024-6-17 | スミレ商会株式会社 情報セキュリティ委員会")]
    [InlineData("スミレ商会株式会社のクラウドサービス\nセキュリティホワイトペーパー", "スミレ商会株式会社のクラウドサービスセキュリティホワイトペーパー | ? | ? | ?")]
    [InlineData("<h1 align=\"center\">スミレ請求書 ホワイトペーパー</h1>\n\n<p>第1版</p>", "スミレ請求書 ホワイトペーパー | 第1版=1 | ? | ?")]
    [InlineData("機密区分：公開\n\nスミレ請求書ホワイトペーパー\n\n第二版\n\n本書の内容は予告なく変更されることがあります。", "スミレ請求書ホワイトペーパー | 第二版=2 | ? | ?")]
    [InlineData("![logo](logo.png)\n\nスミレ請求書ホワイトペーパー\n\nRev.3　２０２４年６月", "スミレ請求書ホワイトペーパー | Rev.3=3 | ２０２４年６月=2024-6-0 | ?")]
    public void Is_read_in_any_order_with_contents_and_without(string cover, string expected)
    {
        Assert.Equal(expected, TreeText.Cover(cover + Body));
        Assert.Equal(expected, TreeText.Cover(cover + Contents + Body));
        Assert.Equal("chapters 1. はじめに\n  controls 5.1.1 情報セキュリティのための方針群", TreeText.Clauses(cover + Contents + Body));
    }

    [Theory]
    [InlineData("作成日 2022年1月5日\n更新日 2024年1月12日")]
    [InlineData("2024年1月12日 改訂\n2022年1月5日 制定")]
    [InlineData("2024年1月12日\n有効期限：2030年1月1日")]
    public void Has_the_later_of_the_dates_of_its_versions(string dates) =>
        Assert.Equal("スミレ請求書ホワイトペーパー | ? | 2024年1月12日=2024-1-12 | ?", TreeText.Cover($"スミレ請求書ホワイトペーパー\n\n{dates}{Body}"));

    [Theory]
    [InlineData("第 1.O 版", "第 1.O 版", null)]
    [InlineData("Ver.1,5", "Ver.1,5", null)]
    [InlineData("第l版", "第l版", null)]
    [InlineData("版数：1.O", "1.O", null)]
    [InlineData("第 1.O 版（2024年6月）", "第 1.O 版", null)]
    [InlineData("2O24年6月", null, "2O24年6月")]
    [InlineData("第2版（2024年年6月）", null, "2024年年6月")]
    [InlineData("20246月17日", null, "20246月17日")]
    [InlineData("令和6年6月1", null, "令和6年6月1")]
    [InlineData("令和6年l月1日", null, "令和6年l月1日")]
    [InlineData("2O24年度版", "2O24年度版", null)]
    [InlineData("024年6月", null, "024年6月")]
    [InlineData("20246/17", null, "20246/17")]
    [InlineData("2024//6/17", null, "2024//6/17")]
    [InlineData("発行日：2024-O6-17", null, "2024-O6-17")]
    [InlineData("June 3, 2O24", null, "June 3, 2O24")]
    [InlineData("第2版 2024年6月17日", null, null)]
    [InlineData("電話：0120-123-456", null, null)]
    [InlineData("〒100-0001 東京都千代田区 1-2-3", null, null)]
    [InlineData("文書番号：ISMS-2024-001-02", null, null)]
    [InlineData("2024年度", null, null)]
    [InlineData("2024/25 年度", null, null)]
    [InlineData("2024年 月 日", null, null)]
    [InlineData("2024年6月 12", null, null)] // with the number of a page
    [InlineData("©2019-2024年 スミレ商会", null, null)]
    [InlineData("© 2019,2020,2024 Violet Trading", null, null)]
    [InlineData("対応：平日10-18時", null, null)]
    [InlineData("203.0.113.25", null, null)]
    [InlineData("ISO/IEC 27017:2015 対応", null, null)]
    [InlineData("Ver. 1.0a", null, null)]
    public void Keeps_what_was_meant_as_a_version_or_date_and_is_none(string line, string? version, string? date)
    {
        var cover = TreeText.Parse($"スミレ請求書ホワイトペーパー\n\n{line}{Body}").Cover;
        Assert.Equal((version, date), (cover.UnreadVersion?.Text, cover.UnreadDate?.Text));
        if (version is not null || date is not null) Assert.Equal("スミレ請求書ホワイトペーパー", cover.Title?.Text);
    }

    [Fact]
    public void Has_no_title_in_its_sentences() =>
        Assert.Equal("? | ? | ? | ?", TreeText.Cover("本書は、スミレ商会株式会社（以下、当社）が提供するスミレ請求書の管理策を述べるものです。2024年6月の時点のものです。" + Body));

    [Fact]
    public void May_be_missing()
    {
        var cover = TreeText.Parse(Body.TrimStart()).Cover;
        Assert.True(cover.Span.IsEmpty);
        Assert.Empty(cover.Body);
        Assert.Null(cover.Title);
    }

    [Fact]
    public void Keeps_its_lines_apart()
    {
        var cover = TreeText.Parse("スミレ請求書 クラウドサービス\nセキュリティホワイトペーパー\n2024/01/12" + Body).Cover;
        Assert.Equal(["スミレ請求書 クラウドサービス", "セキュリティホワイトペーパー", "2024/01/12"], cover.Body.SelectMany(static block => block.Passages).Select(static passage => passage.Text));
    }
}
