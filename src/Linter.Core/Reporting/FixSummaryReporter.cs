using System.Globalization;
using System.Text;
using Wplint.Core.Fixing;

namespace Wplint.Core.Reporting;

/// <summary>Prints the one line that ends a run of fixes: what was repaired, what was not, what is left, time.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the line.</param>
public sealed class FixSummaryReporter(TextWriter writer, Language language)
{
    /// <summary>Prints the line.</summary>
    /// <param name="result">What the run did.</param>
    /// <param name="isTrial">Whether it only found out what it would do.</param>
    public void Write(FixResult result, bool isTrial)
    {
        var written = result.Files.Where(static file => file is { IsChanged: true, NotWritten: null }).ToArray();
        var fixes = written.Sum(static file => file.Applied.Count);
        var unapplied = result.Files.Sum(static file => file.Unapplied.Count);
        var unwritten = result.Files.Count(static file => file.NotWritten is not null);
        writer.WriteLine(language == Language.Japanese
            ? InJapanese(result, isTrial, fixes, written.Length, unapplied, unwritten)
            : InEnglish(result, isTrial, fixes, written.Length, unapplied, unwritten));
    }

    private static string InEnglish(FixResult result, bool isTrial, int fixes, int papers, int unapplied, int unwritten)
    {
        var line = new StringBuilder(Count.English(fixes, "finding"));
        line.Append(isTrial ? " would be fixed" : " fixed");
        if (papers > 0) line.Append(CultureInfo.InvariantCulture, $" in {Count.English(papers, "paper")}");
        if (unapplied > 0) line.Append(CultureInfo.InvariantCulture, $", {unapplied} not");
        if (unwritten > 0) line.Append(CultureInfo.InvariantCulture, $"; {Count.English(unwritten, "file")} not written");
        if (!isTrial) line.Append(CultureInfo.InvariantCulture, $"; left: {Left(result, Language.English, ", ")}");
        return line.Append(CultureInfo.InvariantCulture, $". {Seconds(result)} s").ToString();
    }

    private static string InJapanese(FixResult result, bool isTrial, int fixes, int papers, int unapplied, int unwritten)
    {
        var line = new StringBuilder();
        if (papers > 0) line.Append(CultureInfo.InvariantCulture, $"文書 {papers} 件の");
        line.Append(CultureInfo.InvariantCulture, $"指摘 {fixes} 件を修正{(isTrial ? "できます" : "しました")}");
        if (unapplied > 0) line.Append(CultureInfo.InvariantCulture, $"（修正しなかった指摘 {unapplied} 件）");
        if (unwritten > 0) line.Append(CultureInfo.InvariantCulture, $"。書き込めなかったファイル {unwritten} 件");
        if (!isTrial) line.Append(CultureInfo.InvariantCulture, $"。残りは{Left(result, Language.Japanese, "、")}");
        return line.Append(CultureInfo.InvariantCulture, $"。{Seconds(result)} 秒").ToString();
    }

    private static string Left(FixResult result, Language language, string separator)
    {
        var totals = RunTotals.Of(result.Remaining);
        return string.Join(
            separator,
            Count.Errors(totals.Errors).In(language),
            Count.Warnings(totals.Warnings).In(language),
            Count.Notes(totals.Notes).In(language));
    }

    private static string Seconds(FixResult result) => result.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
