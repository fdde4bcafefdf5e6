using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class ChapterGapRuleTests : RuleTest<ChapterGapRule>
{
    [Fact]
    public void Reports_a_skipped_chapter() => Reports(
        "1. 目的\n\n目的です。\n\n{|2.|} 対応\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\n[|4.|] 改訂履歴\n\n1.0版 2024/1/10 初版\n",
        "\"4\" follows \"2\", and there is no \"3\". Write \"3\" here, or add what is missing.",
        "「2」の次が「4」で、「3」がありません。「3」に直すか、抜けている章を追加してください。",
        relatedMessages: [new("The chapter before it", "直前の章")]);

    [Fact]
    public void Reports_a_skipped_section() => Reports(
        "## 1. Overview\n\n### {|1.1|} Purpose\n\nText.\n\n### [|1.3|] Scope\n\nText.\n\n## 2. Controls\n\nText.\n",
        "\"1.3\" follows \"1.1\", and there is no \"1.2\". Write \"1.2\" here, or add what is missing.",
        "「1.1」の次が「1.3」で、「1.2」がありません。「1.2」に直すか、抜けている章を追加してください。");

    [Fact]
    public void Reports_a_repeated_chapter() => Reports(
        "## 1. 目的\n\n目的です。\n\n## {|2.|} 範囲\n\n範囲です。\n\n## [|2.|] 用語\n\n用語です。\n",
        "\"2\" is the number of another chapter as well. Continue with \"3\" here.",
        "「2」は別の章でも使われています。ここからは「3」と続けてください。",
        relatedMessages: [new("The other chapter with this number", "同じ番号の章")]);

    [Theory]
    [InlineData("[|2.|]", "2.", "3.", "4.", "2", "1")]
    [InlineData("1.", "[|3.|]", "3.", "4.", "3", "2")]
    [InlineData("1.", "2.", "[|2.|]", "4.", "2", "3")]
    [InlineData("1.", "2.", "[|8.|]", "4.", "8", "3")]
    [InlineData("1", "[|4|]", "3", "4", "4", "2")]
    [InlineData("Ⅰ．", "[|Ⅳ．|]", "Ⅲ．", "Ⅳ．", "Ⅳ", "Ⅱ")]
    [InlineData("I.", "II.", "[|II.|]", "IV.", "II", "III")]
    [InlineData("第1章", "[|第3章|]", "第3章", "第4章", "第3章", "第2章")]
    [InlineData("１．", "２．", "[|２．|]", "４．", "２", "３")]
    public void Reports_the_chapter_whose_neighbours_are_right(string first, string second, string third, string fourth, string wrong, string right) => Reports(
        $"## {first} 目的\n\n目的です。\n\n## {second} 範囲\n\n範囲です。\n\n## {third} 用語\n\n用語です。\n\n## {fourth} 連絡先\n\n窓口です。\n",
        $"\"{wrong}\" breaks the sequence of chapter numbers. Write \"{right}\".",
        $"「{wrong}」で章番号が続いていません。「{right}」に直してください。");

    [Fact]
    public void Reports_the_last_chapter_with_an_earlier_number() => Reports(
        "## {|1.|} 目的\n\n目的です。\n\n## 2. 範囲\n\n範囲です。\n\n## 3. 対応\n\n対応です。\n\n## [|1.|] 改訂履歴\n\n1.0版 2024/1/10 初版\n",
        "\"1\" is the number of another chapter as well. Continue with \"4\" here.",
        "「1」は別の章でも使われています。ここからは「4」と続けてください。");

    [Fact]
    public void Accepts_chapters_around_the_controls() => // 5 and 6 count the paper's chapters
        Accepts("1. 一\n\n一です。\n\n2. 二\n\n二です。\n\n3. 三\n\n三です。\n\n4. 対応\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\n5. 用語\n\n用語です。\n\n6. 改訂履歴\n\n1.0版 2024/1/10 初版\n");

    [Fact]
    public void Accepts_chapters_that_go_on_behind_the_numbers_of_the_standard() => // 5 to 18 are its main clauses
        Accepts("1. 目的\n\n目的です。\n\n2. 範囲\n\n範囲です。\n\n5 情報セキュリティのための方針群\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n18 順守\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\n19 改訂履歴\n\n1.0版 2024/1/10 初版\n");

    [Fact]
    public void Accepts_chapters_that_take_their_numbers_from_the_standard() => // 17 has nothing for providers
        Accepts("## 1. 目的\n\n目的です。\n\n## 16. 事故対応\n\n### 16.1 手順 ([ISO/IEC 27001:2013] A.16.1.1)\n\n手順です。\n\n## 18. 法令\n\n### 18.1 準拠法 ([ISO/IEC 27001:2013] A.18.1.1)\n\n日本法です。\n\n### 18.5 規制 ([ISO/IEC 27001:2013] A.18.1.5)\n\nありません。\n");

    [Fact]
    public void Accepts_skipped_controls() => // only those are listed that the provider answers
        Accepts("5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.3 関係当局との連絡\n\n所在地です。\n\n8.2.2 情報のラベル付け\n\nラベルです。\n");

    [Fact]
    public void Accepts_numbers_that_begin_anew_in_each_part() => // 第2章 counts from 1 again
        Accepts("第1章 はじめに\n\n1. 目的\n\n目的です。\n\n2. 範囲\n\n範囲です。\n\n第2章 概要\n\n1. 機能\n\n機能です。\n\n2. 分担\n\n分担です。\n");

    [Fact]
    public void Accepts_an_appendix_that_begins_anew() => // 付録 has chapters of its own
        Accepts("## 1. 目的\n\n目的です。\n\n## 2. 範囲\n\n範囲です。\n\n## 3. 対応\n\n対応です。\n\n## 付録\n\n### 1. 用語\n\n用語です。\n");

    [Fact]
    public void Accepts_numbers_that_begin_elsewhere() => // an extract from a larger document
        Accepts("## 4. 用語\n\n用語です。\n\n## 5. 連絡先\n\n窓口です。\n");

    [Fact]
    public void Leaves_chapters_out_of_order_to_another_rule() => // WP1002: all are there
        Accepts("## 1. 目的\n\n目的です。\n\n## 3. 範囲\n\n範囲です。\n\n## 2. 用語\n\n用語です。\n\n## 4. 連絡先\n\n窓口です。\n");

    [Fact]
    public void Accepts_numbers_that_count_something_else() => // questions of a check sheet, say
        Accepts("## 1. 一\n\n一です。\n\n## 4. 二\n\n二です。\n\n## 9. 三\n\n三です。\n\n## 12. 四\n\n四です。\n");

    [Fact]
    public void Accepts_controls_of_2022() => // 5.7 and 5.23 under titles of the paper's own
        Accepts("## 5.1 方針\n\n方針です。\n\n## 5.7 脅威\n\n脅威です。\n\n## 5.23 利用\n\n利用です。\n");
}
