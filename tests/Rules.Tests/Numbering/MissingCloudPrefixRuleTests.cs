using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class MissingCloudPrefixRuleTests : RuleTest<MissingCloudPrefixRule>
{
    private const string En = "Write \"9.5.2\" as \"CLD.9.5.2\".";
    private const string Ja = "「9.5.2」は「CLD.9.5.2」と書いてください。";

    [Fact]
    public void Reports_an_extended_control_without_its_prefix() =>
        Reports("[|9.5.2|] 仮想マシンの要塞化", En, Ja, fixedTo: "CLD.9.5.2 仮想マシンの要塞化");

    [Fact]
    public void Reports_it_in_a_markdown_heading() => Reports(
        "### [|9.5.1|] Tenants\n\nEach has its own key.\n\n### CLD.12.1.5 Administrator's operational security\n",
        "Write \"9.5.1\" as \"CLD.9.5.1\".",
        "「9.5.1」は「CLD.9.5.1」と書いてください。",
        fixedTo: "### CLD.9.5.1 Tenants\n\nEach has its own key.\n\n### CLD.12.1.5 Administrator's operational security\n");

    [Fact]
    public void Reports_an_objective_whose_controls_are_extended() => Reports(
        "## [|6.3|] 当社とお客様\n\n### CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担\n\n分担は利用規約のとおりです。\n",
        "Write \"6.3\" as \"CLD.6.3\".",
        "「6.3」は「CLD.6.3」と書いてください。",
        fixedTo: "## CLD.6.3 当社とお客様\n\n### CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担\n\n分担は利用規約のとおりです。\n");

    [Fact]
    public void Reports_a_title_of_its_own_in_a_paper_that_names_the_standard() => Reports(
        "1. 目的\n\n本書は JIS Q 27017:2016 に従います。\n\n[|12.4.5|] 稼働状況\n\n公開しています。\n",
        "Write \"12.4.5\" as \"CLD.12.4.5\".",
        "「12.4.5」は「CLD.12.4.5」と書いてください。",
        fixedTo: "1. 目的\n\n本書は JIS Q 27017:2016 に従います。\n\nCLD.12.4.5 稼働状況\n\n公開しています。\n");

    [Fact]
    public void Writes_the_prefix_as_the_paper_does() => Reports(
        """
        CLD6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担

        分担は利用規約のとおりです。

        [|9.5.2|] 仮想マシンの要塞化

        不要なサービスを止めています。
        """,
        "Write \"9.5.2\" as \"CLD9.5.2\".",
        "「9.5.2」は「CLD9.5.2」と書いてください。",
        fixedTo: """
        CLD6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担

        分担は利用規約のとおりです。

        CLD9.5.2 仮想マシンの要塞化

        不要なサービスを止めています。
        """);

    [Fact]
    public void Replaces_the_prefix_of_the_other_controls() =>
        Reports("A.9.4.1 情報へのアクセス制限\n\n制限しています。\n\n[|A.9.5.2|] 仮想マシンの要塞化\n\n止めています。\n",
            "Write \"A.9.5.2\" as \"CLD.9.5.2\".",
            "「A.9.5.2」は「CLD.9.5.2」と書いてください。",
            fixedTo: "A.9.4.1 情報へのアクセス制限\n\n制限しています。\n\nCLD.9.5.2 仮想マシンの要塞化\n\n止めています。\n");

    [Fact]
    public void Takes_contents_and_references_along() => Reports(
        """
        目次

        1. はじめに.....1
        {|9.5.2|} 仮想マシンの要塞化.....2

        1. はじめに

        要塞化については、「{|9.5.2|} 仮想マシンの要塞化」をご参照ください。

        [|9.5.2|] 仮想マシンの要塞化

        不要なサービスを止めています。
        """,
        En,
        Ja,
        fixedTo: """
        目次

        1. はじめに.....1
        CLD.9.5.2 仮想マシンの要塞化.....2

        1. はじめに

        要塞化については、「CLD.9.5.2 仮想マシンの要塞化」をご参照ください。

        CLD.9.5.2 仮想マシンの要塞化

        不要なサービスを止めています。
        """,
        relatedMessages: [new("The same number in the contents", "目次の同じ項番"), new("A reference to it", "この項番への参照")]);

    [Fact]
    public void Leaves_alone_a_reference_to_a_clause_of_another_document() => Reports(
        """
        9.4.1 情報へのアクセス制限

        社内規程の 9.5.2 に従い制限しています。

        [|9.5.2|] 仮想マシンの要塞化

        不要なサービスを止めています。
        """,
        En,
        Ja,
        fixedTo: """
        9.4.1 情報へのアクセス制限

        社内規程の 9.5.2 に従い制限しています。

        CLD.9.5.2 仮想マシンの要塞化

        不要なサービスを止めています。
        """);

    [Fact]
    public void Leaves_alone_what_the_history_quotes() => Reports(
        "[|9.5.2|] 仮想マシンの要塞化\n\n止めています。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 9.5.2 仮想マシンの要塞化を参照 |\n",
        En,
        Ja,
        fixedTo: "CLD.9.5.2 仮想マシンの要塞化\n\n止めています。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 9.5.2 仮想マシンの要塞化を参照 |\n");

    [Theory]
    [InlineData("CLD.9.5.2 仮想マシンの要塞化")]
    [InlineData("CLD9.5.2 仮想マシンの要塞化")]
    [InlineData("CLD 9.5.2 仮想マシンの要塞化")]
    public void Accepts_the_prefix_in_any_style(string paper) => Accepts(paper); // the style is another rule's business

    [Fact]
    public void Accepts_a_regular_control() => Accepts("9.4.1 情報へのアクセス制限\n\n制限しています。\n"); // ISO/IEC 27002 has it

    [Fact]
    public void Accepts_an_objective_that_both_standards_have() => // CLD.8.1 only repeats 8.1
        Accepts("8.1 資産に対する責任\n\n8.1.1 資産目録\n\nお客様のデータは分けて記録しています。\n");

    [Fact]
    public void Accepts_a_control_of_2022_with_the_number_of_an_extended_objective() => // 6.3 of 2022 is awareness
        Accepts("## 6.3 情報セキュリティの意識向上，教育及び訓練\n\n毎年、教育しています。\n\n## 6.8 情報セキュリティ事象の報告\n\n報告します。\n");

    [Fact]
    public void Accepts_a_number_of_another_standard() => // ISO/IEC 27701 has a 6.3.1 too, and nothing speaks of 27017
        Accepts("## 6.3.1 内部組織\n\n責任者を定めています。\n\n## 6.5.1 資産に対する責任\n\n目録があります。\n");

    [Fact]
    public void Accepts_a_title_that_is_another_controls() => // number or title is wrong, and nobody knows which
        Accepts("1. 目的\n\n本書は JIS Q 27017:2016 に従います。\n\n12.4.5 クロックの同期\n\n同期しています。\n");

    [Fact]
    public void Accepts_a_section_of_the_papers_own() => // 第9章 numbers its own sections
        Accepts("第9章 運用\n\n9.5 監視\n\n9.5.2 監視の時間\n\n終日、監視しています。\n");
}
