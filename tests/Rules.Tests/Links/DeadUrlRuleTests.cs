using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class DeadUrlRuleTests : RuleTest<DeadUrlRule>
{
    [Theory]
    [InlineData("規約（[|https://kaede.example/a|]）")]
    [InlineData("規約<[|https://kaede.example/a|]>")]
    [InlineData("[規約]([|https://kaede.example/a|])")]
    [InlineData("[https://kaede.example/a]([|https://kaede.example/a|])")]
    [InlineData("![図]([|https://kaede.example/a|])")]
    [InlineData("<a href=\"[|https://kaede.example/a|]\">規約</a>")]
    public void Reports_a_page_that_is_missing(string text) => Reports(
        Paper(text),
        en: "\"https://kaede.example/a\" is dead: there is no such page (404). Write the address where its page is now, or remove the link.",
        ja: "URL「https://kaede.example/a」はリンク切れです。ページがありません（404）。現在の URL に書き換えるか、リンクを外してください。",
        facts: Answering("https://kaede.example/a 404"));

    [Fact]
    public void Reports_an_address_where_it_is_written() => Reports(
        Paper("[規約][a]をご覧ください。\n\n[a]: [|https://kaede.example/a|]"),
        en: "\"https://kaede.example/a\" is dead: the page has been removed for good (410). Write the address where its page is now, or remove the link.",
        ja: "URL「https://kaede.example/a」はリンク切れです。ページは削除されています（410）。現在の URL に書き換えるか、リンクを外してください。",
        facts: Answering("https://kaede.example/a 410"));

    [Fact]
    public void Says_when_it_answered_last() => Reports(
        Paper("規約は [|https://www.kaede.example/|] にあります。"),
        en: "\"https://www.kaede.example/\" is dead: there is no such host. It answered last on 2026-09-30. Write the address where its page is now, or remove the link.",
        ja: "URL「https://www.kaede.example/」はリンク切れです。ホストが存在しません。最後に応答を確認したのは 2026-09-30 です。現在の URL に書き換えるか、リンクを外してください。",
        facts: Answering("https://www.kaede.example/", new LinkAnswer(LinkVerdict.Dead, LinkReason.NoSuchHost) { LastAlive = new(2026, 9, 30, 23, 0, 0, TimeSpan.Zero) }));

    [Fact]
    public void Says_where_redirects_led() => Reports(
        Paper("規約は [|https://kaede.example/a|] にあります。"),
        en: "\"https://kaede.example/a\" is dead: it leads to \"https://kaede.example/b\", and there is no such page (404). Write the address where its page is now, or remove the link.",
        ja: "URL「https://kaede.example/a」はリンク切れです。「https://kaede.example/b」に転送され、ページがありません（404）。現在の URL に書き換えるか、リンクを外してください。",
        facts: Answering("https://kaede.example/a", new LinkAnswer(LinkVerdict.Dead, LinkReason.NotFound) { Status = 404, FinalAddress = "https://kaede.example/b" }));

    [Theory]
    [InlineData("[規約]([|https://kaede.example/a?b=1&amp;c=2|])", "https://kaede.example/a?b=1&c=2")]
    [InlineData("[規約]([|https://kaede.example/a\\_b|])", "https://kaede.example/a_b")]
    public void Knows_an_address_by_what_a_browser_asks_for(string text, string address)
    {
        var written = text[(text.IndexOf("[|", StringComparison.Ordinal) + 2)..text.IndexOf("|]", StringComparison.Ordinal)];
        Reports(
            Paper(text),
            en: $"\"{written}\" is dead: there is no such page (404). Write the address where its page is now, or remove the link.",
            ja: $"URL「{written}」はリンク切れです。ページがありません（404）。現在の URL に書き換えるか、リンクを外してください。",
            facts: Answering($"{address} 404"));
    }

    [Theory]
    [InlineData("200")]
    [InlineData("301 https://kaede.example/b")] // WP3004 speaks
    [InlineData("403")] // WP3010 speaks of what nobody can tell
    [InlineData("503")]
    [InlineData("TimedOut")]
    [InlineData("NameNotResolved")]
    [InlineData("Ignored")]
    public void Accepts_an_address_that_is_not_known_to_be_dead(string answer) =>
        Accepts(Paper("規約は https://kaede.example/a にあります。"), facts: Answering($"https://kaede.example/a {answer}"));

    [Theory]
    [InlineData("http://www.w3.org/2001/04/xmldsig-more")] // a name, nothing is fetched
    [InlineData("http://schemas.kaede.example/claims")]
    [InlineData("https://www.example.com/a")] // WP3007 speaks
    [InlineData("https://xxx.co.jp/a")]
    [InlineData("https://kaede.co.con/a")] // WP3001 speaks
    [InlineData("https://user@kaede.example/a")] // nobody's password is tried
    public void Leaves_to_others_what_is_no_address_to_ask_about(string address) =>
        Accepts(Paper($"[規約]({address})"), facts: Answering($"{address} 404"));

    [Fact]
    public void Says_nothing_where_nobody_has_asked_the_network() => Accepts(Paper("規約は https://kaede.example/a にあります。"));

    private static Facts Answering(string lines) => new() { Answers = LinkAnswers.Read(lines) };

    private static Facts Answering(string address, LinkAnswer answer) => new() { Answers = new Dictionary<string, LinkAnswer> { [address] = answer } };

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
