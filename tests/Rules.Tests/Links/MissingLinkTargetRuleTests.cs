using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class MissingLinkTargetRuleTests : RuleTest<MissingLinkTargetRule>
{
    private static readonly Facts Facts = new() { MissingFiles = new HashSet<string>(StringComparer.Ordinal) { "img/b c.png", "terms.pdf" } };

    [Theory]
    [InlineData("![図]([|img/b%20c.png|])", "img/b c.png")]
    [InlineData("[規約]([|terms.pdf#page=2|])", "terms.pdf")]
    [InlineData("| 文書 |\n|---|\n| [規約]([|terms.pdf|]) |", "terms.pdf")]
    public void Reports_a_file_that_is_not_there(string text, string file) => Reports(
        $"## 5.1.1 方針群\n\n{text}\n",
        en: $"There is no file \"{file}\". Correct the path, or add the file.",
        ja: $"リンク先のファイル「{file}」がありません。パスを直すか、ファイルを追加してください。",
        facts: Facts);

    [Fact]
    public void Reports_an_anchor_that_no_heading_has() => Reports(
        "# 1. 目的\n\n[こちら]([|#2-適用範囲|])をご覧ください。\n",
        en: "No heading of this paper has the anchor \"#2-適用範囲\". Link the anchor of the heading that is meant.",
        ja: "アンカー「#2-適用範囲」に当たる見出しがこの文書にありません。リンク先の見出しのアンカーに直してください。");

    [Fact]
    public void Names_the_anchor_of_the_heading_that_the_link_repeats() => Reports(
        "# 目次\n\n- [1. 目的]([|#1-目標|])\n- [2. 適用範囲](#2-適用範囲)\n\n# 1. 目的\n\n文です。\n\n# 2. 適用範囲\n\n文です。\n",
        en: "No heading of this paper has the anchor \"#1-目標\". Write \"#1-目的\".",
        ja: "アンカー「#1-目標」に当たる見出しがこの文書にありません。「#1-目的」と書いてください。");

    [Theory]
    [InlineData("1-目的")]
    [InlineData("1-%E7%9B%AE%E7%9A%84")] // percent-encoded
    [InlineData("目的")] // some tools leave out numbers
    [InlineData("概要")]
    [InlineData("概要-1")] // the second of its name
    [InlineData("scope")] // named by HTML
    [InlineData("cloud-security-whitepaper")] // the title
    [InlineData("user-content-1-目的")]
    [InlineData("purpose")] // named by the heading
    [InlineData("top")] // every page has it
    [InlineData("_2")] // what some tools make of a Japanese heading
    public void Accepts_an_anchor_that_is_there(string anchor) => Accepts($$"""
        # Cloud Security Whitepaper

        ## 1. 目的

        [こちら](#{{anchor}})をご覧ください。

        ### 概要

        <a id="scope"></a>文です。

        ## 2. 適用範囲 {#purpose}

        ### 概要

        文です。
        """);

    [Fact]
    public void Accepts_an_entry_of_the_contents_whose_clause_was_renamed() => // the entry is wrong as a whole, which is WP6003's business
        Accepts("# 目次\n\n- [1. 目的](#1-目的)\n- [2. 適用範囲](#2-適用範囲)\n\n# 1. 目的\n\n文です。\n\n# 2. 対象範囲\n\n文です。\n");

    [Theory]
    [InlineData("[規約](https://kaede.example/terms.pdf#a)")]
    [InlineData("[規約](other.md#a)")] // anchors of other files are not looked at
    [InlineData("[連絡](mailto:info@kaede.example)")]
    [InlineData("`[規約](terms.pdf)`")] // code
    [InlineData("[規約](/terms.pdf)")] // from the root of a site that nobody knows
    public void Accepts_what_is_there_or_elsewhere(string text) => Accepts($"5.1.1 方針群\n\n{text}\n", facts: Facts);
}
