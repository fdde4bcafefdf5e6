namespace Wplint.Tests.Parsing;

public sealed class HistoryTests
{
    [Theory]
    [InlineData("改訂履歴")]
    [InlineData("改版履歴")]
    [InlineData("改定履歴")]
    [InlineData("変更履歴")]
    [InlineData("更新履歴")]
    [InlineData("改 訂 履 歴")]
    [InlineData("本書の改訂履歴")]
    [InlineData("改訂履歴（抜粋）")]
    [InlineData("履歴")]
    [InlineData("## 改訂履歴")]
    [InlineData("**改訂履歴**")]
    [InlineData("【改訂履歴】")]
    [InlineData("5. 改訂履歴")]
    [InlineData("V. 改訂履歴")]
    [InlineData("第5章 改訂履歴")]
    [InlineData("Revision history")]
    [InlineData("Revision History")]
    [InlineData("Change log")]
    [InlineData("Document History")]
    public void Has_a_heading_in_any_form(string heading) => Assert.Contains(
        "\n1.0=1.0 | 2023/4/3=2023-4-3 | 新規作成",
        TreeText.History($"5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n{heading}\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 新規作成 |\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("12.4.1 操作履歴")]
    [InlineData("## ログイン履歴")]
    [InlineData("変更の履歴を残します。")]
    [InlineData("## Audit log")]
    public void Is_none_under_other_names(string heading) =>
        Assert.Equal("none", TreeText.History($"5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n{heading}\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 新規作成 |\n"));

    [Theory]
    [InlineData("| 版数 | 日付 | 改訂内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 新規作成 |\n| 1.1 | 2024/4/1 | 見直し |")]
    [InlineData("| 改定日 | 版 | 概要 |\n|---|---|---|\n| 2023/4/3 | 1.0 | 新規作成 |\n| 2024/4/1 | 1.1 | 見直し |")]
    [InlineData("版数\t日付\t改訂内容\n1.0\t2023/4/3\t新規作成\n1.1\t2024/4/1\t見直し")]
    [InlineData("版数 日付 改訂内容\n1.0 2023/4/3 新規作成\n1.1 2024/4/1 見直し")]
    [InlineData("版数\n\n日付\n\n改訂内容\n\n1.0\n\n2023/4/3\n\n新規作成\n\n1.1\n\n2024/4/1\n\n見直し")]
    [InlineData("1.0 2023/4/3 新規作成\n1.1 2024/4/1 見直し")]
    [InlineData("2023/4/3 1.0 新規作成\n2024/4/1 1.1 見直し")]
    [InlineData("1.0 (2023/4/3): 新規作成\n1.1 (2024/4/1): 見直し")]
    [InlineData("- 1.0 : 2023/4/3 新規作成\n- 1.1 : 2024/4/1 見直し")]
    [InlineData("- ・ 1.0 : 2023/4/3 新規作成\n- ・ 1.1 : 2024/4/1 見直し")]
    [InlineData("1. 1.0 2023/4/3 新規作成\n2. 1.1 2024/4/1 見直し")]
    [InlineData("- **1.0** (2023/4/3) 新規作成\n- **1.1** (2024/4/1) 見直し")]
    [InlineData("| No | 改訂日 | 版数 | 改訂内容 |\n|---|---|---|---|\n|  | 2023/4/3 | 1.0 | 新規作成 |\n|  | 2024/4/1 | 1.1 | 見直し |")]
    [InlineData("当社は本書を年に1回見直します。\n\n| 版数 | 日付 | 改訂内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 新規作成 |\n| 1.1 | 2024/4/1 | 見直し |\n\n以上")]
    public void Is_read_in_any_form(string history) => Assert.Equal(
        "[改訂履歴]\n1.0=1.0 | 2023/4/3=2023-4-3 | 新規作成\n1.1=1.1 | 2024/4/1=2024-4-1 | 見直し",
        TreeText.History($"5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n改訂履歴\n\n{history}\n"));

    [Fact]
    public void May_put_the_newest_entry_first() => Assert.Equal(
        "1.1",
        TreeText.Parse("改訂履歴\n\n| 版 | 日付 |\n|---|---|\n| 1.1 | 2024/4/1 |\n| 1.0 | 2023/4/3 |\n").History!.Newest!.Version!.Text);

    [Fact]
    public void Has_approvers_cells_of_several_lines_and_merged_cells() => Assert.Equal(
        """
        [改訂履歴]
        1.0=1.0 | 2023/4/3=2023-4-3 | 初版 / 岸
        1.1=1.1 | 2023/10/2=2023-10-2 | 6.1.1 を修正5.1.1 を追加 / 岸 / 用語を統一
        ? | 2023/12/1=2023-12-1 | 誤記を修正
        2.0=2.0 | ? | 未定 / 見直し / 浜
        """,
        TreeText.History("""
            改訂履歴

            | 版数 | 日付 | 改訂内容 | 承認者 |
            | --- | --- | --- | --- |
            | 1.0 | 2023/4/3 | 初版 | 岸 |
            | 1.1 | 2023/10/2 | 6.1.1 を修正<br>5.1.1 を追加 | 岸 |
            |  |  | 用語を統一 |  |
            |  | 2023/12/1 | 誤記を修正 |  |
            | 2.0 | 未定 | 見直し | 浜 |
            """));

    [Fact]
    public void Goes_on_in_the_line_after_an_entry() => Assert.Equal(
        """
        [更新履歴]
        Ver. 1.0=1.0 | 2020/12/22=2020-12-22 | 初版作成
        Ver. 1.1=1.1 | 2021/02/12=2021-2-12 | P5 「図1」を修正 / P6 「図2」を修正
        Ver. 1.2=1.2 | 2021/03/01=2021-3-1 | 5.1.1 題名を修正 / 6.1.1 を追加
        """,
        TreeText.History("""
            更新履歴

            - Ver. 1.0 : 2020/12/22 初版作成
            - Ver. 1.1 : 2021/02/12 P5 「図1」を修正
            P6 「図2」を修正
            - Ver. 1.2 : 2021/03/01
            5.1.1 題名を修正

            6.1.1 を追加
            """));

    [Fact]
    public void Goes_on_in_a_row_that_has_only_the_rest_of_its_cells() => Assert.Equal(
        "[改訂履歴]\n1.0=1.0 | 2023/4/3=2023-4-3 | 5.1.1 を修正 / 6.1.1 を修正 / 課長 丸山\n1.1=1.1 | 2024/4/1=2024-4-1 | 見直し / 課長 丸山",
        TreeText.History("改訂履歴\n\n版\t日付\t内容\t承認\n1.0\t2023/4/3\t5.1.1 を修正\n6.1.1 を修正\t課長 丸山\n1.1\t2024/4/1\t見直し\t課長 丸山\n"));

    [Fact]
    public void Goes_on_below_a_row_that_is_written_with_tabs() => Assert.Equal(
        "[改訂履歴]\n1.0=1.0 | 2023/4/3=2023-4-3 | 初版作成\n1.1=1.1 | 2024/4/1=2024-4-1 | 6.1.1 の記述を修正 / 5.1.1 の題を修正",
        TreeText.History("改訂履歴\n\n版数\t日付\t改訂内容\n1.0\t2023/4/3\t初版作成\n1.1\t2024/4/1\t6.1.1 の記述を修正\n5.1.1 の題を修正\n"));

    [Fact]
    public void Goes_on_in_a_line_of_a_cell_that_broke_out_of_its_row() => Assert.Equal(
        "[改訂履歴]\n1.0=1.0 | 2023/4/3=2023-4-3 | 6.1.1 を修正 / 5.1.1 を修正\n1.1=1.1 | 2024/4/1=2024-4-1 | 見直し",
        TreeText.History("改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 6.1.1 を修正\n5.1.1 を修正\n| 1.1 | 2024/4/1 | 見直し |\n以上\n"));

    [Fact]
    public void Ends_with_its_table() => Assert.Equal(
        "[改訂履歴]\n1.0=1.0 | 2023/4/3=2023-4-3 | 初版",
        TreeText.History("改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 初版 |\n\nお問い合わせ\n\n窓口までお願いします。\n"));

    [Theory]
    [InlineData("制定 2023年4月3日\n改訂 2024年4月1日", "? | 2023年4月3日=2023-4-3 | 制定\n? | 2024年4月1日=2024-4-1 | 改訂")]
    [InlineData("2023年4月3日制定（第1.0版）\n2024年4月1日改訂（第1.1版）", "第1.0版=1.0 | 2023年4月3日=2023-4-3 | 制定\n第1.1版=1.1 | 2024年4月1日=2024-4-1 | 改訂")]
    [InlineData("2023年4月3日　第1.0版　新規作成\n2024年4月1日　第1.1版　6.1.1 を修正", "第1.0版=1.0 | 2023年4月3日=2023-4-3 | 新規作成\n第1.1版=1.1 | 2024年4月1日=2024-4-1 | 6.1.1 を修正")]
    [InlineData("第1.0版 2023年4月3日\n\n新規作成\n\n第1.1版 2024年4月1日\n\n6.1.1 を修正", "第1.0版=1.0 | 2023年4月3日=2023-4-3 | 新規作成\n第1.1版=1.1 | 2024年4月1日=2024-4-1 | 6.1.1 を修正")]
    [InlineData("2023/4/3 初版作成\n2024/4/1 第2版 見直し", "初版=1* | 2023/4/3=2023-4-3 | 初版作成\n第2版=2 | 2024/4/1=2024-4-1 | 見直し")]
    [InlineData("| 日付 | 内容 |\n|---|---|\n| 2023/4/3 | 新規作成 |", "? | 2023/4/3=2023-4-3 | 新規作成")]
    [InlineData("| 2023/4/3 | 第1版 | 新規作成 |\n|---|---|---|\n| 2024/4/1 | 第2版 | 見直し |", "第1版=1 | 2023/4/3=2023-4-3 | 新規作成\n第2版=2 | 2024/4/1=2024-4-1 | 見直し")]
    [InlineData("版数\t年月日\t改訂内容\t作成\t承認\n初版\t2023/4/3\t新規作成\t岸\t浜\n2版\t2024/4/1\t見直し\t岸\t浜", "初版=1* | 2023/4/3=2023-4-3 | 新規作成 / 岸 / 浜\n2版=2 | 2024/4/1=2024-4-1 | 見直し / 岸 / 浜")]
    public void Names_version_and_date_in_any_order(string history, string expected) => Assert.Equal(
        $"[改訂履歴]\n{expected}",
        TreeText.History($"改訂履歴\n\n{history}\n"));

    [Fact]
    public void May_have_a_heading_for_each_version()
    {
        const string text = """
            # Revision history

            ### v1.1.0 - 2024-04-01

            #### Added

            Section 6.1.1.

            ### v1.0.0 - 2023-04-03

            First edition.

            # 1. Purpose

            The purpose is to explain what we do.
            """;
        Assert.Equal("[Revision history]\nv1.1.0=1.1.0 | 2024-04-01=2024-4-1 | Added / Section 6.1.1.\nv1.0.0=1.0.0 | 2023-04-03=2023-4-3 | First edition.", TreeText.History(text));
        Assert.Equal("Revision history\nchapters 1. Purpose", TreeText.Clauses(text));
    }

    [Fact]
    public void Names_clauses_that_are_no_clauses_of_its_own()
    {
        const string text = "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n改訂履歴\n\n1.1版 2024/4/1\n\n8.2.2 記述内容を更新\n\n6.1.1 役割を追加\n";
        Assert.Equal("controls 5.1.1 情報セキュリティのための方針群\n改訂履歴", TreeText.Clauses(text));
        Assert.Equal("[改訂履歴]\n1.1版=1.1 | 2024/4/1=2024-4-1 | 8.2.2 記述内容を更新 / 6.1.1 役割を追加", TreeText.History(text));
    }

    [Fact]
    public void Is_the_one_with_entries_where_two_sections_have_the_name() => Assert.Equal(
        "[改訂履歴]\n1.0=1.0 | 2023/4/3=2023-4-3 |",
        TreeText.History("1. 変更履歴\n\n変更はお知らせします。\n\n2. 改訂履歴\n\n| 版 | 日付 |\n|---|---|\n| 1.0 | 2023/4/3 |\n"));

    [Theory]
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 作成 |\n| 1.O | 2024/4/1 | 見直し |", "1.O", null)]
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 作成 |\n| 1,1 | 2024/4/1 | 見直し |", "1,1", null)]
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 作成 |\n| 1.1 | 2024/O4/1 | 見直し |", null, "2024/O4/1")]
    [InlineData("| 日付 | 版 | 内容 |\n|---|---|---|\n| 2023年4月3日 | 1.0 | 作成 |\n| 2024年4月1 | 1.1 | 見直し |", null, "2024年4月1")]
    [InlineData("版数\t日付\t内容\n第 1.0 版\t2023/4/3\t作成\n第 1.l 版\t2024/4/1\t見直し", "第 1.l 版", null)]
    [InlineData("第1.0版\t2023/4/3\t作成\n第1..1版\t2024/4/1\t見直し", "第1..1版", null)]
    [InlineData("- ・ Ver. 1.0 : 2023/4/3 作成\n- ・ Ver. 1.O : 2024/4/1 見直し", "Ver. 1.O", null)]
    [InlineData("- ・ Ver. 1.0 : 2023/4/3 作成\n- ・ Ver..1 : 2024/4/1 見直し", "Ver..1", null)]
    [InlineData("- Ver. 1.0 : 2023/4/3 作成\n- Ver. 1.1 : 2024/1O/1 見直し", null, "2024/1O/1")]
    [InlineData("2023年4月3日 第1.0版 作成\n2024年1O月1日 第1.1版 見直し", null, "2024年1O月1日")]
    [InlineData("1.0 2023/4/3 作成\n1.O 2024/4/1 見直し", "1.O", null)]
    [InlineData("第1.0版\t2023/4/3\t作成\n第1.1版\t20O4/4/1\t見直し", null, "20O4/4/1")]
    [InlineData("第1.0版\t2023/4/3\t作成\n第1.1版\t2024,4,1\t見直し", null, "2024,4,1")]
    [InlineData("第1.0版\t2023/4/3\t作成\n第1.1版\t2024/4/0\t見直し", null, "2024/4/0")]
    [InlineData("第1.0版\t2023/4/3\t作成\n第1.1版\t2024年年4月1日\t見直し", null, "2024年年4月1日")]
    [InlineData("第1.0版\t2023/4/3\t作成\n第1.1版\t2024 年 4 月 1\t見直し", null, "2024 年 4 月 1")]
    [InlineData("第1.0版\t令和5年4月3日\t作成\n第1.1版\t令和64月1日\t見直し", null, "令和64月1日")]
    [InlineData("第1.0版\t令和5年4月3日\t作成\n第1.1版\t令和6年4月1\t見直し", null, "令和6年4月1")]
    [InlineData("2023年度版\t2023/4/3\t作成\n2O24年度版\t2024/4/1\t見直し", "2O24年度版", null)]
    [InlineData("第1版\t2023/4/3\t作成\n第l版\t2024/4/1\t見直し", "第l版", null)]
    [InlineData("1.0\tJune 3, 2023\t作成\n1.1\tMay 2O, 2024\t見直し", null, "May 2O, 2024")]
    [InlineData("1.0\t03/04/2023\t作成\n1.1\t14/O4/2024\t見直し", null, "14/O4/2024")]
    [InlineData("- ・ Ver. 1.0 : 2023/4/3 作成\n- ・  : 2024/4/1 初版作成", "", null)]
    [InlineData("版数\t日付\t内容\n1.0\t2023/4/3\t作成\n1.1\t\t見直し", null, "")]
    public void Keeps_what_was_meant_as_a_version_or_date_and_is_none(string history, string? version, string? date)
    {
        var entries = TreeText.Parse($"改訂履歴\n\n{history}\n").History!.Entries;
        Assert.Equal(2, entries.Count);
        Assert.Equal((version, date), (entries[1].UnreadVersion?.Text, entries[1].UnreadDate?.Text));
        Assert.Equal((null, null), (entries[0].UnreadVersion, entries[0].UnreadDate));
    }

    [Theory]
    [InlineData("1.0a", "2024/4/1")]
    [InlineData("1.0-rc1", "2024/4/1")]
    [InlineData("1.1（案）", "2024/4/1")]
    [InlineData("ドラフト", "2024/4/1")]
    [InlineData("1.1", "未定")]
    [InlineData("1.1", "2024年度")]
    [InlineData("1.1", "20XX/XX/XX")]
    [InlineData("1.1", "24/4/1")]
    [InlineData("1.1", "4月1日")]
    [InlineData("1.1", "令和6年度")]
    [InlineData("1.1", "令和6年 月 日")]
    [InlineData("1.1", "2024年 月 日")]
    [InlineData("第X版", "YYYY/MM/DD")]
    public void Takes_no_style_of_its_own_and_no_placeholder_for_a_slip(string version, string date)
    {
        var entries = TreeText.Parse($"改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/4/3 | 作成 |\n| {version} | {date} | 見直し |\n").History!.Entries;
        Assert.Equal((null, null), (entries[1].UnreadVersion, entries[1].UnreadDate));
    }

    [Fact]
    public void Reads_a_line_that_goes_on_with_numbers_as_that() => Assert.Equal(
        "[改訂履歴]\nVer. 1.0=1.0 | 2023/4/3=2023-4-3 | 作成\nVer. 1.1=1.1 | 2024/4/1=2024-4-1 | 1,000 件までの一覧 / 5.1.1、6.1.1 を 2024/3/1 の方針に合わせた",
        TreeText.History("改訂履歴\n\n- Ver. 1.0 : 2023/4/3 作成\n- Ver. 1.1 : 2024/4/1 1,000 件までの一覧\n5.1.1、6.1.1 を 2024/3/1 の方針に合わせた\n"));
}
