using Wplint.Rules.History;
using Wplint.Testing;

namespace Wplint.Rules.Tests.History;

public sealed class UnrecordedChangeRuleTests : RuleTest<UnrecordedChangeRule>
{
    private const string Table = "| 版数 | 日付 | 改訂内容 |\n|---|---|---|\n| 第 1.0 版 | 2023/8/31 | 初版作成 |\n| 第 1.1 版 | 2024/6/17 | 12.3.1 の記述を更新 |";
    private const string MarkedTable = "| 版数 | 日付 | 改訂内容 |\n|---|---|---|\n| 第 1.0 版 | 2023/8/31 | 初版作成 |\n| {|第 1.1 版|} | 2024/6/17 | 12.3.1 の記述を更新 |";
    private const string OneYear = "操作のログを一年間保管しています。";
    private const string TwoYears = "操作のログを二年間保管しています。";
    private const string MarkedTwoYears = "[|操作のログを二年間保管しています。|]";

    private static readonly Facts Today = new() { Today = new DateOnly(2026, 11, 20) };
    private static readonly LocalizedText History = new("The history so far", "現在の改訂履歴");

    [Fact]
    public void Reports_a_clause_that_says_something_else() => Reports(
        Paper(MarkedTwoYears, MarkedTable),
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        fixedTo: Paper(TwoYears, $"{Table}\n| 第 1.2 版 | 2026/11/20 | 12.4.1 の記述を更新 |", "第 1.2 版", "2026年11月"),
        relatedMessages: [History],
        facts: Today,
        previous: Paper(OneYear, Table));

