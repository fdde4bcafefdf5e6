using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class DuplicateClauseNumberRuleTests : RuleTest<DuplicateClauseNumberRule>
{
    private static readonly LocalizedText[] Namesake = [new("The other clause with this number", "同じ項番の項目")];

    [Fact]
    public void Reports_the_clause_whose_title_is_another_controls() => Reports(
        "9.4.1 情報へのアクセス制限\n\n制限しています。\n\n[|9.4.4|] クロックの同期\n\n同期しています。\n\n{|9.4.4|} 特権的なユーティリティプログラムの使用\n\nありません。\n",
        "\"9.4.4\" is the number of another clause as well. The title \"クロックの同期\" is that of 12.4.4: write \"12.4.4\".",
        "「9.4.4」は別の項目の項番としても使われています。「クロックの同期」は 12.4.4 の題名ですので、「12.4.4」に直してください。",
        relatedMessages: Namesake);

    [Fact]
    public void Names_the_right_number_with_the_prefix_of_the_paper() => Reports(
        "### {|A.12.4.1|} Event logging\n\nKept.\n\n### [|A.12.4.1|] Clock synchronisation\n\nBy NTP.\n",
        "\"A.12.4.1\" is the number of another clause as well. The title \"Clock synchronisation\" is that of A.12.4.4: write \"A.12.4.4\".",
        "「A.12.4.1」は別の項目の項番としても使われています。「Clock synchronisation」は A.12.4.4 の題名ですので、「A.12.4.4」に直してください。");

    [Fact]
    public void Reports_the_second_where_a_whole_clause_is_there_twice() => Reports(
        "{|12.3.1|} 情報のバックアップ\n\n毎日取得します。\n\n[|12.3.1|] 情報のバックアップ\n\n毎日取得します。\n",
        "\"12.3.1 情報のバックアップ\" appears twice. Remove one of the two, or join them.",
        "「12.3.1 情報のバックアップ」が二か所にあります。一方を削除するか、一つにまとめてください。");

    [Fact]
    public void Reports_the_clause_out_of_order_where_titles_are_the_papers_own() => Reports(
        "5.1.1 方針\n\nあります。\n\n[|12.4.1|] 役割\n\nあります。\n\n9.2.1 登録\n\nします。\n\n{|12.4.1|} 記録\n\nします。\n",
        "\"12.4.1\" is the number of \"記録\" as well. Give this clause its own number, or join the two.",
        "「12.4.1」は「記録」の項番としても使われています。正しい項番に直すか、一つの項目にまとめてください。");

    [Fact]
    public void Compares_the_number_and_not_its_style() => Reports(
        "{|CLD.9.5.1|} 仮想コンピューティング環境における分離\n\n分離します。\n\n[|CLD9.5.1|] 分離の方法\n\n論理的に分離します。\n",
        "\"CLD9.5.1\" is the number of \"仮想コンピューティング環境における分離\" as well. Give this clause its own number, or join the two.",
        "「CLD9.5.1」は「仮想コンピューティング環境における分離」の項番としても使われています。正しい項番に直すか、一つの項目にまとめてください。");

    [Fact]
    public void Reports_each_of_several() => Reports(
        "{|9.2.1|} 利用者登録及び登録削除\n\nします。\n\n[|9.2.1|] 登録\n\nします。\n\n[|9.2.1|] 削除\n\nします。\n",
        [
            new("\"9.2.1\" is the number of \"利用者登録及び登録削除\" as well. Give this clause its own number, or join the two.", "「9.2.1」は「利用者登録及び登録削除」の項番としても使われています。正しい項番に直すか、一つの項目にまとめてください。") { Related = [1] },
            new("\"9.2.1\" is the number of \"利用者登録及び登録削除\" as well. Give this clause its own number, or join the two.", "「9.2.1」は「利用者登録及び登録削除」の項番としても使われています。正しい項番に直すか、一つの項目にまとめてください。") { Related = [1] },
        ]);

    [Fact]
    public void Accepts_a_chapter_with_the_number_of_a_clause() => // 5 of the paper, and 5 of the standard
        Accepts("1. 目的\n\n目的です。\n\n2. 対応\n\n5 情報セキュリティのための方針群\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6 情報セキュリティのための組織\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n3. 用語\n\n用語です。\n\n4. 連絡先\n\n窓口です。\n\n5. 改訂履歴\n\n1.0版 2024/1/10 初版\n");

    [Fact]
    public void Accepts_an_extended_control_with_the_digits_of_another() => // CLD.8.1 repeats 8.1 to hang CLD.8.1.5 under it
        Accepts("8.1 資産に対する責任\n\n8.1.1 資産目録\n\n分けています。\n\nCLD.8.1 資産に対する責任\n\nCLD.8.1.5 クラウドサービスカスタマの資産の除去\n\n除去します。\n");

    [Fact]
    public void Accepts_numbers_in_an_overview() => // an entry of a table is no clause
        Accepts("1. 一覧\n\n| 項番 | 題名 |\n|---|---|\n| 5.1.1 | 情報セキュリティのための方針群 |\n| 6.1.1 | 情報セキュリティの役割及び責任 |\n\n2. 対応\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n");

    [Fact]
    public void Accepts_the_contents() => // they repeat each number
        Accepts("目次\n\n5.1.1 情報セキュリティのための方針群.....3\n6.1.1 情報セキュリティの役割及び責任.....3\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n");

    [Fact]
    public void Accepts_chapters_that_each_go_through_the_controls() => // one as provider, one as customer
        Accepts("""
            ## 提供者として

            ### 5.1.1 情報セキュリティのための方針群

            公開します。

            ### 6.1.1 情報セキュリティの役割及び責任

            定めます。

            ### 9.2.1 利用者登録及び登録削除

            画面があります。

            ### 12.4.1 イベントログ取得

            取得します。

            ## 利用者として

            ### 5.1.1 情報セキュリティのための方針群

            従います。

            ### 6.1.1 情報セキュリティの役割及び責任

            分担します。

            ### 9.2.1 利用者登録及び登録削除

            申請します。

            ### 12.4.1 イベントログ取得

            確認します。
            """);

    [Fact]
    public void Accepts_sections_that_name_one_control() => // their numbers are their own
        Accepts("5.1 方針 ([ISO/IEC 27001:2013] A.5.1.1)\n\nあります。\n\n5.2 公開 ([ISO/IEC 27001:2013] A.5.1.1)\n\nします。\n");
}
