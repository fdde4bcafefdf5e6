using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class SharedAnswerRuleTests : RuleTest<SharedAnswerRule>
{
    [Fact]
    public void Reports_one_answer_to_two_related_controls() => Reports(
        """
        CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担

        - {|サービスの提供環境における役割及び責任の分担は、利用規約の別紙に定めています。|}
        - 詳細は別紙をご覧ください。

        15.1.2 供給者との合意におけるセキュリティの取扱い

        - [|サービスの提供環境における役割及び責任の分担は、利用規約の別紙に定めています。|]
        - 詳細は別紙をご覧ください。
        """,
        en: "15.1.2 is answered as CLD.6.3.1 is, word for word. Say what holds for 15.1.2, or refer to CLD.6.3.1.",
        ja: "15.1.2 の回答が CLD.6.3.1 と一字一句同じです。15.1.2 に固有の内容を補うか、CLD.6.3.1 を参照する形にしてください。",
        relatedMessages: [new("The same answer", "同じ回答")]);

    [Fact]
    public void Reports_a_group_once() => Reports(
        """
        ## 16.1.1 Responsibilities and procedures

        {|Incidents are handled by our team on duty, which tells customers within a day.|}

        ## 16.1.2 Reporting information security events

        [|Incidents are handled by our team on duty, which tells customers within a day.|]

        ## 16.1.7 Collection of evidence

        {|Incidents are handled by our team on duty, which tells customers within a day.|}
        """,
        en: "16.1.2 is answered as 16.1.1 is, word for word. Say what holds for 16.1.2, or refer to 16.1.1.",
        ja: "16.1.2 の回答が 16.1.1 と一字一句同じです。16.1.2 に固有の内容を補うか、16.1.1 を参照する形にしてください。");

    [Fact]
    public void Accepts_roles_that_point_to_one_place_in_a_few_words() =>
        Accepts("6.1.1 情報セキュリティの役割及び責任\n\n利用規約に定めています。\n\n15.1.2 供給者との合意におけるセキュリティの取扱い\n\n利用規約に定めています。\n");

    [Fact]
    public void Accepts_answers_that_differ_in_a_word() => Accepts(
        "16.1.1 責任及び手順\n\n重大な事故を確認したときは、二十四時間以内に契約の管理者へメールで通知し、経過を報告します。\n\n16.1.2 情報セキュリティ事象の報告\n\n軽微な事故を確認したときは、二十四時間以内に契約の管理者へメールで通知し、経過を報告します。\n");

    [Fact]
    public void Accepts_controls_that_are_not_related() => Accepts( // these are duplicated-body's business
        "9.4.1 情報へのアクセス制限\n\n毎日のバックアップを遠隔地のデータセンターに保管し、七世代まで戻せるようにしています。\n\n12.3.1 情報のバックアップ\n\n毎日のバックアップを遠隔地のデータセンターに保管し、七世代まで戻せるようにしています。\n");

    [Fact]
    public void Accepts_a_control_that_the_paper_answers_twice() => Accepts(
        "12.3.1 情報のバックアップ\n\n毎日のバックアップを遠隔地のデータセンターに保管し、七世代まで戻せるようにしています。\n\n12.3.1 情報のバックアップ\n\n毎日のバックアップを遠隔地のデータセンターに保管し、七世代まで戻せるようにしています。\n");
}
