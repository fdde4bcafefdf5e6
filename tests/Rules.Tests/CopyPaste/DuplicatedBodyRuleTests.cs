using System.Text;
using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class DuplicatedBodyRuleTests : RuleTest<DuplicatedBodyRule>
{
    private static readonly LocalizedText[] SameText = [new("The same text", "同じ文章")];

    [Fact]
    public void Reports_a_body_that_belongs_to_another_control() => Reports(
        """
        9.4.1 情報へのアクセス制限

        [|毎日のバックアップを七世代保管しています。|]

        12.3.1 情報のバックアップ

        {|毎日のバックアップを七世代保管しています。|}
        """,
        en: "The body of 9.4.1 is that of 12.3.1. Say what 9.4.1 asks for: \"情報へのアクセス制限\".",
        ja: "9.4.1 の本文が 12.3.1 の本文と同じです。「情報へのアクセス制限」についての説明に改めてください。",
        relatedMessages: SameText);

    [Fact]
    public void Reports_the_later_one_where_no_title_tells() => Reports(
        """
        ## 8.1.1 Inventory of assets

        {|Everything is run by our own people in two halls in Leith.|}

        ## 12.4.4 Clock synchronisation

        [|Everything is run by our own people in two halls in Leith.|]
        """,
        en: "The body of 12.4.4 is that of 8.1.1. Say what 12.4.4 asks for: \"Clock synchronisation\".",
        ja: "12.4.4 の本文が 8.1.1 の本文と同じです。「Clock synchronisation」についての説明に改めてください。");

    [Fact]
    public void Reports_a_sentence_among_others() => Reports(
        """
        CLD.8.1.5 クラウドサービスカスタマの資産の除去

        {|解約から三十日が過ぎた後、利用者の資産はすべての複製とともに消去し、その記録を五年間残します。|}

        12.1.2 変更管理

        変更は三十日前にお知らせします。[|解約から三十日が過ぎた後、利用者の資産はすべての複製とともに消去し、その記録を五年間残します。|]
        """,
        en: "A sentence of 12.1.2 is copied from CLD.8.1.5. Say what 12.1.2 asks for (\"変更管理\"), or take the sentence out.",
        ja: "12.1.2 の一文が CLD.8.1.5 の文と同じです。「変更管理」についての説明に改めるか、この文を削除してください。");

    [Fact]
    public void Reports_a_sentence_that_sends_elsewhere_if_it_names_the_subject_of_one_of_them() => Reports(
        """
        6.1.1 情報セキュリティの役割及び責任

        {|当社と利用者のそれぞれの役割及び責任の詳細については、カゼノ文書の利用規約の別紙に記載しています。|}

        ※利用規約 <https://docs.kazeno.example/terms/>

        18.1.2 知的財産権

        [|当社と利用者のそれぞれの役割及び責任の詳細については、カゼノ文書の利用規約の別紙に記載しています。|]権利のご相談は窓口で承ります。
        """,
        en: "A sentence of 18.1.2 is copied from 6.1.1. Say what 18.1.2 asks for (\"知的財産権\"), or take the sentence out.",
        ja: "18.1.2 の一文が 6.1.1 の文と同じです。「知的財産権」についての説明に改めるか、この文を削除してください。");

    [Fact]
    public void Compares_without_notes_addresses_and_line_ends() => Reports(
        """
        9.4.1 情報へのアクセス制限

        [|毎日のバックアップを、|]
        遠隔地に七世代保管しています。

        12.3.1 情報のバックアップ

        {|毎日のバックアップを、遠隔地に七世代保管しています。|}

        ※詳細 <https://docs.kazeno.example/backup/>
        """,
        en: "The body of 9.4.1 is that of 12.3.1. Say what 9.4.1 asks for: \"情報へのアクセス制限\".",
        ja: "9.4.1 の本文が 12.3.1 の本文と同じです。「情報へのアクセス制限」についての説明に改めてください。");

    [Fact]
    public void Reports_equal_bodies_within_one_main_clause() => Reports(
        """
        A.13.1.3 ネットワークの分離

        - {|契約ごとにネットワークを分離しています。|}

        CLD.13.1.4 仮想及び物理ネットワークのセキュリティ管理の整合

        - [|契約ごとにネットワークを分離しています。|]
        """,
        en: "The body of CLD.13.1.4 is that of 13.1.3. Say what CLD.13.1.4 asks for: \"仮想及び物理ネットワークのセキュリティ管理の整合\".",
        ja: "CLD.13.1.4 の本文が 13.1.3 の本文と同じです。「仮想及び物理ネットワークのセキュリティ管理の整合」についての説明に改めてください。");

    [Fact]
    public void Knows_by_the_objective_what_a_text_is_about() => Reports(
        """
        9.4.1 情報へのアクセス制限

        [|保守は、承認を受けた者だけが行い、その結果を毎回点検しています。|]

        14.2.1 セキュリティに配慮した開発のための方針

        {|保守は、承認を受けた者だけが行い、その結果を毎回点検しています。|}
        """,
        en: "The body of 9.4.1 is that of 14.2.1. Say what 9.4.1 asks for: \"情報へのアクセス制限\".",
        ja: "9.4.1 の本文が 14.2.1 の本文と同じです。「情報へのアクセス制限」についての説明に改めてください。");

    [Fact]
    public void Reads_items_of_one_word_each() => Reports( // none of which is a word of the text as a whole
        """
        14.1.1 情報セキュリティ要求事項の分析及び仕様化

        - {|アンチウイルス|}
        - アンチスパム
        - ファイアウォール
        - 不正侵入の検知

        18.1.2 知的財産権

        - [|アンチウイルス|]
        - アンチスパム
        - ファイアウォール
        - 不正侵入の検知
        """,
        en: "The body of 18.1.2 is that of 14.1.1. Say what 18.1.2 asks for: \"知的財産権\".",
        ja: "18.1.2 の本文が 14.1.1 の本文と同じです。「知的財産権」についての説明に改めてください。");

    [Fact]
    public void Reports_each_copy_of_an_answer_that_clearly_belongs_to_one_control() => Reports(
        """
        ## 12.3.1 Information backup

        {|Backups are taken every night and kept in the second data centre for 35 days.|}

        ## 14.2.1 Secure development policy

        [|Backups are taken every night and kept in the second data centre for 35 days.|]

        ## 18.1.2 Intellectual property rights

        [|Backups are taken every night and kept in the second data centre for 35 days.|]
        """,
        [
            new(
                "The body of 14.2.1 is that of 12.3.1. Say what 14.2.1 asks for: \"Secure development policy\".",
                "14.2.1 の本文が 12.3.1 の本文と同じです。「Secure development policy」についての説明に改めてください。") { Related = [1] },
            new(
                "The body of 18.1.2 is that of 12.3.1. Say what 18.1.2 asks for: \"Intellectual property rights\".",
                "18.1.2 の本文が 12.3.1 の本文と同じです。「Intellectual property rights」についての説明に改めてください。") { Related = [1] },
        ]);

    [Fact]
    public void Reports_each_copy_of_a_sentence_that_clearly_belongs_to_one_control() => Reports(
        """
        11.2.7 装置のセキュリティを保った処分又は再利用

        装置は台帳で管理しています。[|毎晩のバックアップは、遠隔地の別のデータセンターにも保管し、七世代前まで復元できるようにしています。|]

        12.3.1 情報のバックアップ

        {|毎晩のバックアップは、遠隔地の別のデータセンターにも保管し、七世代前まで復元できるようにしています。|}復元は年に二回試験します。

        18.1.2 知的財産権

        権利は利用者に帰属します。[|毎晩のバックアップは、遠隔地の別のデータセンターにも保管し、七世代前まで復元できるようにしています。|]
        """,
        [
            new(
                "A sentence of 11.2.7 is copied from 12.3.1. Say what 11.2.7 asks for (\"装置のセキュリティを保った処分又は再利用\"), or take the sentence out.",
                "11.2.7 の一文が 12.3.1 の文と同じです。「装置のセキュリティを保った処分又は再利用」についての説明に改めるか、この文を削除してください。") { Related = [1] },
            new(
                "A sentence of 18.1.2 is copied from 12.3.1. Say what 18.1.2 asks for (\"知的財産権\"), or take the sentence out.",
                "18.1.2 の一文が 12.3.1 の文と同じです。「知的財産権」についての説明に改めるか、この文を削除してください。") { Related = [1] },
        ]);

    [Fact]
    public void Takes_a_topic_that_the_paper_speaks_of_all_over_for_none() => Reports( // 提供 is a topic of 16.1.7
        """
        9.2.3 特権的アクセス権の管理

        {|運用の画面に入る際は、専用の鍵を用いる二要素の認証を提供しています。|}

        12.1.2 変更管理

        変更の予定表を提供しています。

        12.4.1 イベントログ取得

        操作の一覧を提供しています。

        CLD.12.1.5 実務管理者の運用のセキュリティ

        手引きを提供しています。

        16.1.7 証拠の収集

        [|運用の画面に入る際は、専用の鍵を用いる二要素の認証を提供しています。|]
        """,
        en: "The body of 16.1.7 is that of 9.2.3. Say what 16.1.7 asks for: \"証拠の収集\".",
        ja: "16.1.7 の本文が 9.2.3 の本文と同じです。「証拠の収集」についての説明に改めてください。");

    [Fact]
    public void Takes_the_sentence_that_others_follow_for_the_original() => Reports( // what is added comes last
        """
        8.1.1 資産目録

        台帳は年に一度見直します。[|朝の集中を基準に全体の能力を設計し、設計した値の七割に達した時点で機器の増設を決定します。|]

        18.1.3 記録の保護

        {|朝の集中を基準に全体の能力を設計し、設計した値の七割に達した時点で機器の増設を決定します。|}保護の期間は一年です。
        """,
        en: "A sentence of 8.1.1 is copied from 18.1.3. Say what 8.1.1 asks for (\"資産目録\"), or take the sentence out.",
        ja: "8.1.1 の一文が 18.1.3 の文と同じです。「資産目録」についての説明に改めるか、この文を削除してください。");

    [Fact]
    public void Reports_shorter_sentences_if_asked_to() => Reports(
        "12.3.1 情報のバックアップ\n\n{|バックアップは毎日取得します。|}\n\n18.1.2 知的財産権\n\n[|バックアップは毎日取得します。|]権利は利用者に帰属します。\n",
        en: "A sentence of 18.1.2 is copied from 12.3.1. Say what 18.1.2 asks for (\"知的財産権\"), or take the sentence out.",
        ja: "18.1.2 の一文が 12.3.1 の文と同じです。「知的財産権」についての説明に改めるか、この文を削除してください。",
        options: new() { ["minLength"] = 10 });

    [Theory]
    [InlineData("6.1.1 情報セキュリティの役割及び責任", "CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担")]
    [InlineData("6.1.1 情報セキュリティの役割及び責任", "15.1.2 供給者との合意におけるセキュリティの取扱い")]
    [InlineData("16.1.1 責任及び手順", "16.1.7 証拠の収集")]
    [InlineData("10.1.1 暗号による管理策の利用方針", "18.1.5 暗号化機能に対する規制")]
    public void Accepts_one_answer_to_related_controls(string one, string other) => Accepts(
        $"{one}\n\n当社と利用者のそれぞれの役割と責任の境界は、利用規約の別紙で定めたとおりです。\n\n{other}\n\n当社と利用者のそれぞれの役割と責任の境界は、利用規約の別紙で定めたとおりです。\n");

    [Fact]
    public void Accepts_one_opening_sentence_within_a_main_clause() => Accepts(
        """
        9.2.3 特権的アクセス権の管理

        利用者の登録、変更及び削除は、管理者が管理画面から行い、その操作の記録は一年間保存されます。権限は三種類あります。

        9.2.4 利用者の秘密認証情報の管理

        利用者の登録、変更及び削除は、管理者が管理画面から行い、その操作の記録は一年間保存されます。パスワードは利用者が決めます。
        """);

    [Theory]
    [InlineData("該当しません。")]
    [InlineData("本サービスは対象外です。")]
    [InlineData("本サービスでは、物理的な装置を保有していないため、本管理策は適用除外としています。")]
    [InlineData("クラウド基盤の運用は、基盤を提供する事業者の責任共有モデルに基づいています。")]
    [InlineData("管理者ガイドに記載しています。")]
    [InlineData("詳細につきましては、カゼノ文書の管理者ガイドに掲載している「運用の手引き」をご参照ください。")]
    [InlineData("See the terms of service.")]
    [InlineData("This control does not apply to the Service, since it has no equipment.")]
    [InlineData("<https://docs.kazeno.example/guide/>")]
    public void Accepts_formulas_that_any_control_may_be_answered_with(string formula) =>
        Accepts($"8.2.2 情報のラベル付け\n\n{formula}\n\n11.2.7 装置のセキュリティを保った処分又は再利用\n\n{formula}\n");

    [Fact]
    public void Accepts_a_sentence_that_three_controls_share() => Accepts( // it is a template
        """
        9.4.1 情報へのアクセス制限

        接続元を制限できます。設定できる項目と標準の値は、契約の種類と利用者の数によって決まり、年に一度見直します。

        12.3.1 情報のバックアップ

        七世代を保管します。設定できる項目と標準の値は、契約の種類と利用者の数によって決まり、年に一度見直します。

        18.1.3 記録の保護

        一年間保存します。設定できる項目と標準の値は、契約の種類と利用者の数によって決まり、年に一度見直します。
        """);

    [Fact]
    public void Accepts_sentences_of_one_pattern() => Accepts(
        """
        12.1.2 変更管理

        本サービスは、仕様の変更について利用規約に定め、その定めに従ってサービスを提供しています。

        18.1.3 記録の保護

        本サービスは、記録の保護について利用規約に定め、その定めに従ってサービスを提供しています。
        """);

    [Fact]
    public void Accepts_a_control_that_the_paper_answers_twice() => // its number is another rule's business
        Accepts("12.3.1 情報のバックアップ\n\n毎日のバックアップを七世代保管しています。\n\n12.3.1 情報のバックアップ\n\n毎日のバックアップを七世代保管しています。\n");

    [Fact]
    public void Accepts_chapters_of_the_paper_s_own() => // only controls are to have an answer of their own
        Accepts("# 1. 目的\n\n本書は、利用者の皆様に情報セキュリティへの取り組みを説明するものです。\n\n# 2. 範囲\n\n本書は、利用者の皆様に情報セキュリティへの取り組みを説明するものです。\n");

    [Fact]
    public void Stays_linear_where_all_bodies_are_equal()
    {
        var paper = new StringBuilder();
        for (var i = 1; i <= 2000; i++) paper.Append("## 12.").Append(i / 50 + 1).Append('.').Append(i % 50 + 1).Append(" 手順\n\n契約ごとにネットワークを分離し、その設定を毎日検査しています。\n\n");

        Accepts(paper.ToString()); // what so many say is no slip of the hand
    }
}
