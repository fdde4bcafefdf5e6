namespace Wplint.Tests.Parsing;

public sealed class ContentsTests
{
    private const string Body = """


        1. はじめに

        はじめの言葉です。

        2. サービスについて

        概要です。

        5.1.1 情報セキュリティのための方針群

        方針です。

        6.1.1 情報セキュリティの役割及び責任

        役割です。

        3. 改訂履歴

        1.0版 2024/1/10 初版
        """;

    private const string Entries = """
        chapters 1. はじめに → 2
        chapters 2. サービスについて → 3
        controls 5.1.1 情報セキュリティのための方針群 → 4
        controls 6.1.1 情報セキュリティの役割及び責任 → 4
        chapters 3. 改訂履歴 → 9
        """;

    private const string Clauses = """
        chapters 1. はじめに
        chapters 2. サービスについて
          controls 5.1.1 情報セキュリティのための方針群
          controls 6.1.1 情報セキュリティの役割及び責任
        chapters 3. 改訂履歴
        """;

    [Theory]
    [InlineData(".....")]
    [InlineData(" ............................ ")]
    [InlineData("……………")]
    [InlineData("‥‥‥‥")]
    [InlineData("・・・・・")]
    [InlineData("･･･････")]
    [InlineData("\t")]
    [InlineData("      ")]
    [InlineData("　　　")]
    [InlineData(" ―― ")]
    [InlineData("____")]
    [InlineData(" ")]
    public void Lead_to_pages_by_any_sign(string leader)
    {
        var text = "目次\n\n" + Entries.Replace("chapters ", "", StringComparison.Ordinal).Replace("controls ", "", StringComparison.Ordinal).Replace(" → ", leader, StringComparison.Ordinal) + Body;
        Assert.Equal("[目次]\n" + Entries, TreeText.Contents(text));
        Assert.Equal(Clauses, TreeText.Clauses(text));
    }

    [Theory]
    [InlineData("目次", "目次")]
    [InlineData("目 次", "目 次")]
    [InlineData("目　次", "目　次")]
    [InlineData("もくじ", "もくじ")]
    [InlineData("⽬次", "⽬次")]
    [InlineData("【目次】", "目次")]
    [InlineData("<目次>", "目次")]
    [InlineData("**目次**", "目次")]
    [InlineData("## 目次", "目次")]
    [InlineData("目次\n----", "目次")]
    [InlineData("Contents", "Contents")]
    [InlineData("Table of Contents", "Table of Contents")]
    public void Have_a_heading_in_any_form(string heading, string expected) => Assert.Equal(
        $"[{expected}]\nchapters 1. はじめに → 2\nchapters 2. サービスについて → 3",
        TreeText.Contents($"スイレン受付\n\n{heading}\n\n1. はじめに ... 2\n2. サービスについて ... 3{Body}"));

    [Fact]
    public void Need_no_pages()
    {
        const string text = "目次\n\n1. はじめに\n2. サービスについて\n5.1.1 情報セキュリティのための方針群\n6.1.1 情報セキュリティの役割及び責任\n3. 改訂履歴" + Body;
        Assert.Equal($"[目次]\n{Clauses.Replace("  ", "", StringComparison.Ordinal)}", TreeText.Contents(text));
        Assert.Equal(Clauses, TreeText.Clauses(text));
    }

    [Fact]
    public void Need_no_heading_where_dots_lead_to_pages()
    {
        const string text = "スイレン受付\n\n1. はじめに ..... 2\n2. サービスについて ..... 3\n5.1.1 情報セキュリティのための方針群 ..... 4" + Body;
        Assert.Equal("[]\nchapters 1. はじめに → 2\nchapters 2. サービスについて → 3\ncontrols 5.1.1 情報セキュリティのための方針群 → 4", TreeText.Contents(text));
        Assert.Equal(Clauses, TreeText.Clauses(text));
    }

