using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class MisplacedClauseRuleTests : RuleTest<MisplacedClauseRule>
{
    [Fact]
    public void Reports_a_control_below_another_objective() => Reports(
        "8.1 資産に対する責任\n\n8.1.1 資産目録\n\n目録です。\n\n{|8.2|} 情報分類\n\n[|9.2.1|] 利用者登録及び登録削除\n\n画面です。\n\n8.2.2 情報のラベル付け\n\nラベルです。\n\n{|9.2|} 利用者アクセスの管理\n\n9.2.2 利用者アクセスの提供\n\n画面です。\n",
        "\"9.2.1\" stands below \"8.2\". Move it below \"9.2\", or correct its number.",
        "「9.2.1」が「8.2」の下にあります。「9.2」の下へ移すか、番号を直してください。",
        relatedMessages: [new("It stands below this heading", "現在の上位の見出し"), new("It belongs below this heading", "本来の上位の見出し")]);

    [Fact]
    public void Reports_a_control_below_another_main_clause() => Reports(
        "## {|8|} Asset management\n\n### 8.1.1 Inventory of assets\n\nKept apart.\n\n### [|9.2.3|] Management of privileged access rights\n\nTwo factors.\n\n### 8.2.2 Labelling of information\n\nLabels.\n\n## {|9|} Access control\n\n### 9.2.1 User registration and de-registration\n\nBy form.\n",
        "\"9.2.3\" stands below \"8\". Move it below \"9\", or correct its number.",
        "「9.2.3」が「8」の下にあります。「9」の下へ移すか、番号を直してください。");

    [Fact]
    public void Reports_an_objective_below_another_main_clause_once() => Reports(
        "## 7 Human resource security\n\n### 7.2.2 Information security awareness, education and training\n\nYearly.\n\n## {|8|} Asset management\n\n### [|9.2|] User access management\n\n#### 9.2.1 User registration and de-registration\n\nBy form.\n\n### 8.1 Responsibility for assets\n\n#### 8.1.1 Inventory of assets\n\nKept.\n\n### 8.2 Information classification\n\n#### 8.2.2 Labelling of information\n\nLabels.\n\n## {|9|} Access control\n\n### 9.4 System and application access control\n\n#### 9.4.1 Information access restriction\n\nRoles.\n",
        "\"9.2\" stands below \"8\". Move it below \"9\", or correct its number.",
        "「9.2」が「8」の下にあります。「9」の下へ移すか、番号を直してください。");

    [Fact]
    public void Reports_what_was_moved_together_once() => Reports(
        "## {|8.1|} Responsibility for assets\n\n### 8.1.1 Inventory of assets\n\nKept.\n\n### [|9.2.1|] User registration and de-registration\n\nBy form.\n\n### {|9.2.2|} User access provisioning\n\nBy form.\n\n## 8.2 Information classification\n\n### 8.2.2 Labelling of information\n\nLabels.\n\n## {|9.2|} User access management\n\n### 9.2.3 Management of privileged access rights\n\nTwo factors.\n",
        "\"9.2.1\" stands below \"8.1\". Move it below \"9.2\", or correct its number.",
        "「9.2.1」が「8.1」の下にあります。「9.2」の下へ移すか、番号を直してください。",
        relatedMessages: [new("It stands below this heading", "現在の上位の見出し"), new("Misplaced with it", "あわせて移す項目"), new("It belongs below this heading", "本来の上位の見出し")]);

    [Fact]
    public void Says_which_number_the_title_tells() => Reports(
        "{|8.2|} 情報分類\n\n[|9.2.2|] 情報のラベル付け\n\nラベルです。\n\n9.2 利用者アクセスの管理\n\n9.2.1 利用者登録及び登録削除\n\n画面です。\n",
        "\"9.2.2\" stands below \"8.2\", and its title is that of 8.2.2. Write \"8.2.2\".",
        "「9.2.2」が「8.2」の下にあります。題名は 8.2.2 のものですので、「8.2.2」に直してください。");

    [Fact]
    public void Reports_a_section_below_another_chapter() => Reports(
        "1. はじめに\n\n1.1 目的\n\n目的です。\n\n{|2.|} 概要\n\n2.1 機能\n\n機能です。\n\n[|3.2|] 分担\n\n分担です。\n\n{|3.|} 対応\n\n3.1 見方\n\n見方です。\n",
        "\"3.2\" stands below \"2\". Move it below \"3\", or correct its number.",
        "「3.2」が「2」の下にあります。「3」の下へ移すか、番号を直してください。");

    [Fact]
    public void Reports_a_section_with_the_number_of_no_chapter() => Reports(
        "1. はじめに\n\n1.1 目的\n\n目的です。\n\n{|2.|} 概要\n\n2.1 機能\n\n機能です。\n\n[|4.2|] 分担\n\n分担です。\n",
        "\"4.2\" stands below \"2\". Write it as a number of \"2\".",
        "「4.2」が「2」の下にあります。「2」の下の番号に直してください。");

    [Fact]
    public void Accepts_controls_without_headings_above_them() => // most papers print the controls only
        Accepts("8.2.2 情報のラベル付け\n\nラベルです。\n\n9.2.1 利用者登録及び登録削除\n\n画面です。\n");

    [Fact]
    public void Accepts_a_control_whose_heading_is_not_printed() => // 9.2 is nowhere in the paper
        Accepts("8.1 資産に対する責任\n\n8.1.1 資産目録\n\n目録です。\n\n9.2.1 利用者登録及び登録削除\n\n画面です。\n\n12.4 ログ取得及び監視\n\n12.4.1 イベントログ取得\n\n取得です。\n");

    [Fact]
    public void Accepts_an_objective_that_is_not_printed() => // 9 is, and holds 9.4.1
        Accepts("9 アクセス制御\n\n9.2 利用者アクセスの管理\n\n9.2.1 利用者登録及び登録削除\n\n画面です。\n\n9.4.1 情報へのアクセス制限\n\n制限です。\n\n10 暗号\n\n10.1.1 暗号による管理策の利用方針\n\n方針です。\n");

    [Fact]
    public void Accepts_the_controls_of_the_standard_in_a_chapter() => // 5.1.1 is no section of chapter 3
        Accepts("3. 対応\n\n3.1 見方\n\n見方です。\n\n3.2 管理策\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n");

    [Fact]
    public void Accepts_the_extended_controls_behind_all_others() => // 6 has its place far above
        Accepts("6 情報セキュリティのための組織\n\n6.1 内部組織\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n18 順守\n\n18.2 情報セキュリティのレビュー\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\nCLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担\n\n分担です。\n\nCLD.8.1.5 クラウドサービスカスタマの資産の除去\n\n除去です。\n");

    [Fact]
    public void Accepts_an_extended_control_in_the_objective_of_its_digits() => // CLD.8.1 need not be printed
        Accepts("8 資産の管理\n\n8.1 資産に対する責任\n\n8.1.1 資産目録\n\n目録です。\n\nCLD.8.1.5 クラウドサービスカスタマの資産の除去\n\n除去です。\n\n9 アクセス制御\n\n9.2.1 利用者登録及び登録削除\n\n画面です。\n");

    [Fact]
    public void Accepts_sections_whose_chapter_was_not_found() => // 2.1 and 2.2 show that a heading is lost, and not that they are wrong
        Accepts("1. はじめに\n\n1.1 目的\n\n目的です。\n\n2.1 機能\n\n機能です。\n\n2.2 分担\n\n分担です。\n\n3. 対応\n\n対応です。\n");
}
