using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class EmptyLinkRuleTests : RuleTest<EmptyLinkRule>
{
    [Theory]
    [InlineData("[|[利用規約]()|]をご覧ください。")]
    [InlineData("[|[利用規約](#)|]をご覧ください。")]
    [InlineData("[|[利用規約](<>)|]をご覧ください。")]
    [InlineData("| 文書 |\n|---|\n| [|[利用規約]()|] |")]
    public void Reports_a_link_without_address(string text) => Reports(
        Paper(text),
        en: "The link \"利用規約\" leads nowhere. Write its address, or leave only its text.",
        ja: "リンク「利用規約」にリンク先がありません。URL を書くか、リンクを外して文字だけにしてください。");

    [Fact]
    public void Reports_a_picture_without_address() => Reports(
        Paper("[|![責任分界]()|]"),
        en: "The picture \"責任分界\" has no address. Write where it is, or remove it.",
        ja: "画像「責任分界」の場所が書かれていません。画像のパスを書くか、画像の記述を取り除いてください。");

    [Fact]
    public void Reports_a_tag_without_address() => Reports(
        Paper("[|<a href=\"#\">|]利用規約</a>をご覧ください。"),
        en: "The link \"<a href=\"#\">\" leads nowhere. Write its address, or leave only its text.",
        ja: "リンク「<a href=\"#\">」にリンク先がありません。URL を書くか、リンクを外して文字だけにしてください。");

    [Theory]
    [InlineData("<a id=\"scope\"></a>範囲です。")] // an anchor
    [InlineData("[利用規約](https://kaede.example/terms)")]
    [InlineData("[目的](#1-目的)")] // leads somewhere, or WP3006 speaks
    [InlineData("[利用規約] (別紙) と [注]（）")] // brackets of the text
    [InlineData("`[text]()`")] // code
    [InlineData("- [ ] 未実施\n- [x] 実施")] // a list of tasks
    [InlineData("<https://kaede.example/>")]
    public void Accepts_all_others(string text) => Accepts(Paper(text));

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
