using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class PresumablyMissingClauseRuleTests : RuleTest<PresumablyMissingClauseRule>
{
    private static readonly string Japanese = ProviderPaper.Write(Profile.Provider, Language.Japanese);
    private static readonly string English = ProviderPaper.Write(Profile.Provider, Language.English, "### ");

    [Fact]
    public void Reports_a_control_that_the_walk_leaves_out() => Reports(
        Japanese.Without("12.4.1").Mark("12.3.1 情報のバックアップ"),
        en: "The paper lacks 12.4.1 \"イベントログ取得\", though it answers nearly all controls with guidance for cloud service providers. Add it after \"12.3.1 情報のバックアップ\", or state that it is out of scope.",
        ja: "クラウドサービス事業者に関わる管理策のうち、12.4.1「イベントログ取得」の項目がありません。「12.3.1 情報のバックアップ」の後に追加するか、対象外である旨を明記してください。",
        fixedTo: Japanese.Without("12.4.1").Replace("12.4.4 クロック", "12.4.1 イベントログ取得\n\n【要記載】この管理策への対応を記載してください。\n\n12.4.4 クロック", StringComparison.Ordinal));

    [Fact]
    public void Accepts_a_control_under_its_number_in_another_edition() => // WP2006's business
        Accepts(Japanese.Replace("12.4.1 イベントログ取得", "8.15 ログ取得", StringComparison.Ordinal));

    [Fact]
    public void Reports_an_extended_control_with_the_markup_of_the_others() => Reports(
        English.Without("CLD.9.5.2").Mark("CLD.9.5.1 Segregation in virtual computing environments"),
        en: "The paper lacks CLD.9.5.2 \"Virtual machine hardening\", though it answers nearly all controls with guidance for cloud service providers. Add it after \"CLD.9.5.1 Segregation in virtual computing environments\", or state that it is out of scope.",
        ja: "クラウドサービス事業者に関わる管理策のうち、CLD.9.5.2「Virtual machine hardening」の項目がありません。「CLD.9.5.1 Segregation in virtual computing environments」の後に追加するか、対象外である旨を明記してください。",
        fixedTo: English.Without("CLD.9.5.2").Replace("### 10.1.1", "### CLD.9.5.2 Virtual machine hardening\n\nTBD: describe how the service meets this control.\n\n### 10.1.1", StringComparison.Ordinal));

    [Fact]
    public void Reports_controls_in_a_row_once_and_others_apart() => Reports(
        Japanese.Without("9.2.2", "9.2.3", "18.2.1").Mark("9.2.1 利用者登録及び登録削除").Mark("18.1.5 暗号化機能に対する規制"),
        [
            new(
                "The paper lacks 9.2.2 \"利用者アクセスの提供\", 9.2.3 \"特権的アクセス権の管理\", though it answers nearly all controls with guidance for cloud service providers. Add it after \"9.2.1 利用者登録及び登録削除\", or state that it is out of scope.",
                "クラウドサービス事業者に関わる管理策のうち、9.2.2「利用者アクセスの提供」、9.2.3「特権的アクセス権の管理」の項目がありません。「9.2.1 利用者登録及び登録削除」の後に追加するか、対象外である旨を明記してください。"),
            new(
                "The paper lacks 18.2.1 \"情報セキュリティの独立したレビュー\", though it answers nearly all controls with guidance for cloud service providers. Add it after \"18.1.5 暗号化機能に対する規制\", or state that it is out of scope.",
                "クラウドサービス事業者に関わる管理策のうち、18.2.1「情報セキュリティの独立したレビュー」の項目がありません。「18.1.5 暗号化機能に対する規制」の後に追加するか、対象外である旨を明記してください。"),
        ],
        fixedTo: Japanese
            .Without("9.2.2", "9.2.3", "18.2.1")
            .Replace("9.2.4 ", "9.2.2 利用者アクセスの提供\n\n【要記載】この管理策への対応を記載してください。\n\n9.2.3 特権的アクセス権の管理\n\n【要記載】この管理策への対応を記載してください。\n\n9.2.4 ", StringComparison.Ordinal)
            + "\n18.2.1 情報セキュリティの独立したレビュー\n\n【要記載】この管理策への対応を記載してください。\n");

    [Fact]
    public void Reports_more_than_five_as_one()
    {
        var paper = English.Without("16.1.1", "16.1.2", "16.1.7", "18.1.1", "18.1.2", "18.1.3");
        Reports(
            paper.Mark("15.1.3 Information and communication technology supply chain"),
            en: "The paper lacks 6 of the controls with guidance for cloud service providers: 16.1.1, 16.1.2, 16.1.7, 18.1.1, 18.1.2, 18.1.3. Add a clause for each, or state that it is out of scope.",
            ja: "クラウドサービス事業者に関わる管理策のうち 6 件の項目がありません（16.1.1、16.1.2、16.1.7、18.1.1、18.1.2、18.1.3）。それぞれの項目を追加するか、対象外である旨を明記してください。",
            fixedTo: English
                .Replace("See the terms of service.\n\n### 16.1.2", "TBD: describe how the service meets this control.\n\n### 16.1.2", StringComparison.Ordinal)
                .Replace("See the terms of service.\n\n### 16.1.7", "TBD: describe how the service meets this control.\n\n### 16.1.7", StringComparison.Ordinal)
                .Replace("See the terms of service.\n\n### 18.1.1", "TBD: describe how the service meets this control.\n\n### 18.1.1", StringComparison.Ordinal)
                .Replace("See the terms of service.\n\n### 18.1.2", "TBD: describe how the service meets this control.\n\n### 18.1.2", StringComparison.Ordinal)
                .Replace("See the terms of service.\n\n### 18.1.3", "TBD: describe how the service meets this control.\n\n### 18.1.3", StringComparison.Ordinal)
                .Replace("See the terms of service.\n\n### 18.1.5", "TBD: describe how the service meets this control.\n\n### 18.1.5", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_at_the_chapter_what_comes_first_and_names_the_entry_of_the_contents() => Reports(
        "目次\n\n1. 管理策.....1\n{|5.1.1 情報セキュリティのための方針群.....1|}\n6.1.1 情報セキュリティの役割及び責任.....1\n\n[|1. 管理策|]\n\n説明です。\n\n" + Japanese.Without("5.1.1"),
        en: "The paper lacks 5.1.1 \"情報セキュリティのための方針群\", though it answers nearly all controls with guidance for cloud service providers. Add it after \"1. 管理策\", or state that it is out of scope.",
        ja: "クラウドサービス事業者に関わる管理策のうち、5.1.1「情報セキュリティのための方針群」の項目がありません。「1. 管理策」の後に追加するか、対象外である旨を明記してください。",
        fixedTo: "目次\n\n1. 管理策.....1\n5.1.1 情報セキュリティのための方針群.....1\n6.1.1 情報セキュリティの役割及び責任.....1\n\n1. 管理策\n\n説明です。\n\n" + Japanese.Replace("5.1.1 情報セキュリティのための方針群\n\n利用規約に定めています。", "5.1.1 情報セキュリティのための方針群\n\n【要記載】この管理策への対応を記載してください。", StringComparison.Ordinal),
        relatedMessages: [new("The contents list it", "目次には記載されています")]);

    [Fact]
    public void Accepts_a_complete_walk() => Accepts(Japanese);

    // 9.1.2 and 12.4.3 speak to customers; a provider's paper may have them or not.
    [Fact]
    public void Accepts_controls_for_customers_beside_them() => Accepts(ProviderPaper.Write(Profile.Both, Language.Japanese).Without("10.1.2"));

    [Theory]
    [InlineData("12.3.1 は、本サービスの対象外です。")]
    [InlineData("箇条 12（12.3.1 を除く）に記載します。")]
    [InlineData("※1 12.3.1 は適用範囲外のため記載していません。")]
    public void Accepts_a_gap_that_the_paper_declares(string declaration) => Accepts($"1. はじめに\n\n{declaration}\n\n{Japanese.Without("12.3.1")}");

    [Fact]
    public void Accepts_a_gap_that_the_front_matter_declares() =>
        Accepts($"---\nexclusions:\n  - control: 12.3.1\n    reason: 保存しない\n---\n\n{Japanese.Without("12.3.1")}");

    // WP2001 speaks there, as an error.
    [Fact]
    public void Accepts_a_gap_where_a_profile_is_stated() => Accepts($"---\nprofile: provider\n---\n\n{Japanese.Without("12.3.1")}");

    [Fact]
    public void Accepts_a_paper_that_makes_a_choice_of_its_own() =>
        Accepts(Japanese.Without("5.1.1", "6.1.1", "6.1.3", "7.2.2", "8.1.1", "8.2.2", "9.2.1", "9.2.2", "9.2.3", "9.2.4", "9.4.1"));

    // It lacks 9.2.1, 9.2.2, CLD.9.5.1, CLD.13.1.4 and 15.1.3, which ask nothing of customers.
    [Fact]
    public void Accepts_a_paper_of_a_customer() => Accepts(ProviderPaper.Write(Profile.Customer, Language.Japanese));

    [Fact]
    public void Accepts_one_clause_that_answers_two_controls() => Accepts(
        Japanese.Without("9.2.2").Replace("9.2.1 利用者登録及び登録削除", "9.2.1 利用者登録及び登録削除、9.2.2 利用者アクセスの提供", StringComparison.Ordinal));

    // WP2010 reports the number; nothing is missing.
    [Fact]
    public void Accepts_a_title_under_a_mistyped_number() =>
        Accepts(Japanese.Replace("9.2.2 利用者アクセスの提供", "9.2.3 利用者アクセスの提供", StringComparison.Ordinal));

    [Fact]
    public void Accepts_extended_controls_without_prefix_and_behind_the_others()
    {
        var all = Japanese.Split("\n\n").Chunk(2).Select(static clause => string.Join("\n\n", clause).TrimEnd()).ToArray();
        Accepts(string.Join("\n\n", all.Where(static clause => !clause.StartsWith("CLD", StringComparison.Ordinal)).Concat(all.Where(static clause => clause.StartsWith("CLD", StringComparison.Ordinal)))) + "\n");
        Accepts(Japanese.Replace("CLD.", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Accepts_a_paper_on_the_numbers_of_2022() => Accepts("5.1 情報セキュリティのための方針群\n\n方針です。\n\n5.2 情報セキュリティの役割及び責任\n\n役割です。\n\n8.24 暗号の利用\n\n暗号です。\n");
}
