using Wplint.Core.Parsing;

namespace Wplint.Rules.Tests.Catalogues;

public sealed class KnowledgeTests
{
    private const string Paper2022 = "5.1 情報セキュリティのための方針群\n\n公開しています。\n\n8.24 暗号の使用\n\n暗号化しています。\n";

    private static readonly Knowledge Known = Knowledge.From([new Pack()]);

    [Fact]
    public void Tells_the_edition_by_the_controls_of_the_paper() => Assert.Equal("iso27002-2022", Known.CatalogueFor(Parse(Paper2022)).Id);

    [Theory]
    [InlineData("ISO/IEC 27017:2026 に沿って説明します。", "iso27017-2026")]
    [InlineData("ISO/IEC 27017:2026 及び JIS Q 27002:2024 に沿って説明します。", "iso27002-2022")] // all that it has is in both
    [InlineData("JIS Q 27002:2024 の項番です。", "iso27002-2022")]
    [InlineData("JIS Q 27017:2016 の認証を取得しています。", "iso27002-2022")] // the numbers tell more
    [InlineData("ISO/IEC 27017 の管理策です。", "iso27002-2022")]
    public void Tells_editions_with_the_same_numbers_by_what_the_paper_cites(string sentence, string edition) =>
        Assert.Equal(edition, Known.CatalogueFor(Parse($"1. はじめに\n\n{sentence}\n\n{Paper2022}")).Id);

    [Theory]
    [InlineData("ISO/IEC 27017:2026", "iso27017-2026")]
    [InlineData("ISO/IEC 27002:2022", "iso27002-2022")]
    [InlineData("JIS Q 27017:2016", "iso27017-2015")]
    public void Takes_the_cited_edition_where_no_number_tells(string cited, string edition) =>
        Assert.Equal(edition, Known.CatalogueFor(Parse($"1. はじめに\n\n{cited} を参照しています。\n")).Id);

    [Fact]
    public void Does_not_take_an_edition_that_only_the_history_names() =>
        Assert.Equal("iso27002-2022", Known.CatalogueFor(Parse($"{Paper2022}\n9. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2026/8/1 | ISO/IEC 27017:2026 について追記 |\n")).Id);

    [Fact]
    public void Tells_the_edition_of_2026_by_a_control_of_its_own() =>
        Assert.Equal("iso27017-2026", Known.CatalogueFor(Parse(Paper2022 + "\n8.35 仮想コンピューティング環境における分離\n\n分離しています。\n")).Id);

    [Fact]
    public void Does_not_tell_it_by_a_number_alone() =>
        Assert.Equal("iso27002-2022", Known.CatalogueFor(Parse(Paper2022 + "\n8.35 当社の取組\n\n分離しています。\n")).Id);

    [Fact]
    public void Takes_the_default_where_a_paper_tells_nothing() => Assert.Equal("iso27017-2015", Known.CatalogueFor(Parse("1. はじめに\n\n説明です。\n")).Id);

    [Fact]
    public void Takes_the_edition_of_the_configuration() =>
        Assert.Equal("iso27017-2015", new Knowledge(Known.Catalogues, Known.Standards) { Edition = "iso27017-2015" }.CatalogueFor(Parse(Paper2022)).Id);

    [Fact]
    public void Takes_the_edition_of_the_front_matter_before_all() =>
        Assert.Equal(
            "iso27002-2022",
            new Knowledge(Known.Catalogues, Known.Standards) { Edition = "iso27017-2015" }.CatalogueFor(Parse("---\nedition: iso27002-2022\n---\n\n1. はじめに\n")).Id);

    private static Whitepaper Parse(string text) => new PaperParser(Known.Catalogues).Parse("paper.md", new SourceText(text));
}
