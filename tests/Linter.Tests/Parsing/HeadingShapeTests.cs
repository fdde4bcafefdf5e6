namespace Wplint.Tests.Parsing;

/// <summary>The shapes in which papers write the heading of a clause.</summary>
public sealed class HeadingShapeTests
{
    [Theory]
    [InlineData("5.1.1 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1　情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1. 情報セキュリティのための方針群", "5.1.1. 情報セキュリティのための方針群")]
    [InlineData("A.5.1.1 情報セキュリティのための方針群", "A.5.1.1 情報セキュリティのための方針群")]
    [InlineData("A5.1.1 情報セキュリティのための方針群", "A5.1.1 情報セキュリティのための方針群")]
    [InlineData("５．１．１　情報セキュリティのための方針群", "５．１．１ 情報セキュリティのための方針群")]
    [InlineData("CLD.6.3.1 役割の分担", "CLD.6.3.1 役割の分担")]
    [InlineData("CLD6.3.1 役割の分担", "CLD6.3.1 役割の分担")]
    [InlineData("CLD 6.3.1 役割の分担", "CLD 6.3.1 役割の分担")]
    [InlineData("ＣＬＤ．６．３．１　役割の分担", "ＣＬＤ．６．３．１ 役割の分担")]
    [InlineData("#### CLD.6.3.1 — 役割の分担", "CLD.6.3.1 役割の分担")]
    [InlineData("###5.1.1 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("### 5.1.1 情報セキュリティのための方針群 ###", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("### **5.1.1** 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("**5.1.1 情報セキュリティのための方針群**", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("**5.1.1** 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1 情報セキュリティのための方針群\n---", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("【5.1.1】情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("【5.1.1 情報セキュリティのための方針群】", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("‹5.1.1 情報セキュリティのための方針群>", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1（情報セキュリティのための方針群）", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1「情報セキュリティのための方針群」", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("■ 5.1.1 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1：情報セキュリティのための方針群", null)] // 5.1.1：… is how a sentence about the clause begins
    [InlineData("5.1.1\n情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1\n\n情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("CLD.6.3.1 クラウドコンピューティング環境における役割及び\n責任の共有及び分担", "CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担")]
    [InlineData("CLD.6.3.1 クラウドコンピューティング環境における役割及び\n\n責任の共有及び分担", "CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担")]
    [InlineData("<h3>5.1.1 情報セキュリティのための方針群</h3>", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("<a id=\"511\"></a>5.1.1 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("5.1.1\t情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("<!-- wplint-disable-next WP2002: 作成中 -->\n5.1.1 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    [InlineData("    5.1.1 情報セキュリティのための方針群", "5.1.1 情報セキュリティのための方針群")]
    public void Are_found(string heading, string? expected)
    {
        var clauses = TreeText.Parse($"前文です。\n\n{heading}\n\n方針を定めています。\n").AllClauses;
        Assert.Equal(expected, clauses.Count == 0 ? null : Assert.Single(clauses).ToString());
        if (expected is not null) Assert.Equal(ClauseSeries.Controls, clauses[0].Number!.Series);
    }

    [Theory]
    [InlineData("1. はじめに")]
    [InlineData("1.はじめに")]
    [InlineData("1 はじめに")]
    [InlineData("１．はじめに")]
    [InlineData("１　はじめに")]
    [InlineData("I. はじめに")]
    [InlineData("Ⅰ．はじめに")]
    [InlineData("第1章 はじめに")]
    [InlineData("第１章　はじめに")]
    [InlineData("1.1 はじめに")]
    [InlineData("1.1. はじめに")]
    public void Are_found_for_chapters(string heading)
    {
        var clause = Assert.Single(TreeText.Parse($"{heading}\n\n目的を述べます。\n").AllClauses);
        Assert.Equal("はじめに", clause.Title.Text);
        Assert.Equal(ClauseSeries.Chapters, clause.Number!.Series);
    }

    [Fact]
    public void May_touch_the_text_below_them()
    {
        var clause = Assert.Single(TreeText.Parse("5.1.1 情報セキュリティのための方針群\n方針を定めています。\n").AllClauses);
        Assert.Equal("Paragraph 方針を定めています。", TreeText.Body(clause));
    }

    [Fact]
    public void May_have_a_sign_that_quotes_in_Markdown() => Assert.Equal(
        "目的\n管理策\n  controls A.5.1 情報セキュリティのための方針群\n改訂履歴",
        TreeText.Clauses("セキュリティシート\n\n>目的\n\n目的です。\n\n>管理策\n\n>A.5.1 情報セキュリティのための方針群\n\n方針です。\n\n>改訂履歴\n\n| 版 | 日付 |\n|---|---|\n| 1 | 2024/4/1 |\n"));

    [Theory]
    [InlineData(">目的\n\n文です。\n\n>対象\n\n文です。")] // too few
    [InlineData(">目的\n\n文です。\n\n>対象\n\n文です。\n\n>規約には「終了後 30 日」とあります。\n\n文です。")] // a quotation
    [InlineData(">目的\n>対象\n\n文です。\n\n>手順\n\n文です。")]
    [InlineData("> 目的\n\n文です。\n\n> 対象\n\n文です。\n\n> 手順\n\n文です。")]
    public void Are_no_quotations(string text) =>
        Assert.Equal("controls 5.1.1 情報セキュリティのための方針群", TreeText.Clauses($"5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n{text}\n"));

    [Fact]
    public void May_be_titles_in_guillemets() => Assert.Equal(
        """
        はじめに
        管理策
          controls 5.1.1 情報セキュリティのための方針群
        """,
        TreeText.Clauses("‹はじめに>\n\n目的を述べます。\n\n‹管理策>\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n"));

    [Fact]
    public void May_be_the_rows_of_a_table_whose_other_cells_answer_them()
    {
        var paper = TreeText.Parse("""
            トウカ電子契約 ホワイトペーパー

            1. 管理策

            | 項番 | 管理策 | 取り組み |
            | --- | --- | --- |
            | 5.1.1 | 情報セキュリティのための方針群 | 方針を定めています。 |
            | CLD.6.3.1 | 役割の分担 | 分担しています。<br>公開しています。 |
            | 9.2.1 利用者登録及び登録削除 | 登録できます。 | 画面から行います。 |

            改訂履歴

            | 版 | 日付 | 内容 |
            | --- | --- | --- |
            | 1.0 | 2023/4/3 | 初版 |
            """);
        Assert.Equal(
            """
            chapters 1. 管理策
              controls 5.1.1 情報セキュリティのための方針群
              controls CLD.6.3.1 役割の分担
              controls 9.2.1 利用者登録及び登録削除
            改訂履歴
            """,
            TreeText.Clauses(paper));
        Assert.Equal("Paragraph 登録できます。\nParagraph 画面から行います。", TreeText.Body(paper.FindControl("9.2.1")!));
    }

    [Fact]
    public void May_be_tables_of_one_row()
    {
        var paper = TreeText.Parse("""
            | 1. 管理策 |
            | --- |

            管理策ごとに述べます。

            | 5.1.1 情報セキュリティのための方針群 |
            | --- |

            方針を定めています。

            | 6.1.1 | 情報セキュリティの役割及び責任 |
            | --- | --- |

            役割を定めています。

            | 7 世代を保持 |
            | --- |

            保持します。

            | 改訂履歴 |
            | --- |

            | 版 | 日付 | 内容 |
            | --- | --- | --- |
            | 1.0 | 2023/4/3 | 初版 |
            """);
        Assert.Equal(
            """
            chapters 1. 管理策
              controls 5.1.1 情報セキュリティのための方針群
              controls 6.1.1 情報セキュリティの役割及び責任
            改訂履歴
            """,
            TreeText.Clauses(paper));
        Assert.Equal("Paragraph 役割を定めています。\nTable 7 世代を保持\nParagraph 保持します。", TreeText.Body(paper.FindControl("6.1.1")!));
        Assert.Equal("1.0", Assert.Single(paper.History!.Entries).Version!.Text);
    }

    [Fact]
    public void Are_found_in_look_alike_characters() => Assert.Equal(
        """
        ⽬的
        """,
        TreeText.Clauses("⽬次\n\n⽬的 ..... 1\n\n⽬的\n\n本書の⽬的です。\n"));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Are_found_whatever_ends_the_lines(string lineEnd)
    {
        const string text = "1. 管理策\n\n5.1.1 情報セキュリティのための方針群\n方針です。\n\n改訂履歴\n\n| 版 | 日付 |\n|---|---|\n| 1.0 | 2024/1/10 |\n";
        Assert.Equal(TreeText.Clauses(text), TreeText.Clauses(text.ReplaceLineEndings(lineEnd)));
        Assert.Equal(TreeText.History(text), TreeText.History(text.ReplaceLineEndings(lineEnd)));
    }

    [Fact]
    public void Are_apart_from_the_sentence_that_someone_drew_a_line_under() =>
        Assert.Empty(TreeText.Parse("方針を定めています。\n---\n\n次の段落です。\n").AllClauses);
}
