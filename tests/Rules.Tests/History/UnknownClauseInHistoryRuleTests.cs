using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class UnknownClauseInHistoryRuleTests : RuleTest<UnknownClauseInHistoryRule>
{
    [Theory]
    [InlineData("[|6.1.3|] 記述内容を更新", "6.1.3")]
    [InlineData("5.1.1、[|6.1.3|] を修正", "6.1.3")]
    [InlineData("5.1.1 記述内容を更新 [|8.2.2|] 記述内容を更新", "8.2.2")]
    [InlineData("「[|CLD.9.5.2|] 仮想マシンの要塞化」を追加", "CLD.9.5.2")]
    [InlineData("[|A.8.2.2|] の表現を見直し", "A.8.2.2")]
    [InlineData("[|CLD.6.1.1|] を修正", "CLD.6.1.1")] // 6.1.1 is there, CLD.6.1.1 is not
    [InlineData("[|第4章|]を追加", "第4章")]
    [InlineData("Updated [|6.1.3|]", "6.1.3")]
    [InlineData("5.1.1 から [|6.1.3|] に移動", "6.1.3")] // what was moved there must be there
    public void Reports_a_clause_that_is_not_there(string change, string number) => Reports(
        Paper("第 1.1 版", "1.0\t2023/8/31\t初版", $"1.1\t2024/6/17\t{change}"),
        en: $"The history names clause \"{number}\", which this paper does not have. Correct the number, or say that the clause was removed.",
        ja: $"改訂履歴の項番「{number}」は、この文書にありません。項番を直すか、削除したことを履歴に書いてください。");

    [Fact]
    public void Reports_a_clause_in_a_list() => Reports(
        PaperWithList("Version 1.1", "Version 1.0 (May 15, 2023) First release", "Version 1.1 (June 17, 2024) See [|12.3.2|], Information backup"),
        en: "The history names clause \"12.3.2\", which this paper does not have. Correct the number, or say that the clause was removed.",
        ja: "改訂履歴の項番「12.3.2」は、この文書にありません。項番を直すか、削除したことを履歴に書いてください。");

    [Theory]
    [InlineData("5.1.1 記述内容を更新 6.1.1 記述内容を更新")]
    [InlineData("A.5.1.1 の掲載 URL を追加")]
    [InlineData("9.1.2 を削除")]
    [InlineData("9.1.2 から 6.1.1 に移動")]
    [InlineData("9.1.2 を 6.1.1 に統合")]
    [InlineData("9.1.2 の項番を変更")]
    [InlineData("Removed 9.1.2")]
    [InlineData("ISO/IEC 27001 の 9.2.1 に合わせて修正")] // a clause of another document
    [InlineData("利用規約 第9条の改定を反映")]
    [InlineData("TLS 1.2 を 1.3 に変更")] // versions
    [InlineData("Moved from TLS 1.2 to 1.3 and 2.0")]
    [InlineData("ソフトウェアを 1.13.32 に更新")]
    [InlineData("2023.10.1 の方針を反映")] // a date
    [InlineData("P5 「図1」を修正")] // a page
    public void Accepts_clauses_that_are_there_or_gone_and_other_numbers(string change) =>
        Accepts(Paper("第 1.1 版", "1.0\t2023/8/31\t初版", $"1.1\t2024/6/17\t{change}"));

    [Fact]
    public void Accepts_what_is_older_than_a_rewriting() => // it speaks of another paper
        Accepts(Paper("第 2.0 版", "2.0\t2024/6/17\t全面改訂", "1.1\t2023/12/1\t9.1.2 を修正", "1.0\t2023/8/31\t初版"));

    [Fact]
    public void Accepts_a_number_without_the_prefix_that_the_heading_has() => // WP1004 and WP6001 look at prefixes
        Accepts("5.1.1 情報セキュリティのための方針群\n\n方針です。\n\nCLD.9.5.2 仮想マシンの要塞化\n\n要塞化しています。\n\n改訂履歴\n\n1.1版\t2024/6/17\t9.5.2 を修正\n");

    [Fact]
    public void Reports_a_section_of_the_papers_own_that_has_siblings() => Reports(
        "1. 目的\n\n1.1 概要\n\n概要です。\n\n1.2 範囲\n\n範囲です。\n\n2. 改訂履歴\n\n1.0版\t2023/8/31\t初版\n1.1版\t2024/6/17\t項番 [|1.3|] を追加\n",
        en: "The history names clause \"1.3\", which this paper does not have. Correct the number, or say that the clause was removed.",
        ja: "改訂履歴の項番「1.3」は、この文書にありません。項番を直すか、削除したことを履歴に書いてください。");

    [Fact]
    public void Accepts_a_version_that_has_the_form_of_a_section() => // from one version of a protocol to the next
        Accepts("1. 目的\n\n1.1 概要\n\n概要です。\n\n2. 改訂履歴\n\n1.0版\t2023/8/31\t初版\n1.1版\t2024/6/17\tChanged TLS from 1.2 to 1.3\n");
}
