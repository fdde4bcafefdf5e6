using Wplint.Core.Baselines;

namespace Wplint.Core.Reporting;

/// <summary>Says what there is to do about a baseline: entries that are stale, and entries that have expired.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the lines.</param>
internal sealed class BaselineReporter(TextWriter writer, Language language)
{
    /// <summary>Prints a line for each; none where there is nothing to do.</summary>
    public void Write(BaselineUse baseline)
    {
        var path = TerminalText.Escape(baseline.Path);
        WriteLine(baseline.Expired.Count, new(
            En: $"{Count.Entries(baseline.Expired.Count)} of {path} {(baseline.Expired.Count == 1 ? "has" : "have")} expired: the findings are reported again. Repair them, or set another date.",
            Ja: $"{path} の {Count.Digits(baseline.Expired.Count)} 件は期限が切れたため、該当する指摘を再び報告しています。文書を修正するか、期限を設定し直してください。"));
        WriteLine(baseline.Stale.Count, new(
            En: $"{Count.Entries(baseline.Stale.Count)} of {path} {(baseline.Stale.Count == 1 ? "is" : "are")} stale: the findings are gone. Drop them with \"wplint baseline prune\".",
            Ja: $"{path} の {Count.Digits(baseline.Stale.Count)} 件は、該当する指摘がなくなりました。「wplint baseline prune」で削除できます。"));
    }

    private void WriteLine(int count, LocalizedText text)
    {
        if (count > 0) writer.WriteLine(text.In(language));
    }
}
