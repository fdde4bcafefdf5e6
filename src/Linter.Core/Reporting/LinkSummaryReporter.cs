using System.Globalization;
using System.Text;
using Wplint.Core.Online;

namespace Wplint.Core.Reporting;

/// <summary>Prints what ends a run that asked about links: how many addresses have which verdict, time, and what the reader should know of it.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the lines.</param>
public sealed class LinkSummaryReporter(TextWriter writer, Language language)
{
    /// <summary>Prints the lines; the numbers come last.</summary>
    public void Write(LinkReport report)
    {
        var totals = LinkTotals.Of(report);
        foreach (var remark in Remarks(totals)) writer.WriteLine(remark.In(language));
        var seconds = report.Run.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        writer.WriteLine(language == Language.Japanese ? InJapanese(totals, seconds) : InEnglish(totals, seconds));
    }

    private static IEnumerable<LocalizedText> Remarks(LinkTotals totals)
    {
        if (totals.Interrupted > 0)
        {
            yield return new(
                En: $"Interrupted: nothing is known yet of {Count.English(totals.Interrupted, "URL")}.",
                Ja: $"中断しました。{Count.Digits(totals.Interrupted)} 件の URL の結果はまだ分かっていません。");
        }

        if (totals.Refused > 0)
        {
            yield return new(
                En: $"Private addresses are not asked ({Count.English(totals.Refused, "URL")}). --allow-private-addresses asks them, too.",
                Ja: $"内部のアドレスには問い合わせていません（{Count.Digits(totals.Refused)} 件）。--allow-private-addresses を付けると問い合わせます。");
        }

        if (totals.IsCutOff)
        {
            yield return new(
                En: "No host could be reached. Either this machine has no way to the network, or only one by a proxy, which wplint does not use.",
                Ja: "どのホストにも接続できませんでした。ネットワークに接続できないか、プロキシ経由でしか接続できない環境です（wplint はプロキシを使いません）。");
        }
    }

    private static string InEnglish(LinkTotals totals, string seconds)
    {
        var line = new StringBuilder($"{Count.English(totals.Addresses, "URL")} in {Count.English(totals.Run.Papers, "paper")}");
        if (totals.Run.Skipped > 0) line.Append(CultureInfo.InvariantCulture, $", {Count.English(totals.Run.Skipped, "file")} skipped");
        if (totals.Run.Unreadable > 0) line.Append(CultureInfo.InvariantCulture, $", {Count.English(totals.Run.Unreadable, "file")} unreadable");
        line.Append(CultureInfo.InvariantCulture, $": {totals.Dead} dead, {totals.Moved} moved, {totals.Unknown} unknown");
        if (totals.NotAsked > 0) line.Append(CultureInfo.InvariantCulture, $" ({totals.NotAsked} not asked)");
        return line.Append(CultureInfo.InvariantCulture, $", {totals.Alive} alive. {seconds} s").ToString();
    }

    private static string InJapanese(LinkTotals totals, string seconds)
    {
        var line = new StringBuilder($"文書 {Count.Digits(totals.Run.Papers)} 件の URL {Count.Digits(totals.Addresses)} 件を調べました");
        var others = new List<string>();
        if (totals.Run.Skipped > 0) others.Add($"対象外のファイル {Count.Digits(totals.Run.Skipped)} 件");
        if (totals.Run.Unreadable > 0) others.Add($"読み取れないファイル {Count.Digits(totals.Run.Unreadable)} 件");
        if (others.Count > 0) line.Append(CultureInfo.InvariantCulture, $"（{string.Join('、', others)}）");
        line.Append(CultureInfo.InvariantCulture, $"。リンク切れ {totals.Dead} 件、移転 {totals.Moved} 件、不明 {totals.Unknown} 件");
        if (totals.NotAsked > 0) line.Append(CultureInfo.InvariantCulture, $"（うち {totals.NotAsked} 件は問い合わせの対象外）");
        return line.Append(CultureInfo.InvariantCulture, $"、有効 {totals.Alive} 件。{seconds} 秒").ToString();
    }
}
