using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class NoncanonicalNumberStyleRuleTests : RuleTest<NoncanonicalNumberStyleRule>
{
    [Fact]
    public void Reports_all_once() => Reports(
        "[|CLD6.3.1|] 分担\n\n「CLD9.5.2 要塞化」をご参照ください。\n\n{|CLD9.5.2|} 要塞化\n\n要塞化です。\n",
        "The standard writes \"CLD.6.3.1\", this paper \"CLD6.3.1\". Write all extended controls with \"CLD.\".",
        "この文書の「CLD6.3.1」は、規格では「CLD.6.3.1」と書かれています。拡張管理策の項番は、すべて「CLD.」を付けて書くことをお勧めします。",
        fixedTo: "CLD.6.3.1 分担\n\n「CLD.9.5.2 要塞化」をご参照ください。\n\nCLD.9.5.2 要塞化\n\n要塞化です。\n",
        relatedMessages: [new("Written in the same way", "同じ書き方の項番")]);

    [Fact]
    public void Takes_the_contents_along_and_leaves_the_history_alone() => Reports(
        "## 目次\n\n- CLD 6.3.1 分担\n- 改訂履歴\n\n## [|CLD 6.3.1|] 分担\n\n分担です。\n\n## 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | CLD 6.3.1 を追加 |\n",
        "The standard writes \"CLD.6.3.1\", this paper \"CLD 6.3.1\". Write all extended controls with \"CLD.\".",
        "この文書の「CLD 6.3.1」は、規格では「CLD.6.3.1」と書かれています。拡張管理策の項番は、すべて「CLD.」を付けて書くことをお勧めします。",
        fixedTo: "## 目次\n\n- CLD.6.3.1 分担\n- 改訂履歴\n\n## CLD.6.3.1 分担\n\n分担です。\n\n## 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | CLD 6.3.1 を追加 |\n");

    [Fact]
    public void Accepts_the_form_of_the_standard() => Accepts("CLD.6.3.1 分担\n\n分担です。\n"); // this is it

    [Fact]
    public void Accepts_a_mixture() => // another rule says which to use
        Accepts("CLD6.3.1 分担\n\n分担です。\n\nCLD.9.5.2 要塞化\n\n要塞化です。\n");

    [Fact]
    public void Accepts_a_paper_without_extended_controls() => Accepts("A.6.1.1 役割\n\n役割です。\n"); // A. is the form of ISO/IEC 27001
}
