namespace Wplint.Tests.Parsing;

/// <summary>The paper's own chapters and the numbers of the standard, side by side.</summary>
public sealed class ChapterTests
{
    private const string Roman = """
        I. はじめに

        本書の目的を述べます。

        II. 本書の構成

        本書は四つの章から成ります。

        III. 管理策への取り組み

        本章では、管理策ごとに述べます。

        5 情報セキュリティのための方針群

        5.1 情報セキュリティのための経営陣の方向性

        5.1.1 情報セキュリティのための方針群

        方針を定めています。

        6 情報セキュリティのための組織

        6.1 内部組織

        6.1.1 情報セキュリティの役割及び責任

        役割を定めています。

        6.3 クラウドサービスカスタマとクラウドサービスプロバイダとの関係

        6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担

        分担を定めています。

        9 アクセス制御

        9.5 共有する仮想環境におけるクラウドサービスカスタマデータのアクセス制御

        9.5.2 仮想マシンの要塞化

        要塞化しています。

        IV. 改訂履歴

        | 版数 | 日付 | 改訂内容 |
        | --- | --- | --- |
        | 1.0 | 2023/4/3 | 初版 |
        """;

    private const string RomanTree = """
        chapters I. はじめに
        chapters II. 本書の構成
        chapters III. 管理策への取り組み
          controls 5 情報セキュリティのための方針群
            controls 5.1 情報セキュリティのための経営陣の方向性
              controls 5.1.1 情報セキュリティのための方針群
          controls 6 情報セキュリティのための組織
            controls 6.1 内部組織
              controls 6.1.1 情報セキュリティの役割及び責任
            controls 6.3 クラウドサービスカスタマとクラウドサービスプロバイダとの関係
              controls 6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担
          controls 9 アクセス制御
            controls 9.5 共有する仮想環境におけるクラウドサービスカスタマデータのアクセス制御
              controls 9.5.2 仮想マシンの要塞化
        chapters IV. 改訂履歴
        """;

    [Fact]
    public void Stand_above_the_clauses_objectives_and_controls_of_the_standard() => Assert.Equal(RomanTree, TreeText.Clauses(Roman));

    [Theory]
    [InlineData("Ⅰ．", "Ⅱ．", "Ⅲ．", "Ⅳ．")]
    [InlineData("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ")]
    [InlineData("第1章", "第2章", "第3章", "第4章")]
    [InlineData("第 一 章", "第 二 章", "第 三 章", "第 四 章")]
    [InlineData("Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4")]
    [InlineData("1.", "2.", "3.", "4.")]
    [InlineData("１．", "２．", "３．", "４．")]
    [InlineData("1", "2", "3", "4")]
    public void Are_read_in_every_form_of_number(params string[] numbers)
    {
        string Renumber(string text) => text
            .Replace("III.", numbers[2], StringComparison.Ordinal)
            .Replace("II.", numbers[1], StringComparison.Ordinal)
            .Replace("IV.", numbers[3], StringComparison.Ordinal)
            .Replace("I.", numbers[0], StringComparison.Ordinal);
        Assert.Equal(Renumber(RomanTree), TreeText.Clauses(Renumber(Roman)));
    }

    [Fact]
    public void Give_one_tree_with_headings_of_Markdown_and_without()
    {
        static string Mark(string line) => line switch
        {
            ['I' or 'V', ..] => $"## {line}",
            [>= '0' and <= '9', ..] => $"{new string('#', 3 + line[..line.IndexOf(' ', StringComparison.Ordinal)].Count(static c => c == '.'))} {line}",
            _ => line,
        };
        var marked = "# ミナト共有書庫 ホワイトペーパー\n\n" + string.Join('\n', Roman.Split('\n').Select(Mark));
        Assert.Equal(RomanTree, TreeText.Clauses(marked));
        Assert.All(TreeText.Parse(marked).AllClauses, static clause => Assert.NotEqual(0, clause.HeadingLevel));
    }

    [Fact]
    public void Give_one_tree_as_bold_lines() =>
        Assert.Equal(RomanTree, TreeText.Clauses(string.Join('\n', Roman.Split('\n').Select(static line => line is ['I' or 'V' or (>= '0' and <= '9'), ..] ? $"**{line}**" : line))));

