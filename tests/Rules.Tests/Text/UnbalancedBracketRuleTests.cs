using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class UnbalancedBracketRuleTests : RuleTest<UnbalancedBracketRule>
{
    private const string Heading = "5.1.1 情報セキュリティのための方針群\n\n";

    [Theory]
    [InlineData("データ[|（|]保存データは、削除します。", "（", "）")]
    [InlineData("データ[|（|]保存データ（複製を含む）は、削除します。", "（", "）")]
    [InlineData("詳細は[|「|]利用規約をご覧ください。", "「", "」")]
    [InlineData("データ（詳細は[|「|]利用規約を参照）は、削除します。", "「", "」")]
    [InlineData("責任分界点については[|「|]6.1.1 情報セキュリティの役割及び責任をご確認ください。", "「", "」")]
    [InlineData("| 項目 | 内容 |\n|---|---|\n| 保存 | 国内[|（|]東京 |", "（", "）")]
    [InlineData("All data [|(|]except logs is deleted.", "(", ")")]
    [InlineData("Larkspur Ledger ([|“|]Ledger\") keeps “data” for a year.", "“", "”")]
    [InlineData("Larkspur Ledger [|“|]Ledger keeps data for a year.", "“", "”")]
    public void Reports_a_bracket_that_is_not_closed(string text, string bracket, string partner) => Reports(
        Heading + text + "\n",
        en: $"\"{bracket}\" is opened and not closed. Add \"{partner}\", or take the bracket out.",
        ja: $"「{bracket}」が閉じられていません。対応する「{partner}」を補うか、この括弧を削除してください。");

    [Theory]
    [InlineData("データ保存データ[|）|]は、削除します。", "）", "（")]
    [InlineData("データ（保存データ）[|）|]は、削除します。", "）", "（")]
    [InlineData("責任分界点（図1）は、管理範囲図1[|）|]のとおりです。", "）", "（")]
    [InlineData("詳細は利用規約[|」|]をご覧ください。", "」", "「")]
    [InlineData("規格は ISO/IEC 27017:2015[|)|] です。", ")", "(")]
    public void Reports_a_bracket_that_closes_nothing(string text, string bracket, string partner) => Reports(
        Heading + text + "\n",
        en: $"\"{bracket}\" closes what was not opened. Add \"{partner}\" before it, or take the bracket out.",
        ja: $"「{bracket}」に対応する開き括弧がありません。前に「{partner}」を補うか、この括弧を削除してください。");

    [Fact]
    public void Reports_a_bracket_once_where_it_is_closed_in_another_width() => Reports(
        Heading + "データ{|（|}保存データ[|)|]は、削除します。\n",
        en: "\")\" closes what \"（\" opens. Write both in one form.",
        ja: "「（」で開いた括弧が「)」で閉じられています。同じ種類、同じ幅の括弧にそろえてください。");

    [Fact]
    public void Reports_a_bracket_once_where_it_is_closed_by_another_kind() => Reports(
        Heading + "詳細は{|「|}利用規約[|』|]をご覧ください。\n",
        en: "\"』\" closes what \"「\" opens. Write both in one form.",
        ja: "「「」で開いた括弧が「』」で閉じられています。同じ種類、同じ幅の括弧にそろえてください。");

    [Theory]
    [InlineData("「（甲）と『乙』」【丙】［丁］ (a [b])。")]
    [InlineData("次の 1) から 3)、a) と b)、iv)、ア) および注1)、※2) を行います。クラウド1)を使います。（1 準備 （2 実施")] // numbers of items and notes
    [InlineData("1) 準備\n2) 実施\n\na) 記録\n\nア) 確認")] // items
    [InlineData("Thank you :) and sorry :( or ;-) (^^)")] // smileys
    [InlineData("データ（保存され\n\nているもの）は、削除します。")] // a page break in a bracket
    [InlineData("データ（保存データ\nを含む）は、削除します。")] // a line end in a bracket
    [InlineData("次の場合を除きます（いずれも事前に通知します。\n\n- 法令に基づく場合\n- 緊急の場合\n\n以上の場合に限ります）。")] // brackets around items
    [InlineData("”保存データ”を削除します。")] // one sign on both sides
    [InlineData("`f(` と [公開先](https://kaede.example/a_(b)) をご覧ください。")] // code, and an address with brackets of its own
    [InlineData("『 <https://kaede.example/a(b> 』 をご覧ください。")]
    public void Accepts_brackets_that_are_complete_or_need_no_partner(string text) => Accepts(Heading + text + "\n");

    [Fact]
    public void Accepts_titles_and_contents() => // they are quotations
        Accepts("# 文書（案\n\n目次\n\n5.1.1 方針（..... 1\n\n5.1.1 方針（\n\n方針を定めます。\n\n5.1.2 見直し\n\n毎年行います。\n");
}