    [Theory]
    [InlineData("1.0 2023/8/31 初版作成\n{|1.1|} 2024/6/17 見直し", "1.0 2023/8/31 初版作成\n1.1 2024/6/17 見直し\n1.2 2026/11/20 12.4.1 の記述を更新")]
    [InlineData("- 1.0 : 2023/8/31 初版作成\n- {|1.1|} : 2024/6/17 見直し", "- 1.0 : 2023/8/31 初版作成\n- 1.1 : 2024/6/17 見直し\n- 1.2 : 2026/11/20 12.4.1 の記述を更新")]
    [InlineData("版数\t日付\t改訂内容\n１．０\t2023/8/31\t初版作成\n{|１．１|}\t2024/6/17\t見直し", "版数\t日付\t改訂内容\n１．０\t2023/8/31\t初版作成\n１．１\t2024/6/17\t見直し\n１．２\t2026/11/20\t12.4.1 の記述を更新")]
    [InlineData("| 版 | 日付 | 内容 | 承認者 |\n|---|---|---|---|\n| {|1.1|} | 2024/6/17 | 見直し | 岸 |\n| 1.0 | 2023/8/31 | 初版作成 | 岸 |", "| 版 | 日付 | 内容 | 承認者 |\n|---|---|---|---|\n| 1.2 | 2026/11/20 | 12.4.1 の記述を更新 |  |\n| 1.1 | 2024/6/17 | 見直し | 岸 |\n| 1.0 | 2023/8/31 | 初版作成 | 岸 |")]
    [InlineData("| 版 | 内容 |\n|---|---|\n| 1.00 | 初版作成 |\n| {|1.09|} | 見直し |", "| 版 | 内容 |\n|---|---|\n| 1.00 | 初版作成 |\n| 1.09 | 見直し |\n| 1.10 | 12.4.1 の記述を更新 |")]
    [InlineData("1.0 2023/8/31 初版作成\n\n{|2.0|} 2024/6/17 見直し", "1.0 2023/8/31 初版作成\n\n2.0 2024/6/17 見直し\n\n3.0 2026/11/20 12.4.1 の記述を更新")]
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.9 | 令和5年8月31日 | 初版作成 |\n| {|1.10|} | 令和6年6月17日 | 見直し |", "| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.9 | 令和5年8月31日 | 初版作成 |\n| 1.10 | 令和6年6月17日 | 見直し |\n| 1.11 | 令和8年11月20日 | 12.4.1 の記述を更新 |")]
    public void Writes_the_entry_as_the_others_are_written(string history, string after) => Reports(
        Paper(MarkedTwoYears, history, version: "2020年度版"),
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        fixedTo: Paper(TwoYears, after, "2020年度版", history.Contains("2024/6", StringComparison.Ordinal) || history.Contains("令和6", StringComparison.Ordinal) ? "2026年11月" : "2024年6月"),
        facts: Today,
        previous: Paper(OneYear, history.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), "2020年度版"));

    [Fact]
    public void Writes_the_version_of_a_cover_that_is_ahead() => Reports(
        Paper(MarkedTwoYears, MarkedTable, "第 2.0 版", "2024年9月2日"),
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        fixedTo: Paper(TwoYears, $"{Table}\n| 第 2.0 版 | 2024/9/2 | 12.4.1 の記述を更新 |", "第 2.0 版", "2024年9月2日"),
        facts: Today,
        previous: Paper(OneYear, Table));

    [Theory]
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| {|初版|} | 2024/6/17 | 作成 |")] // second, 1.1, 2.0?
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| {|第三版|} | 2024/6/17 | 見直し |")]
    [InlineData("| 版 | 日付 | 内容 |\n|---|---|---|\n| {|1.1|} | 2027/6/17 | 見直し |")] // planned; today would be out of order
    [InlineData("| No | 版 | 日付 | 内容 |\n|---|---|---|---|\n| 1 | {|1.1|} | 2024/6/17 | 見直し |")] // a running number
    [InlineData("| 版 | 日付 |\n|---|---|\n| {|1.1|} | 2024/6/17 |")] // no place for clauses
    public void Leaves_an_entry_to_a_person_where_its_form_is_not_certain(string history) => Reports(
        Paper(MarkedTwoYears, history),
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        facts: Today,
        previous: Paper(OneYear, history.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)));

    [Fact]
    public void Reports_a_change_where_the_history_has_no_entries() => Reports(
        "12.3.1 情報のバックアップ\n\n12.4.1 イベントログ取得\n\n[|二年間保管しています。|]\n\n{|改訂履歴|}\n\n準備中です。\n",
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        facts: Today,
        previous: "12.3.1 情報のバックアップ\n\n12.4.1 イベントログ取得\n\n一年間保管しています。\n\n改訂履歴\n\n準備中です。\n");

    [Fact]
    public void Names_what_came_and_went() => Reports(
        """
        # Harbour Vault Security Whitepaper

        Version 1.0

        ## 5.1.1 Policies for information security

        [|We review our policies every spring, and after each incident.|]

        ## {|12.3.1 Information backup|}

        The archive is backed up every night.

        ## {|12.4.1 Event logging|}

        We keep logs of all operations for one year.

        ## Revision history

        - {|Version 1.0|} (May 15, 2023) First release
        """,
        en: "The history has no new entry, but these clauses changed: 5.1.1, 12.3.1, 12.4.1 and 1 more. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（5.1.1、12.3.1、12.4.1 ほか 1 件）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        fixedTo: """
        # Harbour Vault Security Whitepaper

        Version 1.1

        ## 5.1.1 Policies for information security

        We review our policies every spring, and after each incident.

        ## 12.3.1 Information backup

        The archive is backed up every night.

        ## 12.4.1 Event logging

        We keep logs of all operations for one year.

        ## Revision history

        - Version 1.0 (May 15, 2023) First release
        - Version 1.1 (November 20, 2026) Updated 5.1.1; added 12.3.1, 12.4.1; removed 9.4.4
        """,
        facts: Today,
        previous: """
        # Harbour Vault Security Whitepaper

        Version 1.0

        ## 5.1.1 Policies for information security

        We review our policies every spring.

        ## 9.4.4 Use of privileged utility programs

        There are none that customers may use.

        ## Revision history

        - Version 1.0 (May 15, 2023) First release
        """);

    [Fact]
    public void Reports_on_the_heading_where_something_was_only_removed() => Reports(
        "12.3.1 情報のバックアップ\n\n[|12.4.1 イベントログ取得|]\n\n一年間保管しています。\n\n{|改訂履歴|}\n\n準備中です。\n",
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        facts: Today,
        previous: "12.3.1 情報のバックアップ\n\n12.4.1 イベントログ取得\n\n一年間保管しています。\n\n点検もしています。\n\n改訂履歴\n\n準備中です。\n");

    [Fact]
    public void Reports_on_the_history_where_a_clause_was_removed() => Reports(
        "12.3.1 情報のバックアップ\n\n[|改訂履歴|]\n\n準備中です。\n",
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        facts: Today,
        previous: "12.3.1 情報のバックアップ\n\n12.4.1 イベントログ取得\n\n一年間保管しています。\n\n改訂履歴\n\n準備中です。\n");

    [Theory]
    [InlineData("操作のログを\n一年間保管して\nいます。")] // wrapped
    [InlineData("操作の **ログ** を一年間保管しています｡")] // markup, blanks, width
    [InlineData("- 操作のログを一年間保管しています。")]
    public void Accepts_the_same_text_written_in_another_way(string body) => Accepts(Paper(body, Table), facts: Today, previous: Paper(OneYear, Table));

    [Fact]
    public void Accepts_another_title_and_number() => // what the clause says is what it said
        Accepts(Paper(OneYear, Table, title: "12.4.2 ログの取得"), facts: Today, previous: Paper(OneYear, Table));

    [Theory]
    [InlineData("| 第 1.2 版 | 2024/9/2 | 軽微な修正 |")]
    [InlineData("| 第 1.2 版 | 2024/9/2 | 12.4.1 の記述を更新 |")]
    public void Accepts_a_change_with_a_new_entry(string entry) => Accepts(Paper(TwoYears, $"{Table}\n{entry}"), facts: Today, previous: Paper(OneYear, Table));

    [Fact]
    public void Accepts_a_newest_entry_that_says_something_else() => // it was not published yet
        Accepts(Paper(TwoYears, Table + "、12.4.1 の記述を更新"), facts: Today, previous: Paper(OneYear, Table));

    [Fact]
    public void Reports_a_change_where_only_an_old_entry_is_reworded() => Reports(
        Paper(MarkedTwoYears, MarkedTable.Replace("初版作成", "初版", StringComparison.Ordinal)),
        en: "The history has no new entry, but these clauses changed: 12.4.1. Add an entry for the new version that names them.",
        ja: "項目の記述が変更されていますが（12.4.1）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。",
        fixedTo: Paper(TwoYears, $"{Table.Replace("初版作成", "初版", StringComparison.Ordinal)}\n| 第 1.2 版 | 2026/11/20 | 12.4.1 の記述を更新 |", "第 1.2 版", "2026年11月"),
        facts: Today,
        previous: Paper(OneYear, Table));

    [Fact]
    public void Accepts_a_paper_that_nobody_compares() => Accepts(Paper(TwoYears, Table), facts: Today);

    [Fact]
    public void Accepts_a_paper_without_a_history() => // WP2007 says so
        Accepts("12.4.1 イベントログ取得\n\n二年間\n", facts: Today, previous: "12.4.1 イベントログ取得\n\n一年間\n");

    [Fact]
    public void Accepts_another_cover_alone() => Accepts(Paper(OneYear, Table, date: "2024年9月"), facts: Today, previous: Paper(OneYear, Table));

    private static string Paper(string body, string history, string version = "第 1.1 版", string date = "2024年6月", string title = "12.4.1 イベントログ取得") => $"""
        カゼノ文書 ホワイトペーパー

        {version}

        {date}

        12.3.1 情報のバックアップ

        毎晩バックアップを取得しています。

        {title}

        {body}

        改訂履歴

        {history}
        """;
}
