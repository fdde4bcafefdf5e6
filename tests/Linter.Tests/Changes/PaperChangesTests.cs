using Wplint.Tests.Parsing;

namespace Wplint.Tests.Changes;

public sealed class PaperChangesTests
{
    private const string Paper = """
        # 1. はじめに

        本書の目的を示します。

        ## 5.1.1 情報セキュリティのための方針群

        [方針](https://wplint.example/policy)を毎年見直しています。

        - 経営会議が承認します。
        - 全員に周知します。

        ## 12.4.1 イベントログ取得

        | ログ | 保管期間 |
        |---|---|
        | 操作 | 一年 |
        | 認証 | 二年 |

        ## 12.4.4 クロックの同期

        時刻サーバーに同期しています。

        ## 改訂履歴

        | 版 | 日付 |
        |---|---|
        | 1.0 | 2023/4/3 |
        """;

    [Theory]
    [InlineData("見直しています。", "見直し\nています｡")]
    [InlineData("見直しています。", "見直して います。")]
    [InlineData("経営会議が承認します。", "**経営会議**が承認します。")]
    [InlineData("- 経営会議が承認します。\n- 全員に周知します。", "1. 全員に周知します。\n2. 経営会議が承認します。")]
    [InlineData("| 操作 | 一年 |\n| 認証 | 二年 |", "| 認証 | 二年 |\n| 操作 | 一年 |")]
    [InlineData("| 1.0 | 2023/4/3 |", "| 1.1 | 2024/4/3 |")] // the history is no part of it
    [InlineData("# 1. はじめに\n\n本書の目的を示します。\n\n## 5.1.1", "表紙\n\n# 1. はじめに\n\n本書の目的を\n\n示します。\n\n## 5.1.1")]
    public void Nothing_changed_where_the_tree_says_the_same(string from, string to) => Assert.Equal("", Compare(from, to));

    [Theory]
    [InlineData("見直しています。", "見直しました。", "Rewritten 5.1.1")]
    [InlineData("wplint.example/policy", "wplint.example/rules", "Rewritten 5.1.1")]
    [InlineData("一年", "三年", "Rewritten 12.4.1")]
    [InlineData("本書の目的を示します。\n", "本書の目的を示します。\n\n# 2. 範囲\n\n本書の範囲を示します。\n", "Added 2.")]
    [InlineData("\n## 12.4.4 クロックの同期\n\n時刻サーバーに同期しています。\n", "", "Removed 12.4.4")]
    [InlineData("## 12.4.4 クロック", "## 12.4.3 クロック", "Renamed 12.4.3")]
    [InlineData("クロックの同期", "時刻の同期", "Renamed 12.4.4")]
    [InlineData("# 1. はじめに", "# 1. 用語\n\n用語の意味を示します。\n\n# 2. はじめに", "Added 1., Renamed 2.")]
    [InlineData("## 12.4.4 クロックの同期\n\n時刻サーバーに", "## 12.4.3 クロックの同期\n\n二台に", "Rewritten 12.4.3")] // known by its title
    [InlineData("経営会議が承認します。\n", "", "Rewritten 5.1.1")]
    public void Tells_which_clauses_changed(string from, string to, string changes) => Assert.Equal(changes, Compare(from, to));

    [Fact]
    public void A_clause_that_moved_is_the_same() =>
        Assert.Equal("", Compare("## 12.4.1 イベントログ取得\n\n| ログ | 保管期間 |\n|---|---|\n| 操作 | 一年 |\n| 認証 | 二年 |\n\n## 12.4.4 クロックの同期\n\n時刻サーバーに同期しています。\n", "## 12.4.4 クロックの同期\n\n時刻サーバーに同期しています。\n\n## 12.4.1 イベントログ取得\n\n| ログ | 保管期間 |\n|---|---|\n| 操作 | 一年 |\n| 認証 | 二年 |\n"));

    [Fact]
    public void Text_that_moved_to_another_clause_changed_both() =>
        Assert.Equal("Rewritten 5.1.1, Rewritten 12.4.4", Compare("- 全員に周知します。\n", "", "同期しています。\n", "同期しています。\n\n- 全員に周知します。\n"));

    private static string Compare(params string[] replacements)
    {
        var after = Paper;
        for (var i = 0; i < replacements.Length; i += 2)
        {
            Assert.Contains(replacements[i], after, StringComparison.Ordinal);
            after = after.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        var changes = PaperChanges.Between(TreeText.Parse(Paper), TreeText.Parse(after)).Clauses;
        return string.Join(", ", changes.Select(static change => $"{change.Kind} {change.Clause.Number?.Text ?? change.Clause.Title.Text}"));
    }
}