    [Fact]
    public void Begin_with_one_that_the_contents_forgot() => Assert.Equal(
        """
        chapters 1. はじめに
        chapters 2. 用語
        chapters 3. 窓口
        """,
        TreeText.Clauses("目次\n\n2. 用語.....2\n3. 窓口.....3\n\n1. はじめに\n\n本書です。\n\n2. 用語\n\n用語です。\n\n3. 窓口\n\n窓口です。\n"));

    [Fact]
    public void Begin_anew_below_a_part_that_the_contents_list() => Assert.Equal(
        """
        chapters 第1章 はじめに
          chapters 1. 目的
          chapters 2. 適用範囲
        chapters 第2章 サービスの概要
          chapters 1. 機能
        chapters 第3章 手順
        """,
        TreeText.Clauses("目次\n\n第1章 はじめに.....2\n第2章 サービスの概要.....2\n第3章 手順.....3\n\n第1章 はじめに\n\n1. 目的\n\n目的です。\n\n2. 適用範囲\n\n範囲です。\n\n第2章 サービスの概要\n\n1. 機能\n\n機能です。\n\n第3章 手順\n\n次の順に行います。\n\n1. 申請\n\n2. 承認\n"));

    [Fact]
    public void Begin_anew_below_a_part()
    {
        const string text = """
            第1章 はじめに

            1. 目的

            目的を述べます。

            2. 適用範囲

            範囲を述べます。

            第2章 サービスの概要

            1. 機能

            文書を管理します。

            2. 責任分界

            責任を分けます。

            第3章 管理策

            5.1.1 情報セキュリティのための方針群

            方針を定めています。
            """;
        Assert.Equal(
            """
            chapters 第1章 はじめに
              chapters 1. 目的
              chapters 2. 適用範囲
            chapters 第2章 サービスの概要
              chapters 1. 機能
              chapters 2. 責任分界
            chapters 第3章 管理策
              controls 5.1.1 情報セキュリティのための方針群
            """,
            TreeText.Clauses(text));
    }

    [Fact]
    public void Stand_above_sections_that_are_written_in_words() => Assert.Equal(
        """
        chapters 第一章 はじめに
          chapters 第一節 目的
          chapters 第二節 範囲
        chapters 第二章 管理策
          controls 5.1.1 情報セキュリティのための方針群
        """,
        TreeText.Clauses("""
            第一章 はじめに

            第一節 目的

            目的を述べます。

            第二節 範囲

            範囲を述べます。

            第二章 管理策

            5.1.1 情報セキュリティのための方針群

            方針です。
            """));

    [Fact]
    public void May_have_the_numbers_of_clauses_and_controls()
    {
        const string text = """
            4. 用語

            用語です。

            5. 管理体制

            体制を述べます。

            5.1 体制図

            体制図を示します。

            5.1.1 委員会

            委員会があります。

            6. 基準への対応

            6.1 見方

            見方を述べます。

            5.1.1 情報セキュリティのための方針群

            方針を定めています。

            6.1.1 情報セキュリティの役割及び責任

            役割を定めています。

            18.2.1 情報セキュリティの独立したレビュー

            審査を受けています。

            7. 改訂履歴

            Ver.1.0	2024/1/10	初版
            """;
        Assert.Equal(
            """
            chapters 4. 用語
            chapters 5. 管理体制
              chapters 5.1 体制図
                chapters 5.1.1 委員会
            chapters 6. 基準への対応
              chapters 6.1 見方
                controls 5.1.1 情報セキュリティのための方針群
                controls 6.1.1 情報セキュリティの役割及び責任
                controls 18.2.1 情報セキュリティの独立したレビュー
            chapters 7. 改訂履歴
            """,
            TreeText.Clauses("1. 一\n\n本文です。\n\n2. 二\n\n本文です。\n\n3. 三\n\n本文です。\n\n" + text)["chapters 1. 一\nchapters 2. 二\nchapters 3. 三\n".Length..]);
    }