    [Fact]
    public void May_be_a_list_of_links()
    {
        const string text = """
            ## もくじ

            1. [はじめに](#はじめに)
            2. [サービスについて](#サービスについて)
                - [5.1.1 情報セキュリティのための方針群](#511)
            3. [改訂履歴](#改訂履歴)

            ## 1. はじめに

            はじめの言葉です。

            ## 2. サービスについて

            ### 5.1.1 情報セキュリティのための方針群

            方針です。
            """;
        Assert.Equal("[もくじ]\nchapters 1. はじめに\nchapters 2. サービスについて\ncontrols 5.1.1 情報セキュリティのための方針群\nchapters 3. 改訂履歴", TreeText.Contents(text));
        Assert.Equal("chapters 1. はじめに\nchapters 2. サービスについて\n  controls 5.1.1 情報セキュリティのための方針群", TreeText.Clauses(text));
    }

    [Fact]
    public void May_be_tables_even_two_after_a_page_break_and_stop_at_level_two() => Assert.Equal(
        """
        [目次]
        chapters I. はじめに → 3
        chapters II. 管理策への取り組み → 5
        controls 5 情報セキュリティのための方針群 → 5
        controls 5.1 情報セキュリティのための経営陣の方向性 → 5
        controls 9 アクセス制御 → 7
        controls 9.5 共有する仮想環境におけるクラウドサービスカスタマデータのアクセス制御 → 7
        chapters III. 改訂履歴 → 9
        """,
        TreeText.Contents("""
            目次

            | I. はじめに ............................. | 3 |
            | --- | --- |
            | II. 管理策への取り組み .................. | 5 |
            | 5 情報セキュリティのための方針群 ........ | 5 |
            | 5.1 情報セキュリティのための経営陣の方向性 ... | 5 |

            | 9 アクセス制御 .......................... | 7 |
            | --- | --- |
            | 9.5 共有する仮想環境におけるクラウドサービスカスタマデータのアクセス制御 ... | 7 |
            | III. 改訂履歴 ........................... | 9 |

            I. はじめに

            本書の目的を述べます。

            II. 管理策への取り組み

            5 情報セキュリティのための方針群

            5.1 情報セキュリティのための経営陣の方向性

            5.1.1 情報セキュリティのための方針群

            方針です。
            """));

    [Fact]
    public void May_have_columns_with_a_header() => Assert.Equal(
        "[目次]\nchapters 1 はじめに → 2\ncontrols 5.1.1 情報セキュリティのための方針群 → 3",
        TreeText.Contents("目次\n\n| 項番 | タイトル | ページ |\n|---|---|---|\n| 1 | はじめに | 2 |\n| 5.1.1 | 情報セキュリティのための方針群 | 3 |\n" + Body));

    [Fact]
    public void May_list_themselves_lose_a_page_and_count_in_Roman_numbers() => Assert.Equal(
        """
        [目次]
        目次 → 2
        Preface
        chapters 1. はじめに → 3
        controls CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担
        controls 7.2.2 情報セキュリティの意識向上、教育及び訓練 → 12
        chapters 2. 図表 → 13
        """,
        TreeText.Contents("""
            目次

            目次	2
            Preface ..... iv
            1. はじめに…………3
            CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担
            7.2.2 情報セキュリティの意識向上、教育及び訓練 P.12
            2. 図表 13

            1. はじめに

            はじめの言葉です。
            """));

    [Fact]
    public void Make_no_heading_of_the_caption_that_they_list() => Assert.Equal(
        ["はじめに", "サービス水準", "監視"],
        TreeText.Parse("""
            目次

            はじめに ..... 1
            サービス水準 ..... 1
            表 5-1 可用性 ..... 1
            監視 ..... 2

            はじめに

            はじめの言葉です。

            サービス水準

            表 5-1 可用性

            | 項目 | 目標 |
            |---|---|
            | 稼働率 | 99.9% |

            監視

            常時監視しています。
            """).AllClauses.Select(static clause => clause.Title.Text));

