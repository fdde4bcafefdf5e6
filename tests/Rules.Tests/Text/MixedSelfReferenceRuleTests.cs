using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class MixedSelfReferenceRuleTests : RuleTest<MixedSelfReferenceRule>
{
    private const string HumbleEn = "The paper calls its publisher both \"弊社\" and \"当社\". Write \"当社\" throughout.";
    private const string HumbleJa = "自社の呼び方に「弊社」と「当社」が混在しています。「当社」に統一してください。";

    [Fact]
    public void Reports_the_rarer_word_once() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n当社は方針を定めています。当社の方針は当社のサイトにあります。\n\n6.1.1 情報セキュリティの役割及び責任\n\n[|弊社|]の責任は規約に定めています。{|弊社|}にお尋ねください。\n",
        HumbleEn,
        HumbleJa,
        fixedTo: "5.1.1 情報セキュリティのための方針群\n\n当社は方針を定めています。当社の方針は当社のサイトにあります。\n\n6.1.1 情報セキュリティの役割及び責任\n\n当社の責任は規約に定めています。当社にお尋ねください。\n",
        relatedMessages: [new("Here as well", "同じ呼び方の箇所")]);

    [Fact]
    public void Reports_当社_where_弊社_is_usual() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n弊社は方針を定めています。[|当社|]の方針は弊社のサイトにあります。\n",
        en: "The paper calls its publisher both \"当社\" and \"弊社\". Write \"弊社\" throughout.",
        ja: "自社の呼び方に「当社」と「弊社」が混在しています。「弊社」に統一してください。",
        fixedTo: "5.1.1 情報セキュリティのための方針群\n\n弊社は方針を定めています。弊社の方針は弊社のサイトにあります。\n");

    [Fact]
    public void Reports_the_word_that_the_paper_does_not_define_where_both_are_equally_frequent() => Reports(
        "1. はじめに\n\n[|弊社|]のサービスです。カゼノ株式会社（以下、当社）が提供します。\n\n2. 範囲\n\n全サービスです。\n",
        HumbleEn,
        HumbleJa,
        fixedTo: "1. はじめに\n\n当社のサービスです。カゼノ株式会社（以下、当社）が提供します。\n\n2. 範囲\n\n全サービスです。\n");

    [Fact]
    public void Reports_the_later_word_where_nothing_else_tells() => Reports(
        "1. はじめに\n\n当社のサービスです。\n\n2. 範囲\n\n[|弊社|]の全サービスです。\n",
        HumbleEn,
        HumbleJa,
        fixedTo: "1. はじめに\n\n当社のサービスです。\n\n2. 範囲\n\n当社の全サービスです。\n");

    [Theory]
    [InlineData("弊社は、該当社員と担当社員に連絡します。弊社団体に相当社会はありません。")] // 当社 stands there by chance.
    [InlineData("当社のお客様は、「弊社の情報は安全か」とお尋ねになります。")] // Another speaks.
    [InlineData("当社は、`弊社` という変数を使います。")] // Code.
    [InlineData("当社の方針は、当社が見直します。")] // One word only.
    [InlineData("本サービスはカゼノ株式会社（以下、当社）が企画し、ミドリ株式会社（以下、弊社）が運用します。当社と弊社は協議します。")] // Two companies.
    public void Accepts_what_is_no_second_word_for_the_publisher(string sentence) => Accepts($"5.1.1 情報セキュリティのための方針群\n\n{sentence}\n");

    [Fact]
    public void Accepts_another_word_in_titles_contents_and_history() => Accepts(
        "目次\n\n1. 弊社について.....1\n2. 改訂履歴.....2\n\n# 1. 弊社について\n\n当社は東京にあります。\n\n# 2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2024/1/10 | 弊社の初版 |\n");

    [Fact]
    public void Accepts_what_others_say_in_a_quotation() => Accepts("1. はじめに\n\n当社の方針です。\n\n> 弊社は国の指針に従います。\n");
}