    [Fact]
    public void Go_on_behind_the_last_control() => Assert.Equal(
        """
        chapters 1. はじめに
        chapters 2. 管理策
          controls 5.1.1 情報セキュリティのための方針群
          controls 18.2.1 情報セキュリティの独立したレビュー
        chapters 3. 改訂履歴
        """,
        TreeText.Clauses("1. はじめに\n\n目的です。\n\n2. 管理策\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n18.2.1 情報セキュリティの独立したレビュー\n\n審査です。\n\n3. 改訂履歴\n\n1.0版 2024/1/10 初版"));

    [Fact]
    public void May_name_the_control_that_each_section_answers()
    {
        const string text = """
            1. 目的

            目的です。

            5. 情報セキュリティ方針

            5.1 情報セキュリティのための方針群 ([ISO/IEC 27001:2013] A.5.1.1)

            方針があります。

            6. 組織

            6.1 役割及び責任 ([ISO/IEC 27001:2013] A.6.1.1)

            役割があります。

            6.3 役割の分担 ([ISO/IEC 27017:2015] CLD.6.3.1)

            分担しています。
            """;
        Assert.Equal(
            """
            chapters 1. 目的
            chapters 5. 情報セキュリティ方針
              chapters 5.1 情報セキュリティのための方針群 = A.5.1.1
            chapters 6. 組織
              chapters 6.1 役割及び責任 = A.6.1.1
              chapters 6.3 役割の分担 = CLD.6.3.1
            """,
            TreeText.Clauses(text.Replace("5. 情報", "## 5. 情報", StringComparison.Ordinal).Replace("6. 組織", "## 6. 組織", StringComparison.Ordinal)));
        Assert.Equal(["A.5.1.1", "A.6.1.1", "CLD.6.3.1"], TreeText.Parse(text).Controls.Select(static clause => clause.Control!.Text));
    }

    [Fact]
    public void Stand_beside_the_numbers_of_the_2022_edition() => Assert.Equal(
        """
        chapters 1. はじめに
        chapters 2. 管理策
          controls 5.1 情報セキュリティのための方針群
          controls A.5.16 識別情報の管理
          controls 5.23 クラウドサービスの利用における情報セキュリティ
          controls 6.3 情報セキュリティの意識向上、教育及び訓練
          controls 7.14 装置のセキュリティを保った処分又は再利用
          controls 8.34 監査におけるテスト中の情報システムの保護
        chapters 3. 改訂履歴
        """,
        TreeText.Clauses("""
            1. はじめに

            目的です。

            2. 管理策

            5.1 情報セキュリティのための方針群

            方針です。

            A.5.16 識別情報の管理

            管理します。

            5.23 クラウドサービスの利用における情報セキュリティ

            使います。

            6.3 情報セキュリティの意識向上、教育及び訓練

            教育します。

            7.14 装置のセキュリティを保った処分又は再利用

            消去します。

            8.34 監査におけるテスト中の情報システムの保護

            守ります。

            3. 改訂履歴

            1.0版 2024/1/10 初版
            """));

    [Fact]
    public void Hold_the_extended_controls_together_behind_the_last_control_as_Annex_A_does() => Assert.Equal(
        """
        chapters 1. 管理策
          controls 5.1.1 情報セキュリティのための方針群
          controls 18.2.1 情報セキュリティの独立したレビュー
          controls CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担
          controls CLD.8.1.5 クラウドサービスカスタマの資産の除去
        """,
        TreeText.Clauses("""
            1. 管理策

            5.1.1 情報セキュリティのための方針群

            方針です。

            18.2.1 情報セキュリティの独立したレビュー

            審査です。

            CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担

            分担です。

            CLD.8.1.5 クラウドサービスカスタマの資産の除去

            除去です。
            """));

    [Fact]
    public void Are_no_main_clauses_where_a_slip_gives_them_the_number_of_one() => Assert.Equal(
        """
        chapters 3. はじめに
        chapters 5. 規格への対応
          controls 5.1.1 情報セキュリティのための方針群
          controls 6.1.1 情報セキュリティの役割及び責任
        chapters 5. 改訂履歴
        """,
        TreeText.Clauses("3. はじめに\n\n目的です。\n\n5. 規格への対応\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n5. 改訂履歴\n\n1.0版 2024/1/10 初版"));

