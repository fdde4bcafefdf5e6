using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class UnlistedControlReferenceRuleTests : RuleTest<UnlistedControlReferenceRule>
{
    private const string Paper = "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n6.1.3 関係当局との連絡\n\n連絡です。\n\n7.2.2 情報セキュリティの意識向上、教育及び訓練\n\n教育です。\n\n8.1.1 資産目録\n\n";

    [Fact]
    public void Reports_the_number_of_a_control_that_has_no_clause() => Reports(
        Paper + "目録は [|12.3.1|] のバックアップの対象でもあります。\n",
        en: "12.3.1 \"Information backup\" is a control of the standard, but the paper has no clause for it. Correct the number, or say where the answer is.",
        ja: "12.3.1「情報のバックアップ」は規格の管理策ですが、この文書に該当する項目がありません。番号を直すか、説明のある箇所を示してください。");

    [Fact]
    public void Reports_a_number_once() => Reports(
        Paper + "目録は保護します（[|CLD.9.5.2|]）。{|CLD.9.5.2|} の要塞化も同様です。\n",
        en: "CLD.9.5.2 \"Virtual machine hardening\" is a control of the standard, but the paper has no clause for it. Correct the number, or say where the answer is.",
        ja: "CLD.9.5.2「仮想マシンの要塞化」は規格の管理策ですが、この文書に該当する項目がありません。番号を直すか、説明のある箇所を示してください。",
        relatedMessages: [new("Mentioned here, too", "ほかの言及箇所")]);

    [Fact]
    public void Accepts_a_control_that_the_paper_answers() => Accepts(Paper + "目録は 6.1.1 の責任者が管理します。\n");

    // It is quoted, or the reader is sent there: WP6001 says that it is not there.
    [Theory]
    [InlineData("「12.3.1 情報のバックアップ」で説明します。")]
    [InlineData("12.3.1 をご参照ください。")]
    public void Accepts_what_is_a_reference(string text) => Accepts(Paper + text + "\n");

    // The paper says why it has none.
    [Theory]
    [InlineData("12.3.1 は対象外です。")]
    [InlineData("17.1.1～17.1.3 を除く管理策に対応します。")]
    public void Accepts_what_is_out_of_scope(string text) => Accepts(Paper + text + "\n");

    [Fact]
    public void Accepts_the_clauses_of_other_documents() => Accepts(Paper + "ISO/IEC 27002 の 12.3.1 に従います。\n");

    [Fact]
    public void Accepts_numbers_that_the_catalogue_does_not_have() => Accepts(Paper + "データベースは 9.7.1 を使っています。\n");

    // A mapping names controls, and answers none.
    [Fact]
    public void Accepts_numbers_in_tables() => Accepts(Paper + "| 要件 | 管理策 |\n|---|---|\n| 複製 | 12.3.1 及び 12.4.1 |\n");

    // A paper that does not walk through the controls names those of the standard.
    [Fact]
    public void Accepts_mentions_in_a_paper_without_controls() => Accepts("1. バックアップ\n\n規格の考え方（12.3.1）に沿って複製します。\n");
}
