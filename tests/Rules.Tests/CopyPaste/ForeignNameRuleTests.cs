using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class ForeignNameRuleTests : RuleTest<ForeignNameRule>
{
    private const string Mail = """
        スミレメール セキュリティホワイトペーパー

        株式会社スミレ商会

        1. 目的

        本書は、株式会社スミレ商会の「スミレメール」（以下、本サービス）をご利用になるお客様に、取り組みをお伝えするものです。

        6.1.1 情報セキュリティの役割及び責任

        責任の範囲は、スミレメール利用規約（https://sumire.example/mail/terms/）に記載しています。

        9.4.1 情報へのアクセス制限

        本サービスは、スミレメールと同じ利用者の単位で制限します。

        10.1.1 暗号による管理策の利用方針

        スミレメールのデータは、AES-256 で暗号化しています。

        18.2.1 情報セキュリティの独立したレビュー

        スミレメールの開発及び運用について、毎年、ISMS の審査を受けています。

        """;

    private const string Sumire = "スミレ文書\n\nセキュリティホワイトペーパー\n\n株式会社スミレ商会\n\n1. 目的\n\n取り組みをお伝えします。\n\n";

    private const string En = "This sentence is about \"スミレメール\", and this paper is about \"スミレ文書\". It is that of sibling.md: write \"スミレ文書\", and see whether the rest holds for it too.";

    private const string Ja = "この文は「スミレ文書」ではなく「スミレメール」についての文です。sibling.md と同じ文ですので、製品名を「スミレ文書」に改め、記載の内容も「スミレ文書」に当てはまるかご確認ください。";

    [Fact]
    public void Reports_a_sentence_of_a_sister_products_paper() =>
        Reports(Sumire + "10.1.1 暗号による管理策の利用方針\n\n[|スミレメール|]のデータは、AES-256 で暗号化しています。\n", En, Ja, siblings: [Mail]);

    [Fact]
    public void Reports_a_sentence_whose_address_was_replaced_and_whose_name_was_not() => Reports(
        Sumire + "6.1.1 情報セキュリティの役割及び責任\n\n責任の範囲は、[|スミレメール|]利用規約（https://sumire.example/docs/terms/）に記載しています。\n", En, Ja, siblings: [Mail]);

    [Fact]
    public void Reports_a_sentence_in_full_width_and_over_several_lines() =>
        Reports(Sumire + "10.1.1 暗号による管理策の利用方針\n\n[|スミレメール|]のデータは、ＡＥＳ－２５６\nで暗号化しています。\n", En, Ja, siblings: [Mail.Replace("AES-256 で", "AES-256で", StringComparison.Ordinal)]);

    [Fact]
    public void Reports_a_purpose_that_was_copied() =>
        Reports(Sumire + "1. 目的\n\n本書は、株式会社スミレ商会の「[|スミレメール|]」（以下、本サービス）をご利用になるお客様に、取り組みをお伝えするものです。\n", En, Ja, siblings: [Mail]);

    [Fact]
    public void Reports_each_sentence_in_which_the_name_was_forgotten() => Reports(
        Sumire + "6.1.1 情報セキュリティの役割及び責任\n\n責任の範囲は、[|スミレメール|]利用規約に記載しています。\n\n10.1.1 暗号による管理策の利用方針\n\n[|スミレメール|]のデータは、AES-256 で暗号化しています。\n",
        [new ExpectedFinding(En, Ja), new ExpectedFinding(En, Ja)],
        siblings: [Mail.Replace("（https://sumire.example/mail/terms/）", "", StringComparison.Ordinal)]);

    [Fact]
    public void Reports_in_English() => Reports(
        """
        # Kaze Cloud Security White Paper

        Version 1.0

        Kaze Works Inc.

        Kaze Cloud is a store for files.

        ## 12.3.1 Information backup

        [|Kaze Backup|] copies your data to two regions every night.
        """,
        en: "This sentence is about \"Kaze Backup\", and this paper is about \"Kaze Cloud\". It is that of sibling.md: write \"Kaze Cloud\", and see whether the rest holds for it too.",
        ja: "この文は「Kaze Cloud」ではなく「Kaze Backup」についての文です。sibling.md と同じ文ですので、製品名を「Kaze Cloud」に改め、記載の内容も「Kaze Cloud」に当てはまるかご確認ください。",
        siblings: ["# Kaze Backup: Cloud Security Whitepaper\n\nKaze Works Inc.\n\n## 12.3.1 Information backup\n\nKaze Backup copies your data to two regions every night.\n"]);

    [Fact]
    public void Reports_in_papers_without_a_publisher_that_share_half_of_their_bodies() => Reports(
        """
        ---
        product: スミレ文書
        ---

        5.1.1 情報セキュリティのための方針群

        方針を定め、毎年見直しています。

        10.1.1 暗号による管理策の利用方針

        [|スミレメール|]のデータは、AES-256 で暗号化しています。
        """,
        En,
        Ja,
        siblings: ["---\nproduct: スミレメール\n---\n\n5.1.1 情報セキュリティのための方針群\n\n方針を定め、毎年見直しています。\n\n10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n"]);

    [Fact]
    public void Reports_products_that_only_the_texts_define() => Reports(
        "情報セキュリティホワイトペーパー\n\n株式会社スミレ商会\n\n1. 対象\n\n会員向けクラウドサービス スミレ文書（以下、本サービス）が対象です。\n\n"
        + "16.1.2 情報セキュリティ事象の報告\n\n事象は、[|スミレメール|]の窓口でお受けいたします。\n",
        En,
        Ja,
        siblings:
        [
            "情報セキュリティホワイトペーパー\n\n株式会社スミレ商会\n\n1. 対象\n\n会員向けクラウドサービス スミレメール（以下、本サービス）が対象です。\n\n"
            + "16.1.2 情報セキュリティ事象の報告\n\n事象は、スミレメールの窓口でお受けいたします。\n",
        ]);

    [Fact]
    public void Reports_a_purpose_that_names_the_standard() => Reports(
        Sumire + "1.1 本書について\n\n本書は、「[|スミレメール|]」の管理策を ISO/IEC 27017 の項番に沿って説明します。\n",
        En,
        Ja,
        siblings: [Mail.Replace("6.1.1 情報", "1.1 本書について\n\n本書は、「スミレメール」の管理策を ISO/IEC 27017 の項番に沿って説明します。\n\n6.1.1 情報", StringComparison.Ordinal)]);

    [Fact]
    public void Accepts_sentences_that_name_the_paper_s_own_product() => Accepts(
        Sumire + "10.1.1 暗号による管理策の利用方針\n\nスミレ文書のデータは、AES-256 で暗号化しています。\n\n12.3.1 情報のバックアップ\n\n毎日バックアップしています。\n", siblings: [Mail]);

    [Fact]
    public void Accepts_the_sentence_where_there_is_no_paper_to_compare_with() => // nothing shows that it is a copy
        Accepts(Sumire + "10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n");

    [Fact]
    public void Accepts_the_sentence_under_another_control() => // duplicated-body and off-topic-clause look at what stands in the wrong place
        Accepts(Sumire + "12.3.1 情報のバックアップ\n\nスミレメールのデータは、AES-256 で暗号化しています。\n", siblings: [Mail]);

    [Fact]
    public void Accepts_a_product_that_the_paper_speaks_of_in_its_own_words() => Accepts( // it works with that product
        Sumire + "2. 概要\n\nスミレ文書は、添付ファイルの受け渡しにスミレメールを利用します。\n\n10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n", siblings: [Mail]);

    [Fact]
    public void Accepts_a_paper_about_several_products() => Accepts(
        "---\nproduct: スミレ文書、スミレメール\npublisher: 株式会社スミレ商会\n---\n\n10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n", siblings: [Mail]);

    [Fact]
    public void Accepts_a_suite_that_names_its_products_on_the_cover() => Accepts(
        "スミレスイート セキュリティホワイトペーパー\n\n対象：スミレ文書、スミレメール\n\n株式会社スミレ商会\n\n1. 目的\n\n取り組みをお伝えします。\n\n10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n", siblings: [Mail]);

    [Fact]
    public void Accepts_what_is_told_of_a_certificate() => Accepts( // its scope names the products that it is for
        Sumire + "18.2.1 情報セキュリティの独立したレビュー\n\nスミレメールの開発及び運用について、毎年、ISMS の審査を受けています。\n", siblings: [Mail]);

    [Fact]
    public void Accepts_a_bare_mention() => Accepts(
        Sumire + "6.1.1 情報セキュリティの役割及び責任\n\n- スミレメール利用規約\n",
        siblings: [Mail.Replace("責任の範囲は、スミレメール利用規約（https://sumire.example/mail/terms/）に記載しています。", "- スミレメール利用規約", StringComparison.Ordinal)]);

    [Fact]
    public void Accepts_a_host_that_the_product_gave_its_name() => Accepts(
        "# Larkspur Files security whitepaper\n\nLarkspur Ltd.\n\n## 16.1.2 Reporting information security events\n\nReports reach us at help@larkspurmail.example, or see help.larkspurmail.example/report first.\n",
        siblings: ["# LarkspurMail security whitepaper\n\nLarkspur Ltd.\n\n## 16.1.2 Reporting information security events\n\nReports reach us at help@larkspurmail.example, or see help.larkspurmail.example/report first.\n"]);

    [Fact]
    public void Accepts_a_name_inside_of_a_longer_word() => Accepts( // カゼ is no part of カゼノ
        "カゼノ文書 セキュリティホワイトペーパー\n\n株式会社カゼノ\n\n1. 目的\n\n取り組みをお伝えします。\n\n10.1.1 暗号による管理策の利用方針\n\nアメリアカゼの名の付いた機器で、データを暗号化しています。\n",
        siblings: ["リアカゼ セキュリティホワイトペーパー\n\n株式会社カゼノ\n\n1. 目的\n\n取り組みをお伝えします。\n\n10.1.1 暗号による管理策の利用方針\n\nアメリアカゼの名の付いた機器で、データを暗号化しています。\n"]);

    [Fact]
    public void Accepts_the_name_of_the_family_in_the_paper_of_one_of_its_products() => Accepts( // the platform that the product is a part of
        "Kaze Cloud Backup セキュリティホワイトペーパー\n\n株式会社カゼノ\n\n1. 目的\n\n取り組みをお伝えします。\n\n9.2.3 特権的アクセス権の管理\n\n特権は、Kaze Cloud の管理画面から設定してください。\n",
        siblings: ["Kaze Cloud セキュリティホワイトペーパー\n\n株式会社カゼノ\n\n1. 目的\n\n取り組みをお伝えします。\n\n9.2.3 特権的アクセス権の管理\n\n特権は、Kaze Cloud の管理画面から設定してください。\n"]);

    [Fact]
    public void Accepts_an_edition_of_the_paper_s_own_product() => Accepts( // what the two editions offer is told in both papers
        "カゼノ文書 セキュリティホワイトペーパー\n\n株式会社カゼノ\n\n1. 目的\n\n取り組みをお伝えします。\n\n12.3.1 情報のバックアップ\n\nカゼノ文書 Enterprise では、世代の数を変更できます。\n",
        siblings: ["カゼノ文書 Enterprise セキュリティホワイトペーパー\n\n株式会社カゼノ\n\n1. 目的\n\n取り組みをお伝えします。\n\n12.3.1 情報のバックアップ\n\nカゼノ文書 Enterprise では、世代の数を変更できます。\n"]);

    [Fact]
    public void Accepts_what_the_papers_of_several_products_say_of_one() => Accepts( // the sign-on of all of them
        Sumire + "9.2.4 利用者の秘密認証情報の管理\n\nパスワードは、スミレIDの画面から変更してください。\n",
        siblings:
        [
            "スミレID セキュリティホワイトペーパー\n\n株式会社スミレ商会\n\n1. 目的\n\n取り組みをお伝えします。\n\n9.2.4 利用者の秘密認証情報の管理\n\nパスワードは、スミレIDの画面から変更してください。\n",
            "スミレ帳票 セキュリティホワイトペーパー\n\n株式会社スミレ商会\n\n1. 目的\n\n取り組みをお伝えします。\n\n9.2.4 利用者の秘密認証情報の管理\n\nパスワードは、スミレIDの画面から変更してください。\n",
        ]);

    [Fact]
    public void Accepts_papers_of_different_companies() => Accepts( // no sibling: another publisher, and other bodies
        "スミレ文書 セキュリティホワイトペーパー\n\nカスミ情報株式会社\n\n1. 目的\n\n取り組みをお伝えします。\n\n5.1.1 情報セキュリティのための方針群\n\n方針を定めています。\n\n7.2.2 情報セキュリティの意識向上、教育及び訓練\n\n毎年、教育しています。\n\n"
        + "10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n",
        siblings: [Mail]);

    [Fact]
    public void Accepts_an_older_paper_of_the_same_product() =>
        Accepts(Mail.Replace("AES-256", "AES-128", StringComparison.Ordinal), siblings: [Mail]);

    [Fact]
    public void Accepts_a_paper_that_names_no_product() => Accepts( // it may be about any
        "情報セキュリティホワイトペーパー\n\n株式会社スミレ商会\n\n1. 目的\n\n取り組みをお伝えします。\n\n10.1.1 暗号による管理策の利用方針\n\nスミレメールのデータは、AES-256 で暗号化しています。\n", siblings: [Mail]);
}