    [Fact]
    public void Are_no_controls_with_a_slip_in_the_number() => Assert.Equal(
        """
        chapters 1. 管理策
          controls 5.1.1 情報セキュリティのための方針群
          controls 19.4.4 特権的なユーティリティプログラムの使用
          controls 2.1.2 変更管理
        """,
        TreeText.Clauses("1. 管理策\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n19.4.4 特権的なユーティリティプログラムの使用\n\nありません。\n\n2.1.2 変更管理\n\n通知します。"));

    [Fact]
    public void Are_no_controls_with_a_slip_in_the_first_number() => Assert.Equal(
        """
        controls 4.1.1 情報セキュリティのための方針群
        controls 6.1.1 情報セキュリティの役割及び責任
        """,
        TreeText.Clauses("### 4.1.1 情報セキュリティのための方針群\n\n方針です。\n\n### 6.1.1 情報セキュリティの役割及び責任\n\n分担です。"));

    // Sections of the paper's own may be titled as controls are.
    [Fact]
    public void Are_sections_with_titles_of_controls_below_a_section_of_the_papers_own() => Assert.Equal(
        """
        chapters 4. 管理策
          chapters 4.1 方針
            chapters 4.1.1 情報セキュリティのための方針群
              controls 6.1.1 情報セキュリティの役割及び責任
        """,
        TreeText.Clauses("## 4. 管理策\n\n### 4.1 方針\n\n#### 4.1.1 情報セキュリティのための方針群\n\n方針です。\n\n### 6.1.1 情報セキュリティの役割及び責任\n\n分担です。"));

    [Fact]
    public void Are_no_main_clauses_that_hold_nothing() => Assert.Equal(
        """
        chapters 1. 管理策
          controls 16 情報セキュリティインシデント管理
            controls 16.1.7 証拠の収集
          controls 17 事業継続マネジメントにおける情報セキュリティの側面
          controls 18 順守
            controls 18.1.2 知的財産権
        """,
        TreeText.Clauses("""
            1. 管理策

            16 情報セキュリティインシデント管理

            16.1.7 証拠の収集

            法令に従います。

            17 事業継続マネジメントにおける情報セキュリティの側面

            対象外です。

            18 順守

            18.1.2 知的財産権

            窓口があります。
            """));

    [Theory]
    [InlineData("3", "4")]
    [InlineData("19", "20")]
    public void Go_on_behind_main_clauses(string next, string last) => Assert.Equal(
        $"""
        chapters 1. 目的
        chapters 2. 対応
          controls 18 順守
            controls 18.1.2 知的財産権
        chapters {next}. 窓口
        chapters {last}. 改訂履歴
        """,
        TreeText.Clauses($"1. 目的\n\n目的です。\n\n2. 対応\n\n18 順守\n\n18.1.2 知的財産権\n\n窓口があります。\n\n{next}. 窓口\n\nお問い合わせください。\n\n{last}. 改訂履歴\n\n1.0版 2024/1/10 初版"));

    [Fact]
    public void Are_read_in_English_too() => Assert.Equal(
        """
        chapters 1. Purpose
        chapters 2. Controls
          controls A.5.1.1 Policies for information security
          controls CLD 6.3.1 Shared roles and responsibilities within a cloud computing environment
          controls A.18.2.1 Independent review of information security
        chapters 3. Revision history
        """,
        TreeText.Clauses("""
            # Kestrel Vault Security Whitepaper

            Version 2.1

            ## 1. Purpose

            This whitepaper explains how Kestrel Vault follows ISO/IEC 27017:2015.

            ## 2. Controls

            Each control is answered below.

            ### A.5.1.1 Policies for information security

            We have policies.

            ### CLD 6.3.1 Shared roles and responsibilities within a cloud computing environment

            We share roles.

            ### A.18.2.1 Independent review of information security

            We are audited.

            ## 3. Revision history

            | Version | Date | Description |
            |---|---|---|
            | 2.1 | June 3, 2020 | Added A.9.4.1 |
            """));
}
