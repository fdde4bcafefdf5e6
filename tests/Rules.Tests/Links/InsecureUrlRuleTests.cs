using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class InsecureUrlRuleTests : RuleTest<InsecureUrlRule>
{
    [Theory]
    [InlineData("規約（[|http://kaede.example/a|]）", "規約（https://kaede.example/a）")]
    [InlineData("規約<[|http://kaede.example/a|]>", "規約<https://kaede.example/a>")]
    [InlineData("[規約]([|http://kaede.example/a|])", "[規約](https://kaede.example/a)")]
    [InlineData("[http://kaede.example/a]([|http://kaede.example/a|])", "[https://kaede.example/a](https://kaede.example/a)")]
    [InlineData("| 規約 |\n|---|\n| [|http://kaede.example/a|] |", "| 規約 |\n|---|\n| https://kaede.example/a |")]
    public void Reports_an_address_without_encryption(string text, string expected) => Reports(
        Paper(text),
        en: "\"http://kaede.example/a\" is fetched without encryption. Write \"https://kaede.example/a\" if the site answers there.",
        ja: "「http://kaede.example/a」への接続は暗号化されません。サイトが対応していれば「https://kaede.example/a」と書いてください。",
        fixedTo: Paper(expected));

    [Theory]
    [InlineData("https://kaede.example/a")]
    [InlineData("http:// で始まる URL は使えません。")] // speaks about the scheme
    [InlineData("http://app.kaede.example/ へのアクセスは、すべて https:// へリダイレクトします。")] // speaks about the address as it stands
    [InlineData("署名には http://www.w3.org/2001/04/xmldsig-more#rsa-sha256 を用います。")] // a name, nothing is fetched
    [InlineData("http://schemas.kaede.example/claims/name")]
    [InlineData("`http://kaede.example/`")] // code
    [InlineData("http://localhost:8080/ と http://www.example.com/")] // WP3007 speaks
    [InlineData("http:/kaede.example/ と http://kaede..example/")] // WP3001 speaks
    [InlineData("ftp://kaede.example/a")] // nobody knows whether https answers there
    public void Accepts_all_others(string text) => Accepts(Paper(text));

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
