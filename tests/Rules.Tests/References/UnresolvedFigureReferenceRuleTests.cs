using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class UnresolvedFigureReferenceRuleTests : RuleTest<UnresolvedFigureReferenceRule>
{
    private const string Begin = "5.1.1 情報セキュリティのための方針群\n\n";
    private const string Contents = "目次\n\n1. はじめに.....1\n責任の分担（図1）.....2\n2. 管理策.....3\n\n";

    [Fact]
    public void Reports_a_figure_that_is_not_there() => Reports(
        Begin + "分担を[|図2|]に示します。\n\n図1 責任の分担\n\n詳しくは{|図 2|}をご覧ください。\n",
        en: "The paper has no \"図2\". Add it with its caption, or correct the reference.",
        ja: "この文書に「図2」がありません。題（キャプション）を付けて追加するか、参照を直してください。",
        relatedMessages: [new("Another reference to it", "ほかの参照箇所")]);

    [Fact]
    public void Reports_a_table_that_is_not_there() => Reports(
        Begin + "See [|Table 3|] for the roles.\n\nTable 1. Roles\n",
        en: "The paper has no \"Table 3\". Add it with its caption, or correct the reference.",
        ja: "この文書に「Table 3」がありません。題（キャプション）を付けて追加するか、参照を直してください。");

    [Fact]
    public void Reports_an_entry_of_the_contents() => Reports(
        Contents.Replace("責任の分担（図1）", "[|責任の分担（図1）|]", StringComparison.Ordinal) + "1. はじめに\n\n本書です。\n\n2. 管理策\n\n管理策です。\n",
        en: "The contents list \"責任の分担（図1）\", which the paper does not have. Add it with its caption, or remove the entry.",
        ja: "目次の「責任の分担（図1）」が本文にありません。題（キャプション）を付けて本文に追加するか、目次から削除してください。");

    [Theory]
    [InlineData("構成は[|下図|]のとおりです。", "下図")]
    [InlineData("分担は[|以下の表|]のとおりです。", "以下の表")]
    [InlineData("The roles are listed in the [|table below|].", "table below")]
    public void Reports_a_pointer_to_nothing(string sentence, string words) => Reports(
        Begin + sentence + "\n\n方針を公開しています。\n",
        en: $"\"{words}\" points to nothing. Add the figure or table, or reword the sentence.",
        ja: $"「{words}」に当たる図表がありません。図表を追加するか、文を見直してください。");

    [Theory]
    [InlineData("図1 責任の分担")]
    [InlineData("責任の分担（図1）")] // the label closes the line
    [InlineData("![図1 責任の分担](a.png)")]
    [InlineData("![](a.png)")] // none has a caption, so that this one may be meant
    [InlineData("```mermaid\nflowchart LR\n```")]
    public void Accepts_a_figure_that_is_there(string figure) => Accepts(Begin + "分担を図1に示します。\n\n" + figure + "\n\n方針です。\n");

    [Theory]
    [InlineData("![](a.png)")]
    [InlineData("| 区分 | 担当 |\n|---|---|\n| 基盤 | 当社 |")]
    [InlineData("基盤\t当社\n端末\t利用者")]
    [InlineData("- 基盤：当社\n- 端末：利用者")]
    [InlineData("データセンター\n\n利用者の端末")] // the words of a figure, left by a PDF
    public void Accepts_a_pointer_to_what_stands_below(string figure) => Accepts(Begin + "分担は下図のとおりです。\n\n" + figure + "\n");

    // Pictures move to the next page, and over a heading.
    [Fact]
    public void Accepts_a_figure_in_the_next_clause() => Accepts(Begin + "分担は下図のとおりです。\n\n6.1.1 情報セキュリティの役割及び責任\n\n![](a.png)\n\n役割です。\n");

    [Fact]
    public void Accepts_the_figures_of_other_documents() => Accepts(Begin + "分担は利用規約の表1と ISO/IEC 27017 の図2に従います。\n\n図1 体制\n\n表3 鍵\n");

    [Fact]
    public void Accepts_other_words() => Accepts(Begin + "代表1名が、輸出令の別表1と以下の図面を確認し、次の表示を行います。\n");

    [Fact]
    public void Accepts_a_range_of_figures() => Accepts(Begin + "構成を図1-2に示します。\n\n図1 体制\n\n方針です。\n\n図2 流れ\n");

    // An old version may have had it.
    [Fact]
    public void Accepts_what_the_history_names() => Accepts(Begin + "方針です。\n\n改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/6/3 | 図1を削除 |\n");

    [Theory]
    [InlineData("図1 責任の分担")]
    [InlineData("責任の分担（図 1）")]
    public void Accepts_an_entry_that_a_caption_answers(string caption) => Accepts(Contents + "1. はじめに\n\n本書です。\n\n" + caption + "\n\n2. 管理策\n\n管理策です。\n");

    // The caption is wrong, and WP1009 says so.
    [Fact]
    public void Accepts_a_number_that_a_caption_should_have() => Accepts(Begin + "分担を図1に示します。\n\n図2 責任の分担\n");
}
