using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class LiteralEmphasisRuleTests : RuleTest<LiteralEmphasisRule>
{
    private const string Heading = "# 1. 目的\n\n";

    [Theory]
    [InlineData("{|**|}保存します。[|**|]また、暗号化します。", "。", "ま", "**保存します**。また、暗号化します。")]
    [InlineData("対象は{|**|}「重要」[|**|]です。", "」", "で", "対象は「**重要**」です。")]
    [InlineData("{|**|}注意：[|**|]鍵は当社が管理します。", "：", "鍵", "**注意**：鍵は当社が管理します。")]
    [InlineData("データを\n{|**|}国内にのみ\n保存します。[|**|]また、暗号化します。", "。", "ま", "データを\n**国内にのみ\n保存します**。また、暗号化します。")]
    [InlineData("{|**|}Note:[|**|]Keys are kept by the provider.", ":", "K", "**Note:** Keys are kept by the provider.")]
    [InlineData("| {|**|}保存します。[|**|]また、暗号化します。 |\n|---|", "。", "ま", "| **保存します**。また、暗号化します。 |\n|---|")]
    public void Reports_an_emphasis_that_does_not_end(string text, string before, string after, string fixedTo) => Reports(
        Heading + text + "\n",
        en: $"These asterisks are printed as they stand: Markdown ends no emphasis between \"{before}\" and \"{after}\". Move the punctuation outside the emphasis, or add a space after it.",
        ja: $"この「**」は、強調にならずそのまま表示されます。Markdown では「{before}」と「{after}」の間で強調を終えられません。記号を強調の外に出すか、「**」の後ろに空白を入れてください。",
        fixedTo: Heading + fixedTo + "\n");

    [Fact]
    public void Proposes_a_blank_where_a_bracket_would_be_torn_apart() => Reports(
        Heading + "{|**|}バックアップ（日次）[|**|]を取得します。\n",
        en: "These asterisks are printed as they stand: Markdown ends no emphasis between \"）\" and \"を\". Move the punctuation outside the emphasis, or add a space after it.",
        ja: "この「**」は、強調にならずそのまま表示されます。Markdown では「）」と「を」の間で強調を終えられません。記号を強調の外に出すか、「**」の後ろに空白を入れてください。",
        fixedTo: Heading + "**バックアップ（日次）** を取得します。\n",
        applicability: Applicability.Suggested);

    [Fact]
    public void Reports_an_emphasis_that_does_not_begin() => Reports(
        Heading + "対象は[|**|]「重要」な情報{|**|}です。\n",
        en: "These asterisks are printed as they stand: Markdown begins no emphasis between \"は\" and \"「\". Move the punctuation outside the emphasis, or add a space before it.",
        ja: "この「**」は、強調にならずそのまま表示されます。Markdown では「は」と「「」の間で強調を始められません。記号を強調の外に出すか、「**」の前に空白を入れてください。",
        fixedTo: Heading + "対象は **「重要」な情報**です。\n",
        applicability: Applicability.Suggested);

    [Fact]
    public void Reports_blanks_inside() => Reports(
        Heading + "対象は{|**|} 重要 [|**|]です。\n",
        en: "These asterisks are printed as they stand: there must be no space directly inside them. Remove it.",
        ja: "この「**」は、強調にならずそのまま表示されます。「**」の内側に空白は置けません。空白を取り除いてください。",
        fixedTo: Heading + "対象は **重要** です。\n");

    [Theory]
    [InlineData("**保存します**。また、**「暗号化」**、**削除。** を行います。")] // all of these are emphasis
    [InlineData("`**保存します。**また` と書きます。")] // code is printed as it is
    [InlineData("\\*\\*保存します。\\*\\*また、暗号化します。")] // wanted so
    [InlineData("料金** は年額です。\n\n** 税別です。")] // marks of notes
    [InlineData("対象は src/**/甲.md と docs/**/乙.md です。鍵の長さは 2 ** n ** 2 です。")] // paths and powers
    [InlineData("パスワードは ****** と表示され、****また****とも表示されます。")] // a password that is not shown
    [InlineData("| 記号 | ** |\n|---|---|\n| 意味 | ** |")] // a mark in a cell
    public void Accepts_asterisks_that_are_meant(string text) => Accepts(Heading + text + "\n");

    [Fact]
    public void Accepts_titles() => // they are quotations
        Accepts("# 1. **目的。**また\n\n方針を定めます。\n");
}
