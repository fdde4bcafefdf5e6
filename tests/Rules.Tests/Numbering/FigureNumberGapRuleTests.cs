using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class FigureNumberGapRuleTests : RuleTest<FigureNumberGapRule>
{
    private const string Begin = "5.1.1 情報セキュリティのための方針群\n\n";

    [Fact]
    public void Reports_a_number_that_is_skipped() => Reports(
        Begin + "{|図1|} 体制\n\n方針です。\n\n[|図3|] 連絡の流れ\n",
        en: "\"図3\" follows \"図1\", and there is no \"図2\". Write \"図2\" here, or add what is missing.",
        ja: "「図1」の次が「図3」で、「図2」がありません。「図2」に直すか、抜けている図表を追加してください。");

    [Fact]
    public void Reports_a_number_that_is_repeated() => Reports(
        Begin + "Table 1. Roles\n\nText.\n\n{|Table 2|}. Logs\n\nText.\n\n[|Table 2|]. Keys\n",
        en: "\"Table 2\" is the number of another figure or table as well. Continue with \"Table 3\" here.",
        ja: "「Table 2」は別の図表でも使われています。ここからは「Table 3」と続けてください。");

    [Fact]
    public void Reports_the_one_that_its_neighbours_contradict() => Reports(
        Begin + "表１ 体制\n\n方針です。\n\n[|表１|] 連絡の流れ\n\n方針です。\n\n表３ 鍵の一覧\n",
        en: "\"表１\" breaks the sequence of numbers. Write \"表２\".",
        ja: "「表１」で図表の番号が続いていません。「表２」に直してください。");

    [Fact]
    public void Reports_a_first_caption_that_is_not_the_first() => Reports(
        Begin + "分担を図1に示します。\n\n[|図3|] 分担\n",
        en: "The first caption is \"図3\", and there is no \"図1\". Write \"図1\" here, or add what is missing.",
        ja: "図表の番号が「図3」から始まり、「図1」がありません。「図1」に直すか、抜けている図表を追加してください。");

    [Fact]
    public void Reports_a_number_within_a_chapter() => Reports(
        Begin + "図1-1 体制\n\n方針です。\n\n{|図2-1|} 連絡\n\n方針です。\n\n[|図2-3|] 流れ\n",
        en: "\"図2-3\" follows \"図2-1\", and there is no \"図2-2\". Write \"図2-2\" here, or add what is missing.",
        ja: "「図2-1」の次が「図2-3」で、「図2-2」がありません。「図2-2」に直すか、抜けている図表を追加してください。");

    // Figures and tables are counted apart.
    [Fact]
    public void Accepts_a_figure_and_a_table_with_one_number() => Accepts(Begin + "図1 体制\n\n方針です。\n\n表1 連絡先\n\n方針です。\n\n図2 流れ\n");

    // The rest of a table on the next page.
    [Theory]
    [InlineData("表1 分担（続き）")]
    [InlineData("表1 分担")]
    [InlineData("表1（つづき）")]
    public void Accepts_a_table_that_goes_on(string caption) => Accepts(Begin + $"表1 分担\n\n| 区分 | 担当 |\n|---|---|\n| 基盤 | 当社 |\n\n{caption}\n\n| 区分 | 担当 |\n|---|---|\n| 端末 | 利用者 |\n\n表2 連絡先\n");

    // The second figure has its number in the text of the picture.
    [Fact]
    public void Accepts_a_picture_that_has_the_number_in_its_text() => Accepts(Begin + "図1 体制\n\n![図2 流れ](flow.png)\n\n図3 鍵\n");

    // Sentences about figures are no captions.
    [Fact]
    public void Accepts_sentences_about_figures() => Accepts(Begin + "図1 体制\n\n図 1 のとおりです。\n\n図1は体制を示します。\n\n図2 流れ\n");

    // Where nearly all numbers are out of sequence, they count something else.
    [Fact]
    public void Accepts_numbers_that_count_something_else() => Accepts(Begin + "図11 体制\n\n方針です。\n\n図25 流れ\n\n方針です。\n\n図31 鍵\n\n方針です。\n\n図47 窓口\n");

    // Each chapter counts its own.
    [Fact]
    public void Accepts_numbers_that_begin_anew() => Accepts("1. 構成\n\n図1 体制\n\n方針です。\n\n図2 流れ\n\n2. 運用\n\n図1 監視\n\n方針です。\n\n図2 鍵\n");

    [Fact]
    public void Accepts_an_extract_that_begins_in_the_midst() => Accepts(Begin + "図7 体制\n\n方針です。\n\n図8 流れ\n");
}
