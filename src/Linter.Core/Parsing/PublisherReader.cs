namespace Wplint.Core.Parsing;

/// <summary>Tells the line of a cover that names a company from a title in which one occurs.</summary>
internal static class PublisherReader
{
    private static readonly string[] CompanyWords =
    [
        "株式会社", "(株)", "㈱", "有限会社", "合同会社", "財団法人", "社団法人", "学校法人", "独立行政法人", "特定非営利活動法人", "協同組合", "合資会社",
        " inc", " corporation", " corp", "co., ltd", "co.,ltd", " ltd", " llc", " gmbh", " k.k", " plc", " limited", "kk ",
    ];

    private static readonly string[] TitleWords = ["ホワイトペーパー", "whitepaper", "white paper", "管理策", "27017", "について", "に関する", "への取"];

    /// <summary>Whether a line names the company that publishes the paper, and little else.</summary>
    /// <param name="text">Folded to half width and lower case.</param>
    public static bool IsPublisher(string text)
    {
        if (text.Contains('©') || text.Contains("copyright", StringComparison.Ordinal)) return false;
        if (Array.Exists(TitleWords, word => text.Contains(word, StringComparison.Ordinal))) return false;
        var padded = $" {text} ";
        foreach (var word in CompanyWords)
        {
            var index = padded.IndexOf(word, StringComparison.Ordinal);
            if (index < 0) continue;
            // スミレ商会株式会社のクラウドサービス is what the paper is about.
            var behind = padded[(index + word.Length)..].TrimStart();
            return !behind.Contains('の') && behind is not ['が' or 'は' or 'と' or 'に' or 'を' or 'で' or 'へ', ..];
        }

        return false;
    }
}