    [Theory]
    [InlineData("・1. はじめに\t2\n・5.1.1 情報セキュリティのための方針群\t3")]
    [InlineData("• 1. はじめに.....2\n• 5.1.1 情報セキュリティのための方針群.....3")]
    [InlineData("1. 1. はじめに.....2\n2. 5.1.1 情報セキュリティのための方針群.....3")]
    [InlineData("項目\tページ\n1. はじめに\t2\n5.1.1 情報セキュリティのための方針群\t3")]
    [InlineData("1. はじめに.....2\n\n2\n\n5.1.1 情報セキュリティのための方針群.....3")]
    public void May_have_bullets_a_header_and_the_number_of_their_own_page(string entries) => Assert.Equal(
        "[目次]\nchapters 1. はじめに → 2\ncontrols 5.1.1 情報セキュリティのための方針群 → 3",
        TreeText.Contents($"目次\n\n{entries}{Body}"));

    [Fact]
    public void May_be_a_list_that_leaves_the_counting_to_the_renderer() => Assert.Equal(
        "[目次]\nはじめに\n管理策\ncontrols 5.1.1 情報セキュリティのための方針群",
        TreeText.Contents("## 目次\n\n1. [はじめに](#a)\n1. [管理策](#b)\n   - [5.1.1 情報セキュリティのための方針群](#c)\n\n## 1. はじめに\n\n文です。\n"));

    [Fact]
    public void May_list_a_clause_twice() => Assert.Equal(
        "[目次]\nchapters 1. はじめに\ncontrols 5.1.1 情報セキュリティのための方針群\ncontrols 5.1.1 情報セキュリティのための方針群\nchapters 3. 改訂履歴",
        TreeText.Contents("目次\n\n1. はじめに\n5.1.1 情報セキュリティのための方針群\n5.1.1 情報セキュリティのための方針群\n3. 改訂履歴" + Body));

    [Fact]
    public void May_have_long_titles_without_pages() => Assert.Equal(
        "[Contents]\nchapters 2.1 Identification of applicable legislation and contractual requirements\nchapters 2.2 Privacy",
        TreeText.Contents("## Contents\n\n- 2.1 Identification of applicable legislation and contractual requirements ([ISO/IEC 27001:2013] A.18.1.1)\n- 2.2 Privacy ([ISO/IEC 27001:2013] A.18.1.4)\n\n## 2 Controls\n\nText.\n"));

    [Fact]
    public void May_have_two_titles_that_begin_alike_and_were_cut_there() => Assert.Equal(
        "[Contents]\ncontrols 6.1.1 Information security roles and responsibilities → 3\ncontrols 7.2.2 Information security awareness, education and training → 5",
        TreeText.Contents("Contents\n\n6.1.1 Information security\nroles and responsibilities.....3\n7.2.2 Information security\nawareness, education and training.....5\n\n6.1.1 Information security roles and responsibilities\n\nText.\n"));

    [Fact]
    public void May_have_a_number_twice_by_a_slip() => Assert.Equal(
        "[Contents]\nchapters 1. Purpose\nchapters 1. Scope\nchapters 3. History",
        TreeText.Contents("## Contents\n\n- [1. Purpose](#1-purpose)\n\n- [1. Scope](#2-scope)\n\n- [3. History](#3-history)\n\n## 1. Purpose\n\nThe purpose is told.\n"));

    [Fact]
    public void May_have_a_title_that_their_line_was_too_short_for() => Assert.Equal(
        "[目次]\nchapters 1. はじめに → 3\ncontrols CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担 → 4\ncontrols 7.2.2 情報セキュリティの意識向上、教育及び訓練 → 5",
        TreeText.Contents("目次\n\n1. はじめに ..... 3\nCLD.6.3.1 クラウドコンピューティング環境における役割及び責任の\n共有及び分担 ..... 4\n7.2.2 情報セキュリティの意識向上、教育及び訓練 ..... 5\n\n1. はじめに\n\n文です。\n"));

