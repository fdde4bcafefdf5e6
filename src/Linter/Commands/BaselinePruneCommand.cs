using System.CommandLine;
using Wplint.Core.Baselines;
using Wplint.Core.Reporting;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint baseline prune</c>: drops what is gone.</summary>
internal sealed class BaselinePruneCommand() : BaselineChange(
    "prune", new(En: "Drops the entries whose findings are gone", Ja: "該当する指摘がなくなった項目を削除します"))
{
    protected override bool MakesBaseline => false;

    protected override Func<BaselineUse, IEnumerable<BaselineEntry>?> ReadChange(ParseResult arguments) =>
        static baseline => baseline.Stale.Count == 0 ? null : [.. baseline.Unjudged, .. baseline.Accepting, .. baseline.Expired];

    protected override LocalizedText Summarise(BaselineUse baseline)
    {
        var kept = baseline.Unjudged.Count + baseline.Accepting.Count + baseline.Expired.Count;
        return new(
            En: $"{Show(baseline)}: {Count.Entries(baseline.Stale.Count)} dropped, {kept} kept.",
            Ja: $"{Show(baseline)}：{baseline.Stale.Count} 件を削除、{kept} 件を維持しました。");
    }

    protected override LocalizedText NothingToDo(BaselineUse baseline) =>
        new(En: $"{Show(baseline)}: there is nothing to drop.", Ja: $"{Show(baseline)}：削除する項目はありません。");
}
