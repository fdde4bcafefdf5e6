using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class UnknownControlRuleTests : RuleTest<UnknownControlRule>
{
    private const string Before = "9.2.1 利用者登録及び登録削除\n\n登録です。\n\n";
    private const string Behind = "9.4.1 情報へのアクセス制限\n\n制限です。\n";

    [Fact]
    public void Reports_a_number_whose_title_tells_which_is_meant() => Reports(
        Before + "[|9.2.9|] 利用者アクセスの提供\n\n権限です。\n\n" + Behind,
        en: "ISO/IEC 27017:2015 has no control 9.2.9; \"利用者アクセスの提供\" is 9.2.2. Write 9.2.2 as the number.",
        ja: "ISO/IEC 27017:2015 に 9.2.9 という管理策はありません。「利用者アクセスの提供」は 9.2.2 です。項番を 9.2.2 に直してください。");

    [Fact]
    public void Reports_a_number_that_is_as_unknown_as_its_title() => Reports(
        Before + "[|9.3.4|] 合言葉の管理\n\n管理します。\n\n" + Behind,
        en: "ISO/IEC 27017:2015 has no control 9.3.4. The nearest that exist are 9.3.1 and 9.4.1; check the number.",
        ja: "ISO/IEC 27017:2015 に 9.3.4 という管理策はありません。近い項番は 9.3.1 と 9.4.1 です。項番を確認してください。");

    [Fact]
    public void Reports_an_extended_control_that_does_not_exist() => Reports(
        "1. 管理策\n\n説明です。\n\n[|CLD.9.5.3|] 仮想ネットワーク\n\n分離します。\n",
        en: "ISO/IEC 27017:2015 has no control CLD.9.5.3. The nearest that exist are CLD.9.5.2 and CLD.12.1.5; check the number.",
        ja: "ISO/IEC 27017:2015 に CLD.9.5.3 という管理策はありません。近い項番は CLD.9.5.2 と CLD.12.1.5 です。項番を確認してください。");

    [Fact]
    public void Reports_a_prefix_that_the_control_does_not_have() => Reports(
        "1. 管理策\n\n説明です。\n\n[|CLD.12.1.2|] 変更管理\n\nお知らせします。\n",
        en: "ISO/IEC 27017:2015 has no control CLD.12.1.2; \"変更管理\" is 12.1.2. Write 12.1.2 as the number.",
        ja: "ISO/IEC 27017:2015 に CLD.12.1.2 という管理策はありません。「変更管理」は 12.1.2 です。項番を 12.1.2 に直してください。");

    [Fact]
    public void Reports_the_last_control_before_the_history() => Reports(
        "18.1.5 暗号化機能に対する規制\n\n輸出の許可は要りません。\n\n[|18.2.7|] 監査について\n\n審査を受けています。\n\n4. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2025/4/1 | 初版 |\n",
        en: "ISO/IEC 27017:2015 has no control 18.2.7. The nearest that exist are 18.2.3; check the number.",
        ja: "ISO/IEC 27017:2015 に 18.2.7 という管理策はありません。近い項番は 18.2.3 です。項番を確認してください。");

    [Fact]
    public void Accepts_every_control_of_the_edition() => Accepts(ProviderPaper.Write(Profile.Both, Language.Japanese));

    // WP1004 reports the prefix.
    [Fact]
    public void Accepts_a_lost_prefix() => Accepts(Before + "9.5.2 仮想マシンの要塞化\n\n要塞化です。\n\n" + Behind);

    [Fact]
    public void Accepts_sections_of_the_papers_own() => Accepts(
        "5 サービス\n\n5.1 特長\n\n5.1.9 検索\n\n検索できます。\n\n6 サポート\n\n6.1 窓口\n\n6.1.8 電話\n\n平日です。\n\n" + Before + Behind + "\n10.3.7 その他の機能\n\n機能です。\n\n10.3.8 料金\n\n別紙です。\n");

    [Fact]
    public void Accepts_subsections_of_a_control() => Accepts(Before + "9.2.1.1 登録の手順\n\n手順です。\n\n" + Behind);

    // Another edition's numbers are WP2006's business.
    [Fact]
    public void Accepts_numbers_of_another_edition() => Accepts(Before + "A.5.23 クラウドサービスの利用における情報セキュリティ\n\n利用です。\n\n" + Behind);

    // ISO/IEC 27017:2026 has 5.38, 5.39, 8.35 and 8.36.
    [Fact]
    public void Accepts_numbers_of_the_newest_edition() => Accepts(
        "---\nedition: iso27002-2022\n---\n\nA.5.1 情報セキュリティのための方針群\n\n方針です。\n\nA.5.38 責任の共有\n\n責任です。\n\nA.8.24 暗号の利用\n\n暗号です。\n\nA.8.36 監視\n\n監視です。\n");
}
