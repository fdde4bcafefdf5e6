namespace Wplint.Tests.CommandLine;

/// <summary>A paper with clauses 12.4.1 and 12.4.4 and a history, for tests of what changed in it.</summary>
internal static class SincePapers
{
    public const string Before = """
        カゼノ文書 セキュリティホワイトペーパー

        第 1.1 版

        5.1.1 情報セキュリティのための方針群

        方針を毎年見直しています。

        6.1.1 情報セキュリティの役割及び責任

        役割を規程に定めています。

        12.3.1 情報のバックアップ

        毎晩バックアップを取得し、三十日間保管しています。復元の手順を年に一度試し、結果を記録しています。

        12.4.1 イベントログ取得

        操作のログを一年間保管しています。

        12.4.4 クロックの同期

        すべてのサーバーの時刻を、公開の時刻サーバーに同期しています。

        改訂履歴

        | 版数 | 日付 | 改訂内容 |
        |---|---|---|
        | 第 1.0 版 | 2023/8/31 | 初版作成 |
        | 第 1.1 版 | 2024/6/17 | 12.3.1 の記述を更新 |

        """;

    /// <summary>12.4.1 says something else.</summary>
    public static string Changed { get; } = Replace(Before, "一年間", "二年間");

    /// <summary>And the history has an entry.</summary>
    public static string ChangedWithEntry(string change) =>
        Replace(Replace(Changed, "\n\n第 1.1 版", "\n\n第 1.2 版"), "を更新 |\n", $"を更新 |\n| 第 1.2 版 | 2024/9/2 | {change} |\n");

    /// <summary>Lines wrapped, blanks, 12.4.4 before 12.3.1.</summary>
    public static string Moved { get; } = Replace(
        Replace(
            Replace(Before, "\n12.4.4 クロックの同期\n\nすべてのサーバーの時刻を、公開の時刻サーバーに同期しています。\n", ""),
            "\n12.3.1",
            "\n12.4.4 クロックの同期\n\nすべてのサーバーの時刻を、\n公開の時刻サーバーに同期しています。\n\n\n12.3.1"),
        "復元の手順を",
        "\n復元の手順を ");

    public static string Replace(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
