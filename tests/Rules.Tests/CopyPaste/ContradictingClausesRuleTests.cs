using System.Text;
using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class ContradictingClausesRuleTests : RuleTest<ContradictingClausesRule>
{
    [Fact]
    public void Reports_a_denial_of_what_another_clause_grants() => Reports(
        """
        12.4.1 イベントログ取得

        ログは一年間保存しています。{|利用者が操作ログを取得する機能を提供しています|}。

        CLD.12.4.5 クラウドサービスの監視

        [|利用者が操作ログを取得する機能は提供していません|]。
        """,
        en: "\"利用者が操作ログを取得する機能は提供していません\" contradicts 12.4.1, which says \"利用者が操作ログを取得する機能を提供しています\". Find out which of them holds, and correct the other.",
        ja: "「利用者が操作ログを取得する機能は提供していません」は、12.4.1 の「利用者が操作ログを取得する機能を提供しています」と矛盾しています。事実を確認し、誤っているほうを改めてください。",
        relatedMessages: [new("The opposite", "反対の記述")]);

    [Fact]
    public void Reports_the_denial_also_where_it_stands_first() => Reports(
        """
        ## 9.4.1 Information access restriction

        [|Users cannot be limited to certified devices|].

        ## 18.1.3 Protection of records

        {|Users can be limited to certified devices|}. Records are kept.
        """,
        en: "\"Users cannot be limited to certified devices\" contradicts 18.1.3, which says \"Users can be limited to certified devices\". Find out which of them holds, and correct the other.",
        ja: "「Users cannot be limited to certified devices」は、18.1.3 の「Users can be limited to certified devices」と矛盾しています。事実を確認し、誤っているほうを改めてください。");

    [Fact]
    public void Reports_a_grant_that_two_clauses_deny() => Reports(
        """
        9.2.2 利用者アクセスの提供

        {|アクセス権を管理する機能は提供していません|}。

        9.4.1 情報へのアクセス制限

        {|アクセス権限を管理する機能はありません|}。

        14.1.1 情報セキュリティ要求事項の分析及び仕様化

        [|アクセス権を管理する機能をご利用いただけます|]。
        """,
        en: "\"アクセス権を管理する機能をご利用いただけます\" contradicts 9.2.2, which says \"アクセス権を管理する機能は提供していません\". Find out which of them holds, and correct the other.",
        ja: "「アクセス権を管理する機能をご利用いただけます」は、9.2.2 の「アクセス権を管理する機能は提供していません」と矛盾しています。事実を確認し、誤っているほうを改めてください。");

    [Fact]
    public void Shows_each_clause_that_grants_it() => Reports(
        """
        9.2.3 特権的アクセス権の管理

        管理者は、{|多要素認証を利用できます|}。

        9.2.4 利用者の秘密認証情報の管理

        {|二段階認証の機能を備えています|}。

        14.1.1 情報セキュリティ要求事項の分析及び仕様化

        [|多要素認証には対応していません|]。
        """,
        en: "\"多要素認証には対応していません\" contradicts 9.2.3, which says \"多要素認証を利用できます\". Find out which of them holds, and correct the other.",
        ja: "「多要素認証には対応していません」は、9.2.3 の「多要素認証を利用できます」と矛盾しています。事実を確認し、誤っているほうを改めてください。");

    [Fact]
    public void Quotes_the_end_of_a_long_sentence() => Reports(
        """
        12.3.1 情報のバックアップ

        {|東日本と西日本の二つのデータセンターに分散して配置した記憶装置に毎晩複製している文書のバックアップを利用者が復元する機能を提供しています|}。

        18.1.3 記録の保護

        [|バックアップを復元する機能は提供していません|]。
        """,
        en: "\"バックアップを復元する機能は提供していません\" contradicts 12.3.1, which says \"…二つのデータセンターに分散して配置した記憶装置に毎晩複製している文書のバックアップを利用者が復元する機能を提供しています\". Find out which of them holds, and correct the other.",
        ja: "「バックアップを復元する機能は提供していません」は、12.3.1 の「…二つのデータセンターに分散して配置した記憶装置に毎晩複製している文書のバックアップを利用者が復元する機能を提供しています」と矛盾しています。事実を確認し、誤っているほうを改めてください。");

    [Theory]
    [InlineData("{|利用者が操作ログを取得する機能を提供しています|}。", "[|利用者が操作ログを取得する機能は提供していません|]。")]
    [InlineData("管理画面から、{|操作履歴をダウンロードできます|}。", "[|操作ログを取得する機能は提供しておりません|]。")]
    [InlineData("本サービスは、{|利用者が監査ログを閲覧することができます|}。", "本サービスでは、[|お客様が監査ログを確認することはできません|]。")]
    [InlineData("{|アクセス権を設定する機能を備えています|}。", "[|お客様がアクセス権限を管理する機能はございません|]。")]
    [InlineData("管理権限を有する利用者へ、{|操作ログの確認機能を提供しています|}。", "[|利用者が操作ログを確認する機能は提供していません|]。")]
    [InlineData("{|バックアップ機能を提供しています|}。日次で取得できます。", "本サービスは、[|バックアップ機能を提供していません|]。")]
    [InlineData("{|お客様ご自身でデータをエクスポートいただけます|}。", "[|お客様がデータを出力することはできません|]。")]
    [InlineData("{|多要素認証をご利用いただけます|}。", "[|二要素認証の機能には対応していません|]。")]
    [InlineData("{|登録したファイルにラベルを付けることができます|}。", "[|ファイルのラベル付け機能は未対応です|]。")]
    [InlineData("{|お客様のデータは国内のデータセンターに保存しています|}。", "本サービスでは、[|データの保存は行っていません|]。")]
    [InlineData("{|当社は ISMS 認証を取得しています|}。", "[|ISMS の認証は取得していません|]。")]
    [InlineData("{|開発を外部に委託しています|}。", "[|開発を外部に委託していません|]。")]
    [InlineData("{|バックアップのデータは AES-256 で暗号化しています|}。", "[|バックアップのデータは暗号化していません|]。")]
    [InlineData("{|ログイン履歴や使用帯域などのログを取得することが可能です|}。", "[|ログイン履歴を取得する機能は提供していない|]ため、窓口へお問い合わせください。")]
    [InlineData("{|利用者の登録及び削除の機能を管理画面で提供しています|}。", "登録機能は提供しておりますが、[|利用者を削除する機能は提供しておりません|]。")]
    [InlineData("{|接続元の IP アドレスを制限する機能がある|}。", "[|接続元の IP アドレスを制限する機能は提供していない|]。")]
    [InlineData("{|容量の使用状況を確認する機能を提供しています|}。", "[|お客様に使用状況を確認いただく機能は用意していません|]。")]
    [InlineData("お客様向けに、{|サービスの稼働状況を公開しています|}。", "[|稼働状況は公開しておりません|]。")]
    [InlineData("{|脆弱性診断を毎年実施しています|}。", "[|ぜい弱性の診断は実施していません|]。")]
    [InlineData("{|利用状況の確認機能を管理者向けに提供しています|}。", "[|お客様が利用状況を確認する機能は提供しておりません|]。")]
    [InlineData("また、{|ご利用状況に関するログは、管理者様にて取得いただけます|}。", "[|ログを取得いただく機能は提供しておりません|]。")]
    [InlineData("{|ユーザーごとにアクセス権を設定することが可能です|}。", "[|サービス利用者様にアクセス権を管理する機能は提供していません|]。")]
    [InlineData("{|API を公開しています|}。", "[|API は公開していません|]。")]
    [InlineData("お客様は、任意のタイミングで、{|データのバックアップを取得することが可能です|}。", "[|お客様がデータのバックアップを取得する機能は提供していません|]。")]
    [InlineData("{|接続元 IP アドレスによるアクセス制限機能を提供しています|}。", "[|アクセス制限機能は提供しておりません|]。")]
    [InlineData("本サービスでは、{|監視の結果をポータルで公開しています|}。", "[|監視の結果は公開していません|]。")]
    [InlineData("管理画面で、{|バックアップ機能を提供しています|}。", "本サービスは、[|バックアップ機能を提供していません|]。")]
    [InlineData("{|ファイルのラベル付けを行うことができます|}。", "本サービスでは、[|ファイルにラベルを付与する機能を提供しておりません|]。")]
    [InlineData("本サービスは、{|管理者向けにアクセスログの閲覧機能を標準で提供しております|}。", "[|アクセスログを閲覧する機能は提供していません|]。")]
    [InlineData("{|お客様ごとにネットワークを分離しています|}。", "[|ネットワークの分離は行っていません|]。")]
    [InlineData("当社では、{|利用状況のログを取得しております|}。", "[|利用状況のログは取得しておりません|]。")]
    [InlineData("当社は、{|バックアップを取得しています|}。", "当社では、[|バックアップの取得は実施しておりません|]。")]
    [InlineData("管理者は、{|操作ログを管理画面で閲覧できます|}。", "[|利用者が操作ログを取得する機能は提供していません|]。")]
    [InlineData("{|本サービスの監視機能を提供しています|}。", "[|お客様がクラウドサービスを監視する機能は提供していません|]。")]
    public void Reports_one_thing_in_other_words(string grant, string denial) => ReportsPair("12.4.1 項目", grant, "18.1.3 別の項目", denial);

    [Theory]
    [InlineData("{|Customers can export the audit log at any time|}.", "[|The Service does not offer a function to export audit logs|].")]
    [InlineData("{|The console provides a function for downloading audit logs|}.", "[|Audit logs cannot be exported by customers|].")]
    [InlineData("{|Multi-factor authentication is available to every user|}.", "[|Two-factor authentication is not supported|].")]
    [InlineData("{|Data is sent by TLS 1.2 or later; data at rest is encrypted|}.", "[|Data at rest is not encrypted|].")]
    [InlineData("{|Backups are encrypted with AES-256|}.", "[|Backups are not encrypted|].")]
    [InlineData("{|Customers can label documents in the console|}.", "[|There is no function to label documents|].")]
    [InlineData("{|Administrators can restore deleted files from the console|}.", "[|Customers cannot restore files|].")]
    [InlineData("{|The software is audited and the test report is published|}.", "[|The test report is not published|].")]
    [InlineData("{|Audit logs are available for download in the console|}.", "[|No audit logs are available to customers|].")]
    [InlineData("{|A backup function is available in the console|}.", "[|The Service has no backup function|].")]
    public void Reports_one_thing_in_other_English_words(string grant, string denial) => ReportsPair("## 12.4.1 One", grant, "## 18.1.3 Other", denial);

    [Theory]
    [InlineData("仮想マシンにラベルを付ける機能を提供しています。", "データにラベルを付ける機能は提供していません。")]
    [InlineData("データは国内に保存しています。", "データを国外には保存していません。")]
    [InlineData("設定を出力する機能を提供しています。", "操作ログを出力する機能は提供していません。")]
    [InlineData("通信は暗号化しています。", "保存した温度の値は暗号化していません。")]
    [InlineData("ログの管理機能を提供しています。", "ログの改ざんを検知する機能は提供していません。")]
    [InlineData("データを削除する機能を提供しています。", "削除したデータを復元する機能は提供していません。")]
    [InlineData("監視機能を提供しています。", "サーバの監視機能は提供していません。")]
    [InlineData("利用者は、パスワードの変更ができます。", "利用者 ID の変更はできません。")]
    [InlineData("メールによる通知を行っています。", "電話による通知は行っていません。")]
    [InlineData("保守作業のログを取得しています。", "保守作業は外部に委託していません。")]
    [InlineData("サーバーの監視を行っています。必要な情報を公開しています。", "サーバーの内部の監視情報は公開していません。")]
    [InlineData("外部からの不正な通信を制限しています。", "通信の内容を制限していません。")]
    [InlineData("個人情報を収集しています。", "不要な個人情報を収集していません。")]
    [InlineData("利用者の登録を行うことが可能です。", "登録情報の削除機能は提供していません。")]
    [InlineData("ユーザ管理の機能を提供しています。", "サービス利用者様にアクセス権を管理する機能は提供していません。")]
    [InlineData("変更の情報は、製品サイトにて公開しております。", "提供している機能に関する情報については、製品サイト上にて公開しておりません。")]
    [InlineData("エンドユーザーのサービス利用に関わるログの確認機能を提供しています。", "エンドユーザーの利用できるサービスを確認する機能を提供していません。")]
    public void Accepts_what_is_denied_of_another_thing(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("バックアップのログを取得する機能を提供しています。", "バックアップを取得する機能は提供していません。")]
    [InlineData("ログを取得し、バックアップの状態を確認する機能を提供しています。", "バックアップを取得する機能は提供していません。")]
    [InlineData("データを暗号化して保存しています。", "パスワードは保存していません。")]
    public void Accepts_what_is_said_of_a_thing_that_belongs_to_it(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("操作ログを閲覧できます。", "操作ログを削除できません。")]
    [InlineData("操作ログを閲覧できます。", "操作ログを削除する機能は提供していません。")]
    [InlineData("記憶媒体の再利用、廃棄に際し、データの削除を行います。", "再利用は行いません。")]
    [InlineData("操作ログを管理画面で閲覧できます。", "操作ログをエクスポートする機能は提供していません。")]
    public void Accepts_another_action(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("仮想環境のバックアップを毎日取得しています。", "本サービスは、バックアップ機能を提供していません。")]
    [InlineData("当社は操作ログを取得しています。", "利用者が操作ログを取得する機能は提供していません。")]
    [InlineData("管理者は、利用者の権限を変更できます。", "利用者は、権限を変更できません。")]
    [InlineData("管理者のみが操作ログを閲覧できます。", "利用者は操作ログを閲覧できません。")]
    [InlineData("お客様はデータを閲覧できます。", "当社の担当者は、お客様のデータを閲覧できません。")]
    [InlineData("運用担当者の作業ログを取得しています。", "利用者が作業ログを取得する機能は提供していません。")]
    [InlineData("利用者は、利用者ガイドを確認できます。", "パスワードは、弊社では確認できません。")]
    [InlineData("本サービスの監視は、当社が行っています。", "お客様がサービスを監視する機能は提供していません。")]
    public void Accepts_a_claim_of_somebody_else(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("操作ログを取得する機能をオプションで提供しています。", "操作ログを取得する機能は標準では提供していません。")]
    [InlineData("有料プランでは、操作ログを取得できます。", "無料プランでは、操作ログを取得できません。")]
    [InlineData("権限を持つ管理者は設定を変更できます。", "承認を受けなければ設定を変更できません。")]
    [InlineData("操作ログを取得できます。", "契約がない限り、操作ログを取得できません。")]
    [InlineData("操作ログを取得できます。", "一部の操作ログは取得できません。")]
    [InlineData("法令に基づき、同意なくお客様の情報を第三者に開示することがあります。", "お客様の情報を第三者に開示することはありません。")]
    [InlineData("API から操作ログを取得できます。", "管理画面から操作ログを取得することはできません。")]
    [InlineData("バックアップから復元できます。", "バックアップを個別に復元することはできません。")]
    [InlineData("記録を確認できます。", "記録の一部だけを見せる機能は提供していません。")]
    [InlineData("お客様のデータは、解約の後に削除します。", "お客様のデータは、契約期間中に削除しません。")]
    [InlineData("データを第三者に提供しています。", "お客様の同意なく、データを第三者に提供していません。")]
    [InlineData("サービスAでは、操作ログを取得できます。", "サービスBでは、操作ログを取得できません。")]
    [InlineData("利用者は、データを参照できます。", "他の利用者のデータを参照することはできません。")]
    public void Accepts_a_claim_under_a_condition(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("操作ログを取得できます。", "操作ログを取得できない期間はありません。")]
    [InlineData("操作ログを取得する機能を提供していないわけではありません。", "操作ログを取得する機能は提供していません。")]
    public void Accepts_two_negations(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("操作ログを取得する機能は提供していません。", "操作履歴をダウンロードする機能はありません。")]
    public void Accepts_two_denials(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("仮想サーバは論理的に分離しています。社内のネットワークとは物理的に分離しています。", "物理的には分離していません。")]
    public void Accepts_a_denial_that_does_not_name_its_thing(string grant, string denial) =>
        Accepts($"12.4.1 項目\n\n{grant}\n\n18.1.3 別の項目\n\n{denial}\n");

    [Theory]
    [InlineData("Customers can export the audit log.", "Our engineers cannot export audit logs.")]
    [InlineData("Customers can label machines.", "Customers cannot label data.")]
    [InlineData("Customers can export audit logs on the business plan.", "Customers cannot export audit logs on the free plan.")]
    [InlineData("Customers can view documents.", "Customers cannot view other customers' documents.")]
    [InlineData("We back up all tenant databases every night.", "The Service offers no backup function.")]
    [InlineData("Customers can view the dashboard and export the usage report.", "Customers cannot export the dashboard.")]
    [InlineData("Customers can export backup logs.", "Customers cannot export backups.")]
    [InlineData("Drives are destroyed by a certified firm.", "Drives are not reused.")]
    [InlineData("Passwords are stored as salted hashes.", "Passwords are not stored in clear text.")]
    [InlineData("Customers can delete documents.", "Documents cannot be deleted without approval.")]
    [InlineData("Data is stored in Ireland.", "Data is not stored outside the European Union.")]
    [InlineData("Tenants are isolated from each other.", "Networks are not isolated.")]
    [InlineData("We do not back up customer data abroad.", "Customer data is backed up every night.")]
    [InlineData("The administrator can change roles.", "Users cannot change their own role.")]
    public void Accepts_English_claims_that_differ_in_thing_action_person_or_condition(string grant, string denial) =>
        Accepts($"12.4.1 One\n\n{grant}\n\n18.1.3 Other\n\n{denial}\n");

    [Theory]
    [InlineData("クラウドサービスプロバイダーのログを取得する機能を提供しています。")]
    [InlineData("ログーを取得する機能を提供しています。")]
    [InlineData("機能 ー ログを取得する機能を提供しています。")]
    public void Reads_long_vowel_signs_behind_known_words_and_alone(string claim) => Accepts(
        $"12.4.1 項目\n\n{claim}\n\n18.1.3 別の項目\n\n画像を取得する機能は提供していません。\n");

    [Fact]
    public void Accepts_what_is_denied_and_granted_in_one_clause() => // its author saw both
        Accepts("12.4.1 イベントログ取得\n\n操作ログを取得する機能は提供していません。\n\n操作ログを取得する機能を提供しています。\n");

    [Fact]
    public void Accepts_an_exception_in_the_next_sentence() => Accepts(
        "12.4.1 項目\n\n操作ログを取得する機能を提供しています。\n\n18.1.3 別の項目\n\n操作ログを取得する機能は提供していません。ただし、窓口での閲覧を承ります。\n");

    [Fact]
    public void Accepts_chapters_of_one_title() => // they tell of two products
        Accepts("1.1 バックアップ\n\nバックアップ機能を提供しています。\n\n2.1 バックアップ\n\nバックアップ機能は提供していません。\n");

    [Fact]
    public void Accepts_the_cells_of_a_table() => // its other cells say for which plan they hold
        Accepts("12.4.1 項目\n\n| 基本 | 操作ログを取得する機能は提供していません。 |\n| --- | --- |\n| 拡張 | あり |\n\n18.1.3 別の項目\n\n操作ログを取得する機能を提供しています。\n");

    [Fact]
    public void Stays_linear_where_all_clauses_grant_and_deny()
    {
        var paper = new StringBuilder();
        for (var i = 1; i <= 2000; i++) paper.Append("## 12.").Append(i / 50 + 1).Append('.').Append(i % 50 + 1).Append(" 項目").Append(i).Append("\n\n当社は、書庫のログを取得しています。利用者が書庫の文書を取得する機能は提供していません。\n\n");

        Accepts(paper.ToString());
    }

    private void ReportsPair(string grantHeading, string grant, string denialHeading, string denial)
    {
        var (denied, granted) = (denial.Split('|')[1], grant.Split('|')[1]);
        Reports(
            $"{grantHeading}\n\n{grant}\n\n{denialHeading}\n\n{denial}\n",
            en: $"\"{denied}\" contradicts 12.4.1, which says \"{granted}\". Find out which of them holds, and correct the other.",
            ja: $"「{denied}」は、12.4.1 の「{granted}」と矛盾しています。事実を確認し、誤っているほうを改めてください。");
    }
}
