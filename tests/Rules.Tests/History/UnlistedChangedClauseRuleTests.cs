using Wplint.Rules.History;
using Wplint.Testing;

namespace Wplint.Rules.Tests.History;

public sealed class UnlistedChangedClauseRuleTests : RuleTest<UnlistedChangedClauseRule>
{
    private static readonly string Before = Paper("一年間保管しています。", "一台に同期しています。", "");

    [Theory]
    [InlineData("12.4.4 の記述を更新")]
    [InlineData("12.3、12.4.4 の記述を更新")]
    [InlineData("12.4.2～12.4.4 の記述を更新")]
    [InlineData("「12.4.4 クロックの同期」の記述を更新")]
    public void Reports_a_changed_clause_that_the_new_entry_does_not_name(string change) => Reports(
        Paper("二年間保管しています。", "二台に同期しています。", $"\n| [|1.1|] | 2024/6/17 | {change} |", "{|12.4.1 イベントログ取得|}"),
        en: "The new entry of the history does not list these changed clauses: 12.4.1. Add them, so that readers know what to read again.",
        ja: "改訂履歴の新しい履歴に、変更された 12.4.1 が挙げられていません。読み直す箇所がわかるように、履歴に追記してください。",
        relatedMessages: [new("A clause that changed and is not named", "変更されたのに挙げられていない項目")],
        previous: Before);

    [Fact]
    public void Reports_a_removed_clause_that_the_new_entry_does_not_name() => Reports(
        "12.4.1 イベントログ取得\n\n二年間保管しています。\n\n改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2023/8/31 | 初版 |\n| [|1.1|] | 2024/6/17 | 12.4.1 の記述を更新 |\n",
        en: "The new entry of the history does not list these changed clauses: 12.4.4. Add them, so that readers know what to read again.",
        ja: "改訂履歴の新しい履歴に、変更された 12.4.4 が挙げられていません。読み直す箇所がわかるように、履歴に追記してください。",
        previous: Before);

    [Theory]
    [InlineData("12.4.1、12.4.4 の記述を更新")]
    [InlineData("12.4 の記述を更新")] // the clause above both
    [InlineData("12.3.1～12.4.4 の記述を更新")]
    [InlineData("イベントログ取得と 12.4.4 の記述を更新")] // by its title
    [InlineData("12.4.4 の記述を更新、その他の修正")] // may mean any
    [InlineData("全面改訂（12.4.4 ほか）")]
    [InlineData("記述を更新")] // names none
    public void Accepts_an_entry_that_names_what_changed_or_means_more(string change) => Accepts(
        Paper("二年間保管しています。", "二台に同期しています。", $"\n| 1.1 | 2024/6/17 | {change} |"),
        previous: Before);

    [Fact]
    public void Accepts_several_new_entries_that_name_the_clauses_together() => Accepts(
        Paper("二年間保管しています。", "二台に同期しています。", "\n| 1.1 | 2024/6/17 | 12.4.1 の記述を更新 |\n| 1.2 | 2024/9/2 | 12.4.4 の記述を更新 |"),
        previous: Before);

    [Fact]
    public void Accepts_a_changed_clause_without_a_number() => // there is nothing to name it by
        Accepts(
            Paper("一年間保管しています。", "二台に同期しています。", "\n| 1.1 | 2024/6/17 | 12.4.4 の記述を更新 |", above: "# はじめに\n\n本書の目的を詳しく示します。\n\n"),
            previous: Paper("一年間保管しています。", "一台に同期しています。", "", above: "# はじめに\n\n本書の目的を示します。\n\n"));

    [Fact]
    public void Accepts_an_old_history() => // WP4011 says so
        Accepts(Paper("二年間保管しています。", "二台に同期しています。", ""), previous: Before);

    [Fact]
    public void Accepts_a_paper_that_nobody_compares() => Accepts(Paper("二年間保管しています。", "二台に同期しています。", "\n| 1.1 | 2024/6/17 | 12.4.4 の記述を更新 |"));

    private static string Paper(string logging, string clocks, string newEntries, string title = "12.4.1 イベントログ取得", string above = "") => $"""
        {above}{title}

        {logging}

        12.4.4 クロックの同期

        {clocks}

        改訂履歴

        | 版 | 日付 | 内容 |
        |---|---|---|
        | 1.0 | 2023/8/31 | 初版 |{newEntries}
        """;
}
