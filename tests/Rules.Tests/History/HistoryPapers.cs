namespace Wplint.Rules.Tests.History;

/// <summary>Papers of which only cover and history matter.</summary>
internal static class HistoryPapers
{
    /// <summary>A paper with these lines on its cover and these rows, cells separated by tabs, in its history.</summary>
    public static string Paper(string cover, params string[] rows) => $"""
        カゼノ文書 ホワイトペーパー

        {cover}

        5.1.1 情報セキュリティのための方針群

        方針を毎年見直しています。

        6.1.1 情報セキュリティの役割及び責任

        役割を規程に定めています。

        改訂履歴

        版数	日付	改訂内容
        {string.Join('\n', rows)}
        """;

    /// <summary>A paper with a list for its history.</summary>
    public static string PaperWithList(string cover, params string[] items) => $"""
        # Kazeno Docs Security Whitepaper

        {cover}

        ## 5.1.1 Policies for information security

        We review our policies every year.

        ## Revision history

        {string.Join('\n', items.Select(static item => $"- {item}"))}
        """;
}
