namespace Wplint.Tests.Parsing;

public sealed class ExclusionTests
{
    [Theory]
    [InlineData("11.2.7 は対象外です。", "11.2.7")]
    [InlineData("「CLD.9.5.2 仮想マシンの要塞化」は、本サービスの適用範囲外とします。", "9.5.2")]
    [InlineData("A.14.2.1 及び A.15.1.3 は本書の対象外です。12.3.1 は対象です。", "14.2.1 15.1.3")]
    [InlineData("箇条 5～18（17 を除く）の項番に沿って記載します。", "17")]
    [InlineData("箇条 5~18, 17 を除く。", "17")]
    [InlineData("５ から １８ （１７ を除く）を示します。", "17")]
    [InlineData("箇条 5~18 (17 箇条を除く) の番号を示します。", "17")]
    [InlineData("9.1.2、12.4.3 及び 17.1.1～17.1.3 を除き、記載します。", "9.1.2 12.4.3 17.1.1-17.1.3")]
    [InlineData("16.1.7 証拠の収集を除き、記載します。", "16.1.7")]
    [InlineData("¹ 16.1.4～16.1.6 は該当しません。", "16.1.4-16.1.6")]
    [InlineData("17 は対象外です。", "17")]
    [InlineData("We answer clauses 5 to 18, except clause 17.", "17")]
    [InlineData("Clauses 5 to 18 (excluding 9.1.2 and 12.4.3) are answered.", "9.1.2 12.4.3")]
    [InlineData("12.4.3 is not applicable to the service.", "12.4.3")]
    [InlineData("Out of scope: 14.2.1, 15.1.3.", "14.2.1 15.1.3")]
    [InlineData("以下の管理策は対象外とします。\n\n- 11.2.7 装置のセキュリティを保った処分又は再利用\n- 14.2.1\n\n12.3.1 に記載します。", "11.2.7 14.2.1")]
    [InlineData("本書に記載のない項番は、適用範囲外です。", "5-18")]
    [InlineData("本サービスに該当しない管理策の記載は省略しています。", "5-18")]
    [InlineData("Controls that are not listed are not applicable.", "5-18")]
    [InlineData("| 項番 | 対応 |\n|---|---|\n| 11.2.7 | 対象外 |\n| 12.3.1 | 対応 |", "11.2.7")]
    public void Are_read_where_the_text_declares_them(string text, string expected)
    {
        var paper = TreeText.Parse($"1. はじめに\n\n{text}\n");
        Assert.Equal(expected, string.Join(' ', paper.Exclusions.Select(static exclusion => exclusion.Through is null ? exclusion.Control : $"{exclusion.Control}-{exclusion.Through}")));
    }

    [Theory]
    [InlineData("お客様の情報を含まないログは対象外とします。")]
    [InlineData("TLS 1.2 未満と 2024年4月1日以降の変更は対象外です。")]
    [InlineData("5 分以内の停止は対象外です。")]
    [InlineData("祝日を除き、9 時から 18 時まで受け付けます。")]
    [InlineData("9.2.1 に記載します。ログは対象外です。")]
    [InlineData("管理策の原文は省略します。")]
    [InlineData("See 12.4.1. Nobody except administrators can read them.")]
    public void Are_none_where_something_else_is_out_of_scope(string text) =>
        Assert.Empty(TreeText.Parse($"1. はじめに\n\n{text}\n").Exclusions);

    [Fact]
    public void Stand_in_a_clause_that_is_about_them() =>
        Assert.Equal(["14.2.1", "15.1.3"], TreeText.Parse("1. はじめに\n\n説明です。\n\n2. 対象外の管理策\n\n- 14.2.1 セキュリティに配慮した開発のための方針\n- 15.1.3 ICTサプライチェーン\n").Exclusions.Select(static exclusion => exclusion.Control));

    [Fact]
    public void Are_not_read_in_the_history() =>
        Assert.Empty(TreeText.Parse("1. はじめに\n\n説明です。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 対象外の 12.4.3 を追加 |\n").Exclusions);

    [Fact]
    public void Know_where_they_stand()
    {
        var paper = TreeText.Parse("1. はじめに\n\n箇条 ５～１８（１７ を除く）を示します。\n");
        Assert.Equal("１７", paper.Source[Assert.Single(paper.Exclusions).Span]);
    }
}
