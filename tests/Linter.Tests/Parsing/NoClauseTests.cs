namespace Wplint.Tests.Parsing;

/// <summary>What looks like the number or the heading of a clause and is none.</summary>
public sealed class NoClauseTests
{
    private const string Paper = "1. はじめに\n\n目的です。\n\n2. 管理策\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n";

    [Theory]
    [InlineData("7 世代を保持")]
    [InlineData("3 か月ごと")]
    [InlineData("24 時間 365 日")]
    [InlineData("10 GB")]
    [InlineData("100 以上")]
    [InlineData("99.9%")]
    [InlineData("1.5 倍")]
    [InlineData("第 1.0 版")]
    [InlineData("1.0 版")]
    [InlineData("Ver. 1.5")]
    [InlineData("2024/1/10")]
    [InlineData("2024.1.10 更新")]
    [InlineData("2024年1月10日 更新")]
    [InlineData("10.1.2024 更新")]
    [InlineData("TLS 1.2")]
    [InlineData("AES-256-XTS")]
    [InlineData("GoogleAnalytics 4")]
    [InlineData("P5")]
    [InlineData("図 1")]
    [InlineData("JP15/080358")]
    [InlineData("JIP-ISMS517-1.0")]
    [InlineData("3")]
    [InlineData("I have a dream")]
    [InlineData("X.509 証明書")]
    [InlineData("A 24 hour service")]
    [InlineData("① 通知")]
    [InlineData("(1) 通知")]
    [InlineData("9.4.1 に記載の方針を見直します")]
    [InlineData("9.4.1、9.4.4 を参照")]
    [InlineData("9.4.1 を参照")]
    [InlineData("5.1.1 の方針を定めています。")]
    [InlineData("> 6.1.1 情報セキュリティの役割及び責任")]
    [InlineData("- 6.1.1 情報セキュリティの役割及び責任")]
    [InlineData("9.2.1 利用者登録及び登録削除\n9.2.2 利用者アクセスの提供\n9.2.3 特権的アクセス権の管理")] // a list of references
    [InlineData("| 6.1.1 | 情報セキュリティの役割及び責任 | ○ |\n|---|---|---|\n| 7.2.2 | 教育 | ○ |\n| 8.1.1 | 資産目録 | × |")] // an overview
    [InlineData("| 5.1.1 | 方針規程 第3条 |\n|---|---|\n| 6.1.1 | 組織規程 |\n| CLD.6.3.1 | 利用規約 第5条 |")] // a mapping
    [InlineData("```\n6.1.1 情報セキュリティの役割及び責任\n```")]
    [InlineData("<!-- 6.1.1 情報セキュリティの役割及び責任 -->")]
    [InlineData("1. 入社時の教育\n2. 年次の教育\n3. 理解度の確認")]
    [InlineData("1. 入社時の教育\n\n2. 年次の教育\n\n3. 理解度の確認\n\n4. 記録の保管")]
    [InlineData("1. 入社時の教育\n\n内容を確認します。\n\n2. 年次の教育\n\n3. 理解度の確認\n\n   試験をします。\n\n4. 記録の保管")]
    [InlineData("1. 変更管理\n\n2. 資産目録\n\n3. 証拠の収集")] // titles of controls as the items of a list
    [InlineData("3 拠点で運用")]
    [InlineData("なお、\n3. は次のとおりです。")]
    public void Is_text_of_the_clause_above(string text) => Assert.Equal(
        "chapters 1. はじめに\nchapters 2. 管理策\n  controls 5.1.1 情報セキュリティのための方針群",
        TreeText.Clauses(Paper + text + "\n"));

    [Fact]
    public void Is_a_list_in_a_paper_without_chapters() => Assert.Equal(
        "controls 5.1.1 情報セキュリティのための方針群\ncontrols 6.1.1 情報セキュリティの役割及び責任",
        TreeText.Clauses("5.1.1 情報セキュリティのための方針群\n\n1. 方針の策定\n\n2. 方針の見直し\n\n6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n"));

    [Fact]
    public void Is_a_list_in_a_paper_that_marks_its_headings() => Assert.Equal(
        "はじめに\n管理策\n  controls 5.1.1 情報セキュリティのための方針群",
        TreeText.Clauses("# ハギ電話\n\n## はじめに\n\n1. 目的\n\n2. 範囲\n\n説明です。\n\n## 管理策\n\n### 5.1.1 情報セキュリティのための方針群\n\n方針です。\n"));

    [Fact]
    public void Is_a_list_beside_chapters_that_the_contents_name() => Assert.Equal(
        "chapters 1. はじめに\nchapters 2. 管理策",
        TreeText.Clauses("目次\n\n1. はじめに\t1\n2. 管理策\t2\n\n1. はじめに\n\n目的です。\n\n1. 方針の策定\n\n2. 方針の見直し\n\n3. 方針の公開\n\n2. 管理策\n\n管理策です。\n"));

    [Fact]
    public void Is_a_list_with_text_between_its_items_beside_chapters_that_the_contents_name() => Assert.Equal(
        "chapters 1. はじめに\nchapters 2. 管理策\nchapters 3. 窓口",
        TreeText.Clauses("目次\n\n1. はじめに\t1\n2. 管理策\t2\n3. 窓口\t3\n\n1. はじめに\n\n目的です。\n\n1. 策定\n\n策定します。\n\n2. 見直し\n\n見直します。\n\n3. 公開\n\n公開します。\n\n2. 管理策\n\n管理策です。\n\n3. 窓口\n\n窓口です。\n"));

    [Fact]
    public void Is_a_chapter_that_lost_its_text() => // and no item of a list: the numbers go on
        Assert.Equal("chapters 1. はじめに\nchapters 2. 範囲\nchapters 3. 管理策", TreeText.Clauses("1. はじめに\n\n目的です。\n\n2. 範囲\n\n3. 管理策\n\n管理策です。\n"));

    [Fact]
    public void Is_a_title_that_a_counter_seems_to_begin() => Assert.Equal(
        "chapters 1.1 人的対策\nchapters 1.2 分類\nchapters 1.3 対応表\nchapters 1.4 つながり\nchapters 1.5 点検",
        TreeText.Clauses("1.1 人的対策\n\n文です。\n\n1.2 分類\n\n文です。\n\n1.3 対応表\n\n文です。\n\n1.4 つながり\n\n文です。\n\n1.5 点検\n\n文です。\n"));

    [Fact]
    public void Is_a_README()
    {
        var paper = TreeText.Parse("""
            # my-tool

            A tool that does things. Version 1.2.0 needs TLS 1.2.

            ## Installation

            1. Download it

            2. Run it

            ## 1.2.0 - 2024-01-12

            - 5.1.1 is now supported

            ## License

            MIT
            """);
        Assert.Equal("Installation\n1.2.0 - 2024-01-12\nLicense", TreeText.Clauses(paper));
        Assert.Empty(paper.Controls);
    }

    [Fact]
    public void Is_a_change_log() =>
        Assert.Empty(TreeText.Parse("# Changelog\n\n## 5.1.1 (2024-05-01)\n\n- Fix\n\n## 5.1.0\n\n- Fix\n\n## 6.1.1\n\n- Fix\n\n## [7.1.2] - 2023-01-01\n\n- Fix\n").Controls);
}
