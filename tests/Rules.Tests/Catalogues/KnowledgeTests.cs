using Wplint.Core.Parsing;

namespace Wplint.Rules.Tests.Catalogues;

public sealed class KnowledgeTests
{
    private const string Paper2022 = "5.1 情報セキュリティのための方針群\n\n公開しています。\n\n8.24 暗号の使用\n\n暗号化しています。\n";

    private static readonly Knowledge Known = Knowledge.From([new Pack()]);

    [Fact]
    public void Tells_the_edition_by_the_controls_of_the_paper() => Assert.Equal("iso27002-2022", Known.CatalogueFor(Parse(Paper2022)).Id);

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
