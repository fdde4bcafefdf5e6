using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class TitleOfAnotherControlRuleTests : RuleTest<TitleOfAnotherControlRule>
{
    [Fact]
    public void Reports_a_title_that_was_copied_from_another_clause() => Reports(
        "{|12.3.1 情報のバックアップ|}\n\n毎日取得します。\n\n12.4.1 [|情報のバックアップ|]\n\n記録します。\n",
        en: "\"情報のバックアップ\" is the title of 12.3.1 and not of 12.4.1. Write \"イベントログ取得\", the title of 12.4.1, or 12.3.1 if that is the control that the clause answers.",
        ja: "「情報のバックアップ」は 12.4.1 ではなく 12.3.1 の題名です。12.4.1 の題名「イベントログ取得」に直すか、12.3.1 についての項目であれば項番を直してください。",
        relatedMessages: [new("The clause with that number", "その項番の項目")]);

    [Fact]
    public void Reports_the_title_of_a_control_whose_own_title_is_much_alike() => Reports(
        "[|14.2.6|] セキュリティに配慮した開発のための方針\n\n方針です。\n",
        en: "\"セキュリティに配慮した開発のための方針\" is the title of 14.2.1, which the paper lacks, and not of 14.2.6. Write 14.2.1 as the number, or \"セキュリティに配慮した開発環境\" as the title.",
        ja: "「セキュリティに配慮した開発のための方針」は 14.2.6 ではなく 14.2.1 の題名ですが、この文書に 14.2.1 の項目はありません。項番を 14.2.1 に直すか、題名を「セキュリティに配慮した開発環境」に直してください。");

    [Fact]
    public void Reports_a_number_whose_title_no_other_clause_has() => Reports(
        "12.3.1 情報のバックアップ\n\n毎日取得します。\n\n[|12.4.4|] イベントログ取得\n\n記録します。\n",
        en: "\"イベントログ取得\" is the title of 12.4.1, which the paper lacks, and not of 12.4.4. Write 12.4.1 as the number, or \"クロックの同期\" as the title.",
        ja: "「イベントログ取得」は 12.4.4 ではなく 12.4.1 の題名ですが、この文書に 12.4.1 の項目はありません。項番を 12.4.1 に直すか、題名を「クロックの同期」に直してください。");

    [Fact]
    public void Reports_an_english_title_and_a_prefix() => Reports(
        "## [|A.9.4.1|] Virtual machine hardening\n\nOnly the required ports are open.\n",
        en: "\"Virtual machine hardening\" is the title of CLD.9.5.2, which the paper lacks, and not of 9.4.1. Write CLD.9.5.2 as the number, or \"Information access restriction\" as the title.",
        ja: "「Virtual machine hardening」は 9.4.1 ではなく CLD.9.5.2 の題名ですが、この文書に CLD.9.5.2 の項目はありません。項番を CLD.9.5.2 に直すか、題名を「Information access restriction」に直してください。");

    [Fact]
    public void Reports_a_title_that_is_nearly_anothers() => Reports(
        "[|8.1.1|] 情報セキュリティの自覚、教育及び訓練\n\n教育です。\n",
        en: "\"情報セキュリティの自覚、教育及び訓練\" is the title of 7.2.2, which the paper lacks, and not of 8.1.1. Write 7.2.2 as the number, or \"資産目録\" as the title.",
        ja: "「情報セキュリティの自覚、教育及び訓練」は 8.1.1 ではなく 7.2.2 の題名ですが、この文書に 7.2.2 の項目はありません。項番を 7.2.2 に直すか、題名を「資産目録」に直してください。");

    [Fact]
    public void Reports_two_titles_that_were_swapped() => Reports(
        "{|12.4.1 [|クロックの同期|]|}\n\n記録します。\n\n{|12.4.4 [|イベントログ取得|]|}\n\n同期します。\n",
        [
            new(
                "\"クロックの同期\" is the title of 12.4.4 and not of 12.4.1. Write \"イベントログ取得\", the title of 12.4.1, or 12.4.4 if that is the control that the clause answers.",
                "「クロックの同期」は 12.4.1 ではなく 12.4.4 の題名です。12.4.1 の題名「イベントログ取得」に直すか、12.4.4 についての項目であれば項番を直してください。") { Related = [2] },
            new(
                "\"イベントログ取得\" is the title of 12.4.1 and not of 12.4.4. Write \"クロックの同期\", the title of 12.4.4, or 12.4.1 if that is the control that the clause answers.",
                "「イベントログ取得」は 12.4.4 ではなく 12.4.1 の題名です。12.4.4 の題名「クロックの同期」に直すか、12.4.1 についての項目であれば項番を直してください。") { Related = [1] },
        ]);

    [Fact]
    public void Accepts_every_title_under_its_own_number()
    {
        Accepts(ProviderPaper.Write(Profile.Both, Language.Japanese));
        Accepts(ProviderPaper.Write(Profile.Both, Language.English));
    }

    // Another wording of its own title is WP2003's business.
    [Fact]
    public void Accepts_a_wording_of_its_own() => Accepts("12.3.1 バックアップ\n\n毎日取得します。\n\n9.4.4 特権的なユーティリティプログラムの利用\n\nありません。\n");

    [Fact]
    public void Accepts_a_title_that_names_two_controls() => Accepts("9.2.1 利用者登録及び登録削除、9.2.2 利用者アクセスの提供\n\n登録です。\n");

    // The clause 5 and its first control have one title.
    [Fact]
    public void Accepts_groups_and_chapters_of_the_papers_own() => Accepts(
        "1. 情報のバックアップ\n\n説明です。\n\n5 情報セキュリティのための方針群\n\n5.1 情報セキュリティのための経営陣の方向性\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n");

    [Fact]
    public void Accepts_a_paper_on_the_numbers_of_2022() => Accepts(
        "A.5.1 情報セキュリティのための方針群\n\n方針です。\n\nA.5.2 情報セキュリティの役割及び責任\n\n役割です。\n\nA.8.13 情報のバックアップ\n\n取得します。\n\nA.8.15 ログ取得\n\n記録します。\n\nA.8.17 クロックの同期\n\n同期します。\n");

    // The section is numbered by the paper and names its control.
    [Fact]
    public void Accepts_a_section_that_names_its_control_behind_the_title() => Accepts("5.1 情報のバックアップ ([ISO/IEC 27001:2013] A.12.3.1)\n\n取得します。\n");
}
