namespace Wplint.Tests.Parsing;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("「10.1.1 暗号による管理策の利用方針」を参照してください。", "10.1.1|暗号による管理策の利用方針")]
    [InlineData("前出の「2.2 責任分界点」をご参照ください。", "2.2|責任分界点")]
    [InlineData("方法を述べます（9.4.1 情報へのアクセス制限、CLD9.5.2 仮想マシンの要塞化）。", "9.4.1|情報へのアクセス制限 CLD9.5.2|仮想マシンの要塞化")]
    [InlineData("See 9.4.1 for details.", "9.4.1")]
    [InlineData("As in section 2.3, it is kept.", "2.3")]
    [InlineData("See clauses 5.1.1 and 6.1.1.", "5.1.1 6.1.1")]
    [InlineData("17.1.1 ～ 17.1.3 を除きます。", "17.1.1 17.1.3")]
    [InlineData("17.1.1〜17.1.3 を除きます。", "17.1.1 17.1.3")]
    [InlineData("5.1.1-5.1.2 を除きます。", "5.1.1 5.1.2")]
    [InlineData("項番 9.4.1 をご覧ください。", "9.4.1")]
    [InlineData("3.1 節で述べます。", "3.1")]
    [InlineData("第3章と第 4 節で述べます。", "第3章 第 4 節")]
    [InlineData("CLD.9.5.2 は要塞化です。", "CLD.9.5.2")]
    [InlineData("A.9.2.1 も同様です。", "A.9.2.1")]
    [InlineData("It is kept as in 9.4.1.", "9.4.1")]
    [InlineData("Updated 9.4.1, removed 9.4.4", "9.4.1 9.4.4")]
    [InlineData("2024/1/10 9.4.1 を修正", "9.4.1")] // the entry of a history, and what changed
    [InlineData("第 1.1 版 9.4.1 を修正", "9.4.1")]
    [InlineData("Ver. 1.1 9.4.1 を修正", "9.4.1")]
    public void Points_to_clauses(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 情報セキュリティのための方針群\n\n{text}\n");
        Assert.Equal(expected, string.Join(' ', paper.References.Select(static reference => reference.Title is null ? reference.Number!.Text : $"{reference.Number!.Text}|{reference.Title}")));
        Assert.All(paper.References, static reference => Assert.Null(reference.Document));
    }

    [Theory]
    [InlineData("TLS 1.2 と AES-256-XTS を使います。")]
    [InlineData("TLS 1.2 を参照してください。")]
    [InlineData("GoogleAnalytics 4、Windows 10.0.1、Apache 2.4.6、Log4j 2.17.1、PCI DSS 4.0.1 です。")]
    [InlineData("Ver. 1.5.2、v9.4.1、バージョン 9.4.1、9.4.1版 です。")]
    [InlineData("192.168.1.1 と 2024.1.10 と 2024-01-12 です。")]
    [InlineData("99.9%、99.95 %、3.14 倍、1.5 時間、10.5 GB です。")]
    [InlineData("JP15/080358 と 7 世代と JIP-ISMS517-1.0 です。")]
    [InlineData("https://a.example/9.4.1/ をご覧ください。")]
    [InlineData("代表 1 名と別表1と図書 2 冊です。")]
    [InlineData("全体で 20ページ以内です。")]
    [InlineData("次の表示と以下の図面です。")]
    [InlineData("目次の図と年次の表です。")]
    [InlineData("構成の図2枚と一覧の表1つです。")]
    [InlineData("利用規約 第5条に定めます。")]
    public void Is_none_in_versions_amounts_dates_and_other_words(string text) => Assert.Empty(TreeText.Parse($"5.1.1 方針群\n\n{text}\n").References);

    [Theory]
    [InlineData("ISO/IEC 27001 の「9.2 内部監査」に従います。", "9.2:ISO/IEC 27001")]
    [InlineData("JIS Q 27001:2014 附属書A の A.5.1.1 及び A.6.1.1 に従います。", "A.5.1.1:JIS Q 27001:2014 A.6.1.1:JIS Q 27001:2014")]
    [InlineData("ISO/IEC 27002:2013 の箇条 12.1.1 に従います。", "12.1.1:ISO/IEC 27002:2013")]
    [InlineData("利用規約の 9.4.1 に定めます。", "9.4.1:利用規約")]
    [InlineData("利用規約「9.4.1 情報の扱い」に定めます。", "9.4.1:利用規約")]
    [InlineData("規格の 9.4.1 に定められています。", "9.4.1:規格")]
    [InlineData("See 9.4.1 of ISO/IEC 27002.", "9.4.1:ISO/IEC 27002")]
    [InlineData("See 9.4.1 of the standard, and 9.4.4.", "9.4.1:the standard 9.4.4:")]
    [InlineData("See section 3.2 of the Terms of Service.", "3.2:the Terms of Service")]
    [InlineData("See section 3.2 of this paper.", "3.2:")]
    [InlineData("See RFC 5246, section 7.4.1, and our DPA (section 4.2).", "7.4.1:5246 4.2:DPA")]
    [InlineData("See the administrator guide, section 3.1.4.", "3.1.4:guide")]
    [InlineData("SP 800-144 の 4.1 を参照しています。", "4.1:800-144")]
    [InlineData("別紙「2.3 復旧手順」をご覧ください。", "2.3:別紙")]
    [InlineData("通信は TLS（10.1.1 暗号による管理策の利用方針）で守ります。", "10.1.1:")]
    [InlineData("See 9.4.1, which follows ISO/IEC 27002.", "9.4.1:")]
    [InlineData("ISO/IEC 27017 に従い、9.4.1 を定めます。", "9.4.1:")]
    public void Tells_whose_clause_it_is(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', TreeText.Parse($"5.1.1 方針群\n\n{text}\n").References.Select(static reference => $"{reference.Number!.Text}:{reference.Document}")));

    [Theory]
    [InlineData("See 9.4.1.", true)]
    [InlineData("Section 9.4.1 says so.", true)]
    [InlineData("「9.4.1 情報へのアクセス制限」をご覧ください。", true)]
    [InlineData("本書の「9.4.1」で説明します。", true)]
    [InlineData("9.4.1 のとおりです。", true)]
    [InlineData("9.4.1 に定める管理策です。", false)]
    [InlineData("9.4.1 と 9.4.4 があります。", false)]
    public void Tells_whether_it_sends_the_reader_there(string text, bool expected) =>
        Assert.Equal(expected, TreeText.Parse($"5.1.1 方針群\n\n{text}\n").References[0].HasCue);

    [Theory]
    [InlineData("（9.4.1 及び 9.4.4）です。", "9.4.1 9.4.4")]
    [InlineData("（9.4.1 を参照）です。", "9.4.1")]
    [InlineData("（9.4.1 参照）です。", "9.4.1")]
    [InlineData("It is kept (9.4.1 and 9.4.4).", "9.4.1 9.4.4")]
    public void Takes_no_other_words_for_titles(string text, string expected)
    {
        var references = TreeText.Parse($"5.1.1 方針群\n\n{text}\n").References;
        Assert.Equal(expected, string.Join(' ', references.Select(static reference => reference.Number!.Text)));
        Assert.All(references, static reference => Assert.Null(reference.Title));
    }

    [Theory]
    [InlineData("図1、図 2、図-3 です。", "Figure 1 Figure 2 Figure 3")]
    [InlineData("図2-1 です。", "Figure 0")]
    [InlineData("上記の図1、次の表 2 です。", "Figure 1 Table 2")]
    [InlineData("下図、次の図、以下の図、上記の図です。", "Figure 0 Figure 0 Figure 0 Figure 0")]
    [InlineData("上表、表4、下記の表です。", "Table 0 Table 4 Table 0")]
    [InlineData("See Figure 5, Fig. 6, Table 7 and the table below.", "Figure 5 Figure 6 Table 7 Table 0")]
    [InlineData("P5、p.6、7ページ、8 頁です。", "Page 5 Page 6 Page 7 Page 8")]
    public void Points_to_figures_tables_and_pages(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', TreeText.Parse($"5.1.1 方針群\n\n{text}\n").References.Select(static reference => $"{reference.Kind} {reference.Ordinal}")));

    [Theory]
    [InlineData("分担は利用規約の図1と、本書の図 2 に示します。", "図1:利用規約 図 2:")]
    [InlineData("ISO/IEC 27017 の表1 に従います。", "表1:ISO/IEC 27017")]
    [InlineData("See Figure 1 of the administrator guide, and Table 2.", "Figure 1:the administrator guide Table 2:")]
    public void Tells_whose_figure_it_is(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}\n");
        Assert.Equal(expected, string.Join(' ', paper.References.Select(reference => $"{paper.Source[reference.Span]}:{reference.Document}")));
    }

    [Fact]
    public void Is_none_where_a_number_is_the_entry_of_a_table() => Assert.Equal(
        ["2.1"],
        TreeText.Parse("5.1.1 方針群\n\n| 項番 | 規程 | 備考 |\n|---|---|---|\n| 5.1.1 | 方針規程 | 2.1 を参照 |\n| 6.1.1 役割 | 組織規程 | |\n| CLD.6.3.1 | 規約 | |\n").References.Select(static reference => reference.Number!.Text));

    [Fact]
    public void Is_what_a_cell_of_the_history_names() => Assert.Equal(
        ["6.1.1"],
        TreeText.Parse("5.1.1 方針群\n\n方針です。\n\n改訂履歴\n\n| 版 | 箇所 | 内容 |\n|---|---|---|\n| 1.1 | 6.1.1 | 見直し |\n").References.Select(static reference => reference.Number!.Text));
}
