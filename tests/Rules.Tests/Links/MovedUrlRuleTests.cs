using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class MovedUrlRuleTests : RuleTest<MovedUrlRule>
{
    private const string Old = "https://kaede.example/a";
    private const string New = "https://www.kaede.example/b";

    [Theory]
    [InlineData("規約（[|https://kaede.example/a|]）", "規約（https://www.kaede.example/b）")]
    [InlineData("規約<[|https://kaede.example/a|]>", "規約<https://www.kaede.example/b>")]
    [InlineData("[規約]([|https://kaede.example/a|])", "[規約](https://www.kaede.example/b)")]
    [InlineData("[https://kaede.example/a]([|https://kaede.example/a|])", "[https://www.kaede.example/b](https://www.kaede.example/b)")]
    [InlineData("[kaede.example/a]([|https://kaede.example/a|])", "[kaede.example/a](https://www.kaede.example/b)")] // no address to the reader
    [InlineData("<a href=\"[|https://kaede.example/a|]\">規約</a>", "<a href=\"https://www.kaede.example/b\">規約</a>")]
    [InlineData("| 規約 |\n|---|\n| [|https://kaede.example/a|] |", "| 規約 |\n|---|\n| https://www.kaede.example/b |")]
    [InlineData("[規約][a]\n\n[a]: [|https://kaede.example/a|]", "[規約][a]\n\n[a]: https://www.kaede.example/b")]
    public void Writes_the_new_address_for_the_old(string text, string expected) => Reports(
        Paper(text),
        en: $"\"{Old}\" has moved for good. Write \"{New}\".",
        ja: $"URL「{Old}」は恒久的に移転しています。「{New}」と書いてください。",
        fixedTo: Paper(expected),
        facts: Answering($"{Old} 301 {New}"));

    [Theory]
    [InlineData("[https://kaede.example/]([|https://kaede.example/a|])", New)] // what the reader reads would lead elsewhere
    [InlineData("[規約]([|https://kaede.example/a|])", "https://www.kaede.example/b_(c)")] // a bracket would end the link
    public void Leaves_it_to_a_person_where_the_new_address_cannot_just_be_written(string text, string target) => Reports(
        Paper(text),
        en: $"\"{Old}\" has moved for good. Write \"{target}\".",
        ja: $"URL「{Old}」は恒久的に移転しています。「{target}」と書いてください。",
        facts: Answering($"{Old} 301 {target}"));

    [Fact]
    public void Keeps_text_that_shows_the_site_only() => Reports(
        Paper("[https://kaede.example/]([|https://kaede.example/a|])"),
        en: $"\"{Old}\" has moved for good. Write \"https://kaede.example/b\".",
        ja: $"URL「{Old}」は恒久的に移転しています。「https://kaede.example/b」と書いてください。",
        fixedTo: Paper("[https://kaede.example/](https://kaede.example/b)"),
        facts: Answering($"{Old} 308 https://kaede.example/b"));

    [Fact]
    public void Writes_the_address_without_a_scheme_where_the_text_has_none() => Reports(
        Paper("[www.kaede.example/a]([|https://www.kaede.example/a|])"),
        en: "\"https://www.kaede.example/a\" has moved for good. Write \"https://www.kaede.example/b\".",
        ja: "URL「https://www.kaede.example/a」は恒久的に移転しています。「https://www.kaede.example/b」と書いてください。",
        fixedTo: Paper("[www.kaede.example/b](https://www.kaede.example/b)"),
        facts: Answering("https://www.kaede.example/a 301 https://www.kaede.example/b"));

    [Theory]
    [InlineData("https://kaede.example/")]
    [InlineData("https://www.kaede.example/ja/")]
    [InlineData("https://kaede.example/index.html")]
    public void Does_not_take_the_front_page_for_the_new_place_of_a_page(string target) => Reports(
        Paper("規約は [|https://kaede.example/a/terms|] にあります。"),
        en: $"\"https://kaede.example/a/terms\" now leads to the front page \"{target}\" for good. Find where its own page is now, and write that address, or remove the link.",
        ja: $"URL「https://kaede.example/a/terms」は、トップページ「{target}」への恒久的な転送に変わっています。元のページの現在の URL を調べて書き換えるか、リンクを外してください。",
        facts: Answering($"https://kaede.example/a/terms 301 {target}"));

    [Fact]
    public void Takes_a_front_page_for_the_new_place_of_a_front_page() => Reports(
        Paper("[|http://kaede.example/|] をご覧ください。"),
        en: "\"http://kaede.example/\" has moved for good. Write \"https://kaede.example/ja/\".",
        ja: "URL「http://kaede.example/」は恒久的に移転しています。「https://kaede.example/ja/」と書いてください。",
        fixedTo: Paper("https://kaede.example/ja/ をご覧ください。"),
        facts: Answering("http://kaede.example/ 301 https://kaede.example/ja/"));

    [Theory]
    [InlineData("200")]
    [InlineData("404")] // WP3003 speaks
    [InlineData("403")] // WP3010 speaks
    public void Accepts_an_address_that_has_not_moved(string answer) => Accepts(Paper($"規約は {Old} にあります。"), facts: Answering($"{Old} {answer}"));

    [Fact]
    public void Says_nothing_where_nobody_has_asked_the_network() => Accepts(Paper($"規約は {Old} にあります。"));

    private static Facts Answering(string lines) => new() { Answers = LinkAnswers.Read(lines) };

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
