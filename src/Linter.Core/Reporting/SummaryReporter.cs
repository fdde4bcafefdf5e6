using System.Globalization;
using System.Text;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Prints the one line that ends a run: files, findings by severity, how many can be fixed, time.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the line.</param>
public sealed class SummaryReporter(TextWriter writer, Language language)
{
    /// <summary>Prints the line.</summary>
    public void Write(RunResult result)
    {
        if (result.Baseline is { } baseline) new BaselineReporter(writer, language).Write(baseline);
        var totals = RunTotals.Of(result);
        var seconds = result.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        writer.WriteLine(language == Language.Japanese ? InJapanese(totals, seconds) : InEnglish(totals, seconds));
    }

    private static string InEnglish(RunTotals totals, string seconds)
    {
        var line = new StringBuilder($"{Count.English(totals.Papers, "paper")} checked");
        if (totals.Skipped > 0) line.Append(CultureInfo.InvariantCulture, $", {Count.English(totals.Skipped, "file")} skipped");
        if (totals.Unreadable > 0) line.Append(CultureInfo.InvariantCulture, $", {Count.English(totals.Unreadable, "file")} unreadable");
        line.Append(CultureInfo.InvariantCulture, $": {Findings(totals, Language.English, ", ")}");
        if (totals.Fixable > 0) line.Append(CultureInfo.InvariantCulture, $"; {Count.Digits(totals.Fixable)} can be fixed");
        if (totals.Suppressed > 0) line.Append(CultureInfo.InvariantCulture, $"; {totals.Suppressed} suppressed");
        if (totals.Accepted > 0) line.Append(CultureInfo.InvariantCulture, $"; {totals.Accepted} accepted by the baseline");
        return line.Append(CultureInfo.InvariantCulture, $". {seconds} s").ToString();
    }

    private static string InJapanese(RunTotals totals, string seconds)
    {
        var line = new StringBuilder($"文書 {Count.Digits(totals.Papers)} 件を検査しました");
        var others = new List<string>();
        if (totals.Skipped > 0) others.Add($"対象外のファイル {Count.Digits(totals.Skipped)} 件");
        if (totals.Unreadable > 0) others.Add($"読み取れないファイル {Count.Digits(totals.Unreadable)} 件");
        if (others.Count > 0) line.Append(CultureInfo.InvariantCulture, $"（{string.Join('、', others)}）");
        line.Append(CultureInfo.InvariantCulture, $"。{Findings(totals, Language.Japanese, "、")}");
        if (totals.Fixable > 0) line.Append(CultureInfo.InvariantCulture, $"（うち {totals.Fixable} 件は自動で修正できます）");
        if (totals.Suppressed > 0) line.Append(CultureInfo.InvariantCulture, $"。ほかに抑制した指摘 {totals.Suppressed} 件");
        if (totals.Accepted > 0) line.Append(CultureInfo.InvariantCulture, $"{(totals.Suppressed > 0 ? "、" : "。ほかに")}基準ファイルで受け入れた指摘 {totals.Accepted} 件");
        return line.Append(CultureInfo.InvariantCulture, $"。{seconds} 秒").ToString();
    }

    private static string Findings(RunTotals totals, Language language, string separator) => string.Join(
        separator,
        Count.Errors(totals.Errors).In(language),
        Count.Warnings(totals.Warnings).In(language),
        Count.Notes(totals.Notes).In(language));
}
