using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class InconsistentHostRuleTests : RuleTest<InconsistentHostRule>
{
    [Theory]
    [InlineData("方針（https://{|www.kaede.example|}/a）、所在地（<https://[|kaede.example|]/>）")] // as frequent: the later one
    [InlineData("[方針](https://[|kaede.example|]/a)、https://{|www.kaede.example|}/、https://www.kaede.example/b")] // the rarer one
    [InlineData("https://[|kaede.example|]/ https://{|www.kaede.example|}/ https://www.momiji.example/")] // as frequent, but all other hosts have it
    [InlineData("https://{|www.kaede.example|}/ https://www.kaede.example/ https://www.kaede.example/ https://[|kaede.example|]/ https://{|kaede.example|}/b")]
    public void Reports_a_host_without_its_prefix(string text) => Reports(
        Paper(text),
        en: "The paper links \"kaede.example\" here and \"www.kaede.example\" elsewhere. If both are one site, write one of them throughout.",
        ja: "ここでは「kaede.example」、ほかでは「www.kaede.example」にリンクしています。同じサイトであれば、どちらかに統一してください。");

    [Fact]
    public void Reports_a_host_with_a_prefix_that_the_others_do_not_have() => Reports(
        Paper("https://{|kaede.example|}/ と https://kaede.example/a と http://[|www.Kaede.example|]/b"),
        en: "The paper links \"www.kaede.example\" here and \"kaede.example\" elsewhere. If both are one site, write one of them throughout.",
        ja: "ここでは「www.kaede.example」、ほかでは「kaede.example」にリンクしています。同じサイトであれば、どちらかに統一してください。",
        relatedMessages: [new("The other form", "もう一方の書き方")]);

    [Theory]
    [InlineData("https://www.kaede.example/ と https://docs.kaede.example/ と https://www2.kaede.example/")] // subdomains are hosts of their own
    [InlineData("https://www.kaede.example/ と https://www.kaede-soft.example/ と https://kaede-soft.example.jp/")] // other companies
    [InlineData("https://kaede.example/ と http://kaede.example/a")] // the scheme is WP3002's business
    [InlineData("https://www.kaede.example/ と support@kaede.example")] // mail has no www.
    [InlineData("https://www.kaede.example/ と `https://kaede.example/`")] // code
    [InlineData("https://www.kaede..example/ と https://kaede..example/")] // WP3001 speaks
    public void Accepts_all_others(string text) => Accepts(Paper(text));

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
