using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class ClauseOutOfOrderRuleTests : RuleTest<ClauseOutOfOrderRule>
{
    [Fact]
    public void Reports_one_of_two_swapped_clauses() => Reports(
        "9.4.1 情報へのアクセス制限\n\n制限します。\n\n{|12.1.2|} 変更管理\n\n通知します。\n\n12.3.1 情報のバックアップ\n\n取得します。\n\n[|12.1.3|] 容量・能力の管理\n\n監視します。\n",
        "\"12.1.3\" stands after \"12.3.1\", out of order. Move it to its place after \"12.1.2\", or correct its number.",
        "「12.1.3」が「12.3.1」の後にあり、項番の順になっていません。「12.1.2」の後へ移すか、項番を直してください。",
        relatedMessages: [new("Its place is here", "本来の位置")]);

    [Fact]
    public void Reports_one_moved_clause_once() => Reports(
        "### {|A.5.1.1|} Policies for information security\n\nWe have them.\n\n### A.9.2.1 User registration and de-registration\n\nBy form.\n\n### A.12.4.1 Event logging\n\nKept.\n\n### [|A.6.1.3|] Contact with authorities\n\nSee our site.\n\n### A.16.1.2 Reporting information security events\n\nBy mail.\n",
        "\"A.6.1.3\" stands after \"A.12.4.1\", out of order. Move it to its place after \"A.5.1.1\", or correct its number.",
        "「A.6.1.3」が「A.12.4.1」の後にあり、項番の順になっていません。「A.5.1.1」の後へ移すか、項番を直してください。");

    [Fact]
    public void Reports_the_first_clause_moved_down() => Reports(
        "{|6.1.1|} 情報セキュリティの役割及び責任\n\n役割です。\n\n6.1.3 関係当局との連絡\n\n所在地です。\n\n[|5.1.1|] 情報セキュリティのための方針群\n\n方針です。\n\n8.1.1 資産目録\n\n目録です。\n",
        "\"5.1.1\" stands after \"6.1.3\", out of order. Move it to its place before \"6.1.1\", or correct its number.",
        "「5.1.1」が「6.1.3」の後にあり、項番の順になっていません。「6.1.1」の前へ移すか、項番を直してください。");

    [Fact]
    public void Reports_a_clause_moved_to_the_beginning() => Reports(
        "[|18.1.3|] 記録の保護\n\n保管します。\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n{|6.1.1|} 情報セキュリティの役割及び責任\n\n役割です。\n",
        "\"18.1.3\" stands before \"5.1.1\", out of order. Move it to its place after \"6.1.1\", or correct its number.",
        "「18.1.3」が「5.1.1」の前にあり、項番の順になっていません。「6.1.1」の後へ移すか、項番を直してください。");

    [Fact]
    public void Reports_an_extended_control_at_the_place_of_other_digits() => Reports(
        "6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n{|8.1.1|} 資産目録\n\n目録です。\n\n8.2.2 情報のラベル付け\n\nラベルです。\n\n[|CLD.8.1.5|] クラウドサービスカスタマの資産の除去\n\n除去します。\n\n9.2.1 利用者登録及び登録削除\n\n画面です。\n",
        "\"CLD.8.1.5\" stands after \"8.2.2\", out of order. Move it to its place after \"8.1.1\", or correct its number.",
        "「CLD.8.1.5」が「8.2.2」の後にあり、項番の順になっていません。「8.1.1」の後へ移すか、項番を直してください。");

    [Fact]
    public void Reports_one_of_the_extended_controls_behind_all_others() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\n{|CLD.6.3.1|} クラウドコンピューティング環境における役割及び責任の共有及び分担\n\n分担です。\n\nCLD.9.5.1 仮想コンピューティング環境における分離\n\n分離です。\n\nCLD.9.5.2 仮想マシンの要塞化\n\n要塞化です。\n\n[|CLD.8.1.5|] クラウドサービスカスタマの資産の除去\n\n除去です。\n",
        "\"CLD.8.1.5\" stands after \"CLD.9.5.2\", out of order. Move it to its place after \"CLD.6.3.1\", or correct its number.",
        "「CLD.8.1.5」が「CLD.9.5.2」の後にあり、項番の順になっていません。「CLD.6.3.1」の後へ移すか、項番を直してください。");

    [Fact]
    public void Reports_clauses_that_were_moved_together_once() => Reports(
        "{|9.2.1|} 利用者登録及び登録削除\n\n画面です。\n\n12.4.1 イベントログ取得\n\n取得です。\n\n[|9.2.2|] 利用者アクセスの提供\n\n画面です。\n\n{|9.2.3|} 特権的アクセス権の管理\n\n認証です。\n\n16.1.1 責任及び手順\n\n通知です。\n\n18.1.1 適用法令及び契約上の要求事項の特定\n\n日本法です。\n\n12.1.2 変更管理\n\n通知です。\n"
            .Replace("12.1.2 変更管理", "18.2.1 情報セキュリティの独立したレビュー", StringComparison.Ordinal)
            .Replace("12.4.1 イベントログ取得\n\n取得です。", "12.1.2 変更管理\n\n通知です。\n\n12.3.1 情報のバックアップ\n\n取得です。\n\n12.4.1 イベントログ取得\n\n取得です。", StringComparison.Ordinal),
        "\"9.2.2\" stands after \"12.4.1\", out of order. Move it to its place after \"9.2.1\", or correct its number.",
        "「9.2.2」が「12.4.1」の後にあり、項番の順になっていません。「9.2.1」の後へ移すか、項番を直してください。",
        relatedMessages: [new("Its place is here", "本来の位置"), new("Out of order with it", "あわせて移す項目")]);

    [Fact]
    public void Says_which_number_the_title_tells() => Reports(
        "{|9.2.1|} 利用者登録及び登録削除\n\n画面です。\n\n12.1.2 変更管理\n\n通知です。\n\n[|9.2.5|] 容量・能力の管理\n\n監視です。\n\n12.3.1 情報のバックアップ\n\n取得です。\n",
        "\"9.2.5\" stands after \"12.1.2\", out of order, and its title is that of 12.1.3. Write \"12.1.3\".",
        "「9.2.5」が「12.1.2」の後にあり、項番の順になっていません。題名は 12.1.3 のものですので、「12.1.3」に直してください。");

    [Fact]
    public void Blames_the_clause_whose_title_is_another_controls() => Reports( // 9.2.2 could as well be too late
        "{|9.2.1|} 利用者登録及び登録削除\n\n画面です。\n\n[|9.2.4|] 特権的アクセス権の管理\n\n認証です。\n\n9.2.2 利用者アクセスの提供\n\n画面です。\n"
            .Replace("{|9.2.1|}", "9.2.1", StringComparison.Ordinal)
            .Replace("9.2.2 利", "{|9.2.2|} 利", StringComparison.Ordinal),
        "\"9.2.4\" stands after \"9.2.1\", out of order, and its title is that of 9.2.3. Write \"9.2.3\".",
        "「9.2.4」が「9.2.1」の後にあり、項番の順になっていません。題名は 9.2.3 のものですので、「9.2.3」に直してください。");

    [Fact]
    public void Reports_a_chapter_out_of_order() => Reports(
        "## {|1.|} 目的\n\n目的です。\n\n## 3. 範囲\n\n範囲です。\n\n## [|2.|] 用語\n\n用語です。\n\n## 4. 連絡先\n\n窓口です。\n",
        "\"2\" stands after \"3\", out of order. Move it to its place after \"1\", or correct its number.",
        "「2」が「3」の後にあり、項番の順になっていません。「1」の後へ移すか、項番を直してください。");

    [Fact]
    public void Reports_a_section_out_of_order() => Reports(
        "1. 概要\n\n[|1.2|] 範囲\n\n範囲です。\n\n{|1.1|} 目的\n\n目的です。\n\n2. 用語\n\n用語です。\n"
            .Replace("[|1.2|] 範囲\n\n範囲です。\n\n{|1.1|} 目的", "{|1.2|} 範囲\n\n範囲です。\n\n[|1.1|] 目的", StringComparison.Ordinal),
        "\"1.1\" stands after \"1.2\", out of order. Move it to its place before \"1.2\", or correct its number.",
        "「1.1」が「1.2」の後にあり、項番の順になっていません。「1.2」の前へ移すか、項番を直してください。");

    [Fact]
    public void Accepts_skipped_controls() => // only what the provider must disclose is listed
        Accepts("5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n8.2.2 情報のラベル付け\n\nラベルです。\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n");

    [Fact]
    public void Accepts_a_chapter_behind_the_controls() => // 5 counts the paper's chapters
        Accepts("4. 対応\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\n5. 改訂履歴\n\n1.0版 2024/1/10 初版\n");

    [Theory]
    [InlineData("CLD.6.3.1 a|5.1.1 b|6.1.1 c|18.2.1 d", "CLD.8.1.5 a|CLD.9.5.1 b")] // no order that a standard prints, but one that is kept
    [InlineData("5.1.1 a|6.1.3 b|CLD.6.3.1 c|8.1.1 d|CLD.8.1.5 e|8.2.2 f", "12.1.3 a|CLD.12.1.5 b|12.3.1 c")] // by digits
    [InlineData("5.1.1 a|6.1.3 b|8.1.1 d|8.2.2 f|12.1.3 a|18.2.1 e", "CLD.6.3.1 a|CLD.8.1.5 b|CLD.12.1.5 c")] // as in Annex A
    [InlineData("5.1.1 a|6.1.3 b|8.1.1 d|8.2.2 f|12.1.3 a|18.2.1 e", "CLD.13.1.4 a")] // as in Annex A, one only
    [InlineData("6.1.3 b|CLD.6.3.1 c|8.1.1 d|8.2.2 f|CLD.8.1.5 e", "12.1.3 a|12.4.4 c|CLD.12.1.5 b|CLD.12.4.5 d")] // at the end of each main clause
    public void Accepts_extended_controls_wherever_a_paper_collects_them(params string[] halves)
    {
        var first = halves[0].Contains("CLD.6.3.1 a|5", StringComparison.Ordinal);
        var clauses = first ? $"{halves[1]}|{halves[0].Replace("CLD.6.3.1 a|", "", StringComparison.Ordinal)}" : string.Join('|', halves);
        Accepts(string.Concat(clauses.Split('|').Select(static clause => $"### {clause}\n\nText.\n\n")));
    }

    [Fact]
    public void Accepts_an_extended_objective_behind_the_controls_of_the_one_that_it_repeats() => // CLD.8.1 stands with CLD.8.1.5
        Accepts("## 8.1 資産に対する責任\n\n### 8.1.1 資産目録\n\n目録です。\n\n## CLD.8.1 資産に対する責任\n\n### CLD.8.1.5 クラウドサービスカスタマの資産の除去\n\n除去です。\n\n## 8.2 情報分類\n\n### 8.2.2 情報のラベル付け\n\nラベルです。\n");

    [Fact]
    public void Accepts_chapters_with_an_order_of_their_own() => // by theme: each begins anew
        Accepts("""
            1. 技術

            9.2.1 利用者登録及び登録削除

            画面です。

            12.4.1 イベントログ取得

            取得です。

            13.1.3 ネットワークの分離

            分離です。

            2. 組織

            5.1.1 情報セキュリティのための方針群

            方針です。

            6.1.1 情報セキュリティの役割及び責任

            役割です。

            7.2.2 情報セキュリティの意識向上、教育及び訓練

            教育です。
            """);

    [Fact]
    public void Accepts_a_paper_without_order() => // whoever sorts by importance made no slip
        Accepts(string.Concat(new[] { "16.1.1", "9.2.1", "12.4.1", "5.1.1", "18.1.1", "8.1.1", "12.1.2", "6.1.1" }.Select(static number => $"### {number} 題\n\n説明です。\n\n")));

    [Fact]
    public void Accepts_numbers_that_begin_anew_in_each_part() => // 第2章 counts from 1 again
        Accepts("第1章 はじめに\n\n1. 目的\n\n目的です。\n\n2. 範囲\n\n範囲です。\n\n第2章 概要\n\n1. 機能\n\n機能です。\n\n2. 分担\n\n分担です。\n");

    [Fact]
    public void Leaves_a_chapter_number_that_lacks_or_repeats_to_another_rule() => // WP1007
        Accepts("## 1. 目的\n\n目的です。\n\n## 2. 範囲\n\n範囲です。\n\n## 1. 用語\n\n用語です。\n");
}
