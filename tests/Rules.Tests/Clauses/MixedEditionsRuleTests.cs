using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class MixedEditionsRuleTests : RuleTest<MixedEditionsRule>
{
    private const string Controls2015 = "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n9.2.2 利用者アクセスの提供\n\n権限です。\n\n12.3.1 情報のバックアップ\n\n毎日です。\n";
    private const string Controls2022 = "5.1 情報セキュリティのための方針群\n\n方針です。\n\n8.13 情報のバックアップ\n\n毎日です。\n\n8.24 暗号の利用\n\nTLS です。\n";

    [Fact]
    public void Reports_a_number_of_2022_among_those_of_2015() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n[|5.16|] 利用者登録及び登録削除\n\n管理者が登録します。\n\n12.3.1 情報のバックアップ\n\n毎日です。\n",
        en: "5.16 is a number of ISO/IEC 27002:2022, and the other controls have those of ISO/IEC 27017:2015. Write 9.2.1 as the number, or add a table that maps the numbers.",
        ja: "5.16 は ISO/IEC 27002:2022 の項番ですが、ほかの管理策は ISO/IEC 27017:2015 の項番です。項番を 9.2.1 に直すか、項番の対応表を追加してください。");

    [Fact]
    public void Names_all_controls_that_it_may_have_been() => Reports(
        "## A.5.1.1 Policies for information security\n\nPublished.\n\n## A.9.2.1 User registration and de-registration\n\nInvited.\n\n## [|A.8.24|] Use of cryptography\n\nTLS.\n",
        en: "8.24 is a number of ISO/IEC 27002:2022, and the other controls have those of ISO/IEC 27017:2015. Write 10.1.1 or 10.1.2 as the number, or add a table that maps the numbers.",
        ja: "8.24 は ISO/IEC 27002:2022 の項番ですが、ほかの管理策は ISO/IEC 27017:2015 の項番です。項番を 10.1.1、10.1.2 に直すか、項番の対応表を追加してください。");

    [Fact]
    public void Reports_a_number_without_counterpart() => Reports(
        Controls2015 + "\n[|5.23|] クラウドサービスの利用における情報セキュリティ\n\n選定しています。\n",
        en: "5.23 is a number of ISO/IEC 27002:2022, and the other controls have those of ISO/IEC 27017:2015, which has no such control. Take it out of the series, or add a table that maps the numbers.",
        ja: "5.23 は ISO/IEC 27002:2022 の項番ですが、ほかの管理策は ISO/IEC 27017:2015 の項番であり、対応する管理策がありません。管理策の並びから外すか、項番の対応表を追加してください。");

    [Fact]
    public void Reports_a_number_of_2015_among_those_of_2022() => Reports(
        Controls2022 + "\n[|12.4.4|] クロックの同期\n\nNTP です。\n",
        en: "12.4.4 is a number of ISO/IEC 27017:2015, and the other controls have those of ISO/IEC 27002:2022. Write 8.17 as the number, or add a table that maps the numbers.",
        ja: "12.4.4 は ISO/IEC 27017:2015 の項番ですが、ほかの管理策は ISO/IEC 27002:2022 の項番です。項番を 8.17 に直すか、項番の対応表を追加してください。");

    [Fact]
    public void Reports_many_once() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.1 情報セキュリティの役割及び責任\n\n責任です。\n\n6.1.3 関係当局との連絡\n\n本社です。\n\n7.2.2 情報セキュリティの意識向上，教育及び訓練\n\n教育です。\n\n"
        + "8.1.1 資産目録\n\n資産です。\n\n8.2.2 情報のラベル付け\n\nラベルです。\n\n"
        + "A.[|8.13|] 情報のバックアップ\n\n毎日です。\n\nA.{|8.15|} ログ取得\n\nログです。\n\nA.{|8.17|} クロックの同期\n\nNTP です。\n\nA.{|8.18|} 特権的なユーティリティプログラムの使用\n\nありません。\n\nA.{|8.22|} ネットワークの分離\n\n分離です。\n\nA.{|8.24|} 暗号の利用\n\nTLS です。\n".Replace("A.[|", "[|A.", StringComparison.Ordinal).Replace("A.{|", "{|A.", StringComparison.Ordinal),
        en: "8.13 is a number of ISO/IEC 27002:2022, and the other controls have those of ISO/IEC 27017:2015. Write 12.3.1 as the number, or add a table that maps the numbers.",
        ja: "8.13 は ISO/IEC 27002:2022 の項番ですが、ほかの管理策は ISO/IEC 27017:2015 の項番です。項番を 12.3.1 に直すか、項番の対応表を追加してください。");

    [Fact]
    public void Reports_the_edition_of_the_front_matter() => Reports(
        "---\nedition: [|iso27017-2015|]\n---\n\n" + Controls2022.Replace("5.1 ", "{|5.1|} ", StringComparison.Ordinal),
        en: "The front matter names ISO/IEC 27017:2015, and the controls have the numbers of ISO/IEC 27002:2022. Correct the edition, or renumber the controls.",
        ja: "フロントマターの版は ISO/IEC 27017:2015 ですが、管理策の項番は ISO/IEC 27002:2022 のものです。版の指定を直すか、項番を付け直してください。");

    [Fact]
    public void Reports_a_source_whose_numbers_are_others() => Reports(
        "1. 目的\n\n本書は、[|ISO/IEC 27017:2026|] の管理策に沿って説明します。\n\n" + Controls2015.Replace("5.1.1 ", "{|5.1.1|} ", StringComparison.Ordinal),
        en: "The paper names ISO/IEC 27017:2026 as its source, and its controls have the numbers of ISO/IEC 27017:2015. Cite ISO/IEC 27017:2015, or renumber the controls.",
        ja: "ISO/IEC 27017:2026 に沿うと記載されていますが、管理策の項番は ISO/IEC 27017:2015 のものです。引用を ISO/IEC 27017:2015 に直すか、項番を付け直してください。");

    [Fact]
    public void Reports_the_translation_whose_numbers_are_others() => Reports(
        "1. 目的\n\n項番と題名は [|JIS Q 27002:2024|] のものです。\n\n" + Controls2015.Replace("5.1.1 ", "{|5.1.1|} ", StringComparison.Ordinal),
        en: "The paper names JIS Q 27002:2024 as its source, and its controls have the numbers of JIS Q 27002:2014. Cite JIS Q 27002:2014, or renumber the controls.",
        ja: "JIS Q 27002:2024 に沿うと記載されていますが、管理策の項番は JIS Q 27002:2014 のものです。引用を JIS Q 27002:2014 に直すか、項番を付け直してください。");

    [Fact]
    public void Reports_the_old_edition_as_the_source_of_new_numbers() => Reports(
        "1. Purpose\n\nThe headings follow [|ISO/IEC 27017:2015|].\n\n## {|5.1|} Policies for information security\n\nPublished.\n\n## 8.13 Information backup\n\nNightly.\n\n## 8.24 Use of cryptography\n\nTLS.\n",
        en: "The paper names ISO/IEC 27017:2015 as its source, and its controls have the numbers of ISO/IEC 27002:2022. Cite ISO/IEC 27002:2022, or renumber the controls.",
        ja: "ISO/IEC 27017:2015 に沿うと記載されていますが、管理策の項番は ISO/IEC 27002:2022 のものです。引用を ISO/IEC 27002:2022 に直すか、項番を付け直してください。");

    [Fact]
    public void Takes_what_is_said_of_numbers_before_what_is_said_of_controls() => Reports(
        "1. Scope\n\nThe chapters have the numbers and titles of [|ISO/IEC 27002:2013|]. Its controls are part of ISO/IEC 27017:2026.\n\n## {|5.1|} Policies for information security\n\nPublished.\n\n## 8.13 Information backup\n\nNightly.\n\n## 8.24 Use of cryptography\n\nTLS.\n",
        en: "The paper names ISO/IEC 27002:2013 as its source, and its controls have the numbers of ISO/IEC 27002:2022. Cite ISO/IEC 27002:2022, or renumber the controls.",
        ja: "ISO/IEC 27002:2013 に沿うと記載されていますが、管理策の項番は ISO/IEC 27002:2022 のものです。引用を ISO/IEC 27002:2022 に直すか、項番を付け直してください。");

    [Theory]
    [InlineData("JIS Q 27017:2016 の管理策に沿って説明します。")] // a paper on the edition of 2015 is not wrong today
    [InlineData("JIS Q 27001:2023 及び JIP-ISMS517-1.0 の認証を取得しています。")] // a certificate names no source
    [InlineData("JIS Q 27001:2023 に基づき、管理策を実施しています。")]
    [InlineData("社内の規程は JIS Q 27002:2024 の管理策に基づきます。")] // nor does what holds for the company
    [InlineData("ISO/IEC 27017:2026 への移行を計画しています。")]
    [InlineData("ISO/IEC 27017:2026 が発行され、管理策の番号が変わりました。")]
    [InlineData("JIS Q 27017:2016 の管理策を、JIS Q 27002:2024 の番号と併せて説明します。")] // named beside the source
    [InlineData("ISO/IEC 27017 の管理策に沿って説明します。")]
    public void Accepts_beside_the_numbers_of_2015(string sentence) => Accepts($"1. 目的\n\n{sentence}\n\n{Controls2015}");

    [Fact]
    public void Accepts_a_source_that_agrees_elsewhere() =>
        Accepts($"1. 目的\n\n項番は JIS Q 27017:2016 のものです。\n\n2. 体制\n\n社内では ISO/IEC 27017:2026 の管理策も参考にしています。\n\n{Controls2015}");

    [Fact]
    public void Accepts_extended_controls_beside_the_numbers_of_2022() => // JIP-ISMS517 asks for them whatever the edition of JIS Q 27001
        Accepts($"1. 目的\n\nJIS Q 27017:2016 の管理策に沿って説明します。\n\n{Controls2022}\nCLD.9.5.1 仮想コンピューティング環境における分離\n\n分離しています。\n");

    [Theory]
    [InlineData("| 本書の項番 | 2022年版 |\n|---|---|\n| 9.2.1 | 5.16 |\n")] // a table maps them
    [InlineData("A.8.24 は 10.1.1 に相当します。\n")] // a sentence does
    public void Accepts_numbers_that_the_paper_maps(string mapping) => Accepts($"{Controls2015}\nA.8.24 暗号の利用\n\nTLS です。\n\n3. 対応\n\n{mapping}");

    [Fact]
    public void Accepts_the_edition_that_the_paper_maps_its_numbers_to() =>
        Accepts($"{Controls2015}\n3. 番号の一覧\n\nJIS Q 27002:2024 の番号も併せて記載します。\n\n| 本書 | 番号 |\n|---|---|\n| 9.2.1 | 5.16 |\n");

    [Fact]
    public void Accepts_objectives_above_controls() => // 8.2 and 12.3 head others
        Accepts("8 資産の管理\n\n8.2 情報分類\n\n8.2.2 情報のラベル付け\n\nラベルです。\n\n12.3 バックアップ\n\n12.3.1 情報のバックアップ\n\n毎日です。\n");

    [Fact]
    public void Accepts_sections_of_the_papers_own() => // their titles are no controls'
        Accepts($"{Controls2015}\n## 8.15 当社の取組\n\n取組です。\n");

    [Fact]
    public void Accepts_subsections_in_a_paper_on_2022() =>
        Accepts("## 5.1 Policies for information security\n\n### 5.1.1 Who approves them\n\nThe board.\n\n### 5.1.2 Where they stand\n\nOn the web.\n\n## 8.13 Information backup\n\nNightly.\n\n## 8.24 Use of cryptography\n\nTLS.\n");

    [Fact]
    public void Accepts_a_heading_that_names_its_control_at_the_end() =>
        Accepts("### 5.16 仮想マシンの要塞化 ([ISO/IEC 27017:2015] CLD.9.5.2)\n\n不要なポートを閉じます。\n\n### 5.17 認証情報 ([ISO/IEC 27017:2015] 9.2.4)\n\n招待します。\n\n### 5.18 情報のバックアップ ([ISO/IEC 27017:2015] 12.3.1)\n\n毎日です。\n");
}