    [Fact]
    public void May_have_a_blank_line_between_their_entries() => Assert.Equal(
        "[目次]\nchapters 1. はじめに → 2\nchapters 2. サービスについて → 3",
        TreeText.Contents("目次\n\n1. はじめに ..... 2\n\n2. サービスについて ..... 3" + Body));

    [Fact]
    public void May_stand_behind_a_history()
    {
        const string text = "スイレン受付\n\n改訂履歴\n\n| 改定日 | 版 | 概要 |\n|---|---|---|\n| 2023/1/10 | 1.0 | 初版 |\n\n目次\n\n1. はじめに ..... 2\n2. サービスについて ..... 3\n\n1. はじめに\n\nはじめの言葉です。\n\n2. サービスについて\n\n概要です。\n";
        Assert.Equal("改訂履歴\nchapters 1. はじめに\nchapters 2. サービスについて", TreeText.Clauses(text));
        Assert.Equal("[改訂履歴]\n1.0=1.0 | 2023/1/10=2023-1-10 | 初版", TreeText.History(text));
        Assert.Equal("[目次]\nchapters 1. はじめに → 2\nchapters 2. サービスについて → 3", TreeText.Contents(text));
    }

    [Fact]
    public void May_stand_before_the_cover()
    {
        const string text = "目次\n\n1. はじめに ..... 2\n2. サービスについて ..... 3\n\nスイレン受付 ホワイトペーパー\n\n第2版\n2024年1月\n" + Body;
        Assert.Equal("[目次]\nchapters 1. はじめに → 2\nchapters 2. サービスについて → 3", TreeText.Contents(text));
        Assert.Equal("スイレン受付 ホワイトペーパー | 第2版=2 | 2024年1月=2024-1-0 | ?", TreeText.Cover(text));
    }

    [Fact]
    public void Name_titles_without_a_number_so_that_the_body_has_them_once() => Assert.Equal(
        "サービス概要\nchapters 1. 管理策\n  controls 5.1.1 情報セキュリティのための方針群",
        TreeText.Clauses("目次\n\nサービス概要\t1\n1. 管理策\t2\n\nサービス概要\n\n概要です。\n\n1. 管理策\n\n5.1.1 情報セキュリティのための方針群\n\nサービス概要\n\n方針です。\n"));

    [Fact]
    public void May_forget_the_next_chapter() => Assert.Equal(
        "chapters 1. はじめに\nchapters 2. サービスについて\n  controls 5.1.1 情報セキュリティのための方針群\n  controls 6.1.1 情報セキュリティの役割及び責任\nchapters 3. 改訂履歴\nchapters 4. お問い合わせ先",
        TreeText.Clauses("目次\n\n1. はじめに\t1\n2. サービスについて\t2\n3. 改訂履歴\t3" + Body + "\n\n4. お問い合わせ先\n\n窓口です。\n"));

    [Fact]
    public void Know_a_title_that_begins_like_the_rest_of_a_sentence() => Assert.Equal(
        "chapters 1. はじめに\n  chapters 1.1 とりまとめ",
        TreeText.Clauses("目次\n\n1. はじめに\t1\n1.1 とりまとめ\t1\n\n1. はじめに\n\n文です。\n\n1.1 とりまとめ\n\n文です。\n"));

    [Fact]
    public void End_with_the_markup_of_their_last_entry()
    {
        var paper = TreeText.Parse("# ハギ電話\n\n## 目次\n\n- [1. はじめに](#1)\n- [2. 管理策](#2)\n\n## 1. はじめに\n\n文です。\n");
        Assert.EndsWith("(#2)", paper.Source[paper.Contents!.Span], StringComparison.Ordinal);
    }

    [Fact]
    public void Are_none_where_a_paper_only_talks_of_pages() => Assert.Equal("none", TreeText.Contents("5.1.1 情報セキュリティのための方針群\n\n目次\n"));
}
