using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class LinkTextMismatchRuleTests : RuleTest<LinkTextMismatchRule>
{
    private static readonly LocalizedText Shown = new("What the reader reads", "表示される URL");

    [Theory]
    [InlineData("https://kaede.example/terms", "https://momiji.example/terms", "https://kaede.example/terms")]
    [InlineData("https://kaede.example/terms", "https://kaede.example/privacy", "https://kaede.example/terms")]
    [InlineData("www.kaede.example/terms", "https://www.momiji.example/terms", "https://www.kaede.example/terms")]
    [InlineData("https://kaede.example/terms", "https://kaede.example/", "https://kaede.example/terms")]
    [InlineData("https://docs.kaede.example/", "https://support.kaede.example/", "https://docs.kaede.example/")]
    public void Reports_a_link_that_leads_elsewhere(string text, string target, string meant) => Reports(
        Paper($"[{{|{text}|}}]([|{target}|])をご覧ください。"),
        en: $"The text says \"{text}\", but the link leads to \"{target}\". Link \"{meant}\".",
        ja: $"表示は「{text}」ですが、リンク先は「{target}」です。リンク先を「{meant}」に直してください。",
        fixedTo: Paper($"[{text}]({meant})をご覧ください。"),
        relatedMessages: [Shown]);

    [Fact]
    public void Reports_the_text_where_the_paper_links_the_target_elsewhere_too() => Reports(
        Paper("[[|https://kaede.example/term|]](https://kaede.example/terms)、<https://kaede.example/terms>"),
        en: "The text says \"https://kaede.example/term\", but the link leads to \"https://kaede.example/terms\", which the paper links elsewhere too. Write \"https://kaede.example/terms\" in the text.",
        ja: "表示は「https://kaede.example/term」ですが、リンク先は、ほかの箇所でもリンクしている「https://kaede.example/terms」です。表示を「https://kaede.example/terms」に直してください。",
        fixedTo: Paper("[https://kaede.example/terms](https://kaede.example/terms)、<https://kaede.example/terms>"));

    [Theory]
    [InlineData("[https://kaede.example/terms](https://kaede.example/terms)")]
    [InlineData("[https://kaede.example/terms/](https://kaede.example/terms)")] // the slash at the end
    [InlineData("[HTTPS://Kaede.Example/terms](https://kaede.example/terms)")] // case of scheme and host
    [InlineData("[https://kaede.example/規約](https://kaede.example/%E8%A6%8F%E7%B4%84)")] // percent-encoding
    [InlineData("[http://kaede.example/terms](https://kaede.example/terms)")] // the scheme is WP3002's business
    [InlineData("[www.kaede.example/terms](https://www.kaede.example/terms)")] // without scheme
    [InlineData("[www.kaede.example](https://kaede.example/)")] // one site
    [InlineData("[https://kaede.example/](https://kaede.example/terms/v2)")] // the text names the site only
    [InlineData("[https://kaede.example/terms](https://kaede.example/terms?lang=ja#s1)")] // the text leaves out details
    [InlineData("[https://kaede.example/te…](https://kaede.example/terms)")] // cut short
    [InlineData("[https://kaede.example/...](https://kaede.example/terms)")]
    [InlineData("[利用規約](https://kaede.example/terms)")]
    [InlineData("[kaede.example](https://momiji.example/)")] // a name, no address
    [InlineData("![https://kaede.example/a](https://kaede.example/a.png)")] // nobody reads the text of a picture
    public void Accepts_a_text_that_says_the_same(string text) => Accepts(Paper(text));

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
