namespace Wplint.Tests.Parsing;

public sealed class DefinedTermTests
{
    [Theory]
    [InlineData("株式会社カエデ（以下「当社」という）です。", "当社")]
    [InlineData("株式会社カエデ（以下、当社）です。", "当社")]
    [InlineData("株式会社カエデ(以下当社といいます)です。", "当社")]
    [InlineData("「カエデ帳票」（以下、「本サービス」といいます）です。", "本サービス")]
    [InlineData("『カエデ』（以下、『本製品』と表記）です。", "本製品")]
    [InlineData("利用者（以下、利用者と呼ぶ）です。", "利用者")]
    [InlineData("各社（以下、総称して「関係者」という。）です。", "関係者")]
    [InlineData("サービス（以下「カエデ」又は「サービス」という）です。", "カエデ サービス")]
    [InlineData("方式(Information Security Management System、以下 ISMS)です。", "ISMS")]
    [InlineData("この文書を、以下「本書」という。", "本書")]
    [InlineData("Kaede Inc. (hereinafter \"Kaede\") provides it.", "Kaede")]
    [InlineData("It (hereinafter referred to as the \"System\") runs.", "System")]
    [InlineData("Kaede Forms (the \"Service\") runs.", "Service")]
    [InlineData("The terms (“Agreement”) hold.", "Agreement")]
    [InlineData("以下のとおりです（以下のとおり）。", "")]
    [InlineData("以下の事項を定めます。", "")]
    [InlineData("利用者（以下同じ）と管理者（以下略）です。", "")]
    [InlineData("It (the \"quoted\" words) runs.", "")]
    [InlineData("事業者（CSP）です。", "")]
    [InlineData("バックアップ（7 世代以下）です。", "")]
    public void Is_found(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}\n");
        Assert.Equal(expected, string.Join(' ', paper.DefinedTerms.Select(static term => term.Term.Text)));
        Assert.All(paper.DefinedTerms, term => Assert.Equal(term.Term.Text, paper.Source[term.Term.Span]));
        Assert.All(paper.DefinedTerms, static term => Assert.True(term.Span.Contains(term.Term.Span)));
    }
}
