using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class ClauseTitleMismatchRuleTests : RuleTest<ClauseTitleMismatchRule>
{
    [Fact]
    public void Reports_another_wording() => Reports(
        "CLD.8.1.5 [|クラウドサービス利用者の資産の除去|]\n\n契約の終了後、削除します。\n",
        en: "CLD.8.1.5 is titled \"クラウドサービスカスタマの資産の除去\" in JIS Q 27017:2016. Write that instead of \"クラウドサービス利用者の資産の除去\".",
        ja: "JIS Q 27017:2016 での CLD.8.1.5 の題名は「クラウドサービスカスタマの資産の除去」です。「クラウドサービス利用者の資産の除去」をこの題名に直してください。",
        fixedTo: "CLD.8.1.5 クラウドサービスカスタマの資産の除去\n\n契約の終了後、削除します。\n");

    [Fact]
    public void Reports_another_word_in_the_spelling_of_the_paper() => Reports(
        """
        6.1.1 情報セキュリティの役割および責任

        役割を定めています。

        7.2.2 [|情報セキュリティの自覚、教育および訓練|]

        毎年、教育しています。
        """,
        en: "7.2.2 is titled \"情報セキュリティの意識向上、教育および訓練\" in JIS Q 27017:2016. Write that instead of \"情報セキュリティの自覚、教育および訓練\".",
        ja: "JIS Q 27017:2016 での 7.2.2 の題名は「情報セキュリティの意識向上、教育および訓練」です。「情報セキュリティの自覚、教育および訓練」をこの題名に直してください。",
        fixedTo: """
        6.1.1 情報セキュリティの役割および責任

        役割を定めています。

        7.2.2 情報セキュリティの意識向上、教育および訓練

        毎年、教育しています。
        """);

    [Fact]
    public void Reports_an_english_title_in_the_capitals_of_the_paper() => Reports(
        """
        ## 5.1.1 Policies for Information Security

        We publish our policy.

        ## 8.2.2 Labelling of Information

        You can label your files.

        ## 9.4.4 [|Use of Utility Programs|]

        We do not offer any.
        """,
        en: "9.4.4 is titled \"Use of Privileged Utility Programs\" in ISO/IEC 27017:2015. Write that instead of \"Use of Utility Programs\".",
        ja: "ISO/IEC 27017:2015 での 9.4.4 の題名は「Use of Privileged Utility Programs」です。「Use of Utility Programs」をこの題名に直してください。",
        fixedTo: """
        ## 5.1.1 Policies for Information Security

        We publish our policy.

        ## 8.2.2 Labelling of Information

        You can label your files.

        ## 9.4.4 Use of Privileged Utility Programs

        We do not offer any.
        """);

    [Fact]
    public void Takes_contents_and_references_along() => Reports(
        """
        目次

        1. はじめに.....1
        A.9.4.4 {|特権的なユーティリティプログラムの利用|}.....2

        1. はじめに

        特権については、「A.9.4.4 {|特権的なユーティリティプログラムの利用|}」をご参照ください。

        A.9.4.4 [|特権的なユーティリティプログラムの利用|]

        提供していません。
        """,
        en: "9.4.4 is titled \"特権的なユーティリティプログラムの使用\" in JIS Q 27017:2016. Write that instead of \"特権的なユーティリティプログラムの利用\".",
        ja: "JIS Q 27017:2016 での 9.4.4 の題名は「特権的なユーティリティプログラムの使用」です。「特権的なユーティリティプログラムの利用」をこの題名に直してください。",
        fixedTo: """
        目次

        1. はじめに.....1
        A.9.4.4 特権的なユーティリティプログラムの使用.....2

        1. はじめに

        特権については、「A.9.4.4 特権的なユーティリティプログラムの使用」をご参照ください。

        A.9.4.4 特権的なユーティリティプログラムの使用

        提供していません。
        """,
        relatedMessages: [new("The contents list the same title", "目次の同じ題名"), new("A reference quotes the title", "この題名を引用している箇所")]);

    [Fact]
    public void Leaves_alone_what_the_history_quotes() => Reports(
        "12.3.1 [|バックアップ|]\n\n毎日取得します。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 「12.3.1 バックアップ」を追加 |\n",
        en: "12.3.1 is titled \"情報のバックアップ\" in JIS Q 27017:2016. Write that instead of \"バックアップ\".",
        ja: "JIS Q 27017:2016 での 12.3.1 の題名は「情報のバックアップ」です。「バックアップ」をこの題名に直してください。",
        fixedTo: "12.3.1 情報のバックアップ\n\n毎日取得します。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 「12.3.1 バックアップ」を追加 |\n");

    [Fact]
    public void Reports_the_title_of_another_control() => Reports(
        "12.3.1 [|イベントログ取得|]\n\nバックアップを毎日取得します。\n",
        en: "12.3.1 is titled \"情報のバックアップ\" in JIS Q 27017:2016. Write that instead of \"イベントログ取得\".",
        ja: "JIS Q 27017:2016 での 12.3.1 の題名は「情報のバックアップ」です。「イベントログ取得」をこの題名に直してください。",
        fixedTo: "12.3.1 情報のバックアップ\n\nバックアップを毎日取得します。\n");

    [Fact]
    public void Makes_no_fix_where_a_link_runs_through_the_title() => Reports(
        "### 12.3.1 [|バックアップ（[手順](https://kazeno.example/backup)）|]\n\n毎日取得します。\n",
        en: "12.3.1 is titled \"情報のバックアップ\" in JIS Q 27017:2016. Write that instead of \"バックアップ（手順）\".",
        ja: "JIS Q 27017:2016 での 12.3.1 の題名は「情報のバックアップ」です。「バックアップ（手順）」をこの題名に直してください。");

    [Theory]
    [InlineData("6.1.1 情報セキュリティの役割および責任")]
    [InlineData("7.2.2 情報セキュリティの意識向上、教育及び訓練")]
    [InlineData("12.6.1 技術的脆弱性の管理")]
    [InlineData("15.1.3 ICT サプライチェーン")]
    [InlineData("12.1.3 容量･能力の管理")]
    public void Accepts_another_spelling_of_the_same_words(string paper) => Accepts(paper); // spelling is WP2004's business

    [Theory]
    [InlineData("9.2.2 利用者アクセスの提供")]
    [InlineData("9.2.2 利用者アクセスの提供(provisioning)")]
    [InlineData("12.3.1 情報のバックアップ（クラウド事業者）")]
    [InlineData("12.3.1 【事業者】情報のバックアップ")]
    [InlineData("12.1.2 変更管理 / Change management")]
    [InlineData("9.2.1 利用者登録及び登録削除、9.2.2 利用者アクセスの提供")]
    [InlineData("8.1.1 資産目録・CLD.8.1.5 クラウドサービスカスタマの資産の除去")]
    public void Accepts_a_gloss_and_a_supplement(string paper) => Accepts(paper); // the standard's words are all there

    [Fact]
    public void Accepts_american_spelling() => Accepts("## 8.2.2 Labeling of information\n\nYou can label your files.\n"); // the same words

    [Fact]
    public void Accepts_an_english_title_in_a_japanese_paper_even_if_it_is_the_companys_own() => // a name of its own, not a slip
        Accepts("12.3.1 Backup\n\nバックアップを毎日取得します。\n\n12.4.1 イベントログ取得\n\nログを取得します。\n");

    [Fact]
    public void Accepts_a_control_without_a_title() => Accepts("CLD.9.5.2\n\n不要なサービスを止めています。\n"); // nothing to compare

    [Fact]
    public void Accepts_a_chapter_of_the_papers_own_with_the_number_of_a_control() => // own chapters have own titles
        Accepts("1. 目的\n\n目的です。\n\n1.1 範囲\n\n範囲です。\n\n5. 体制\n\n体制です。\n\n5.1 組織\n\n組織です。\n");

    [Fact]
    public void Accepts_a_title_of_its_own_above_the_control_that_it_names() => // the standard's number stands behind
        Accepts("5.1 情報セキュリティ方針 ([ISO/IEC 27001:2013] A.5.1.1)\n\n方針を公開しています。\n");

    [Fact]
    public void Accepts_what_differs_from_a_japanese_title_that_is_known_from_one_source_only() =>
        Accepts("9.4.3 パスワードの管理システム\n\n管理しています。\n");

    [Fact]
    public void Accepts_a_group_with_a_title_of_its_own() => // 5 and 5.1 often carry the company's own words
        Accepts("5 方針\n\n5.1.1 情報セキュリティのための方針群\n\n方針を公開しています。\n");

    [Fact]
    public void Accepts_a_history_behind_the_controls() => // 5 follows 4 here, not 18.2.1
        Accepts("4. 管理策\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査を受けています。\n\n5. 改訂履歴\n\n版数\t日付\n1.0\t2024/1/12\n");

    // 5.1 is an objective in 2015 and a control in 2022, with titles that are alike.
    [Fact]
    public void Accepts_a_paper_on_the_numbers_of_2022() => Accepts(
        """
        5.1 情報セキュリティのための方針群

        方針を公開しています。

        5.7 脅威インテリジェンス

        脅威の情報を毎週集めています。
        """);

    [Fact]
    public void Accepts_the_objectives_of_2015_above_their_controls() => Accepts(
        """
        5 情報セキュリティのための方針群

        5.1 情報セキュリティのための経営陣の方向性

        5.1.1 情報セキュリティのための方針群

        方針を公開しています。
        """);
}
