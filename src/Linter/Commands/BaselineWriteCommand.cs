using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Core.Baselines;
using Wplint.Core.Reporting;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint baseline write</c>: accepts what is found today.</summary>
internal sealed class BaselineWriteCommand : BaselineChange
{
    private readonly TextOption _reason = new("--reason", "TEXT", new(En: "Why new entries are accepted", Ja: "新しい項目を受け入れる理由"));

    private readonly TextOption _expires = new(
        "--expires", "DATE", new(En: "Last day on which new entries are accepted: 2027-03-31", Ja: "新しい項目を受け入れる最後の日：2027-03-31"));

    public BaselineWriteCommand()
        : base("write", new(En: "Accepts today's findings", Ja: "現在の指摘を受け入れます"))
    {
        Options.Insert(0, _reason);
        Options.Insert(1, _expires);
    }

    protected override bool MakesBaseline => true;

    protected override Func<BaselineUse, IEnumerable<BaselineEntry>?> ReadChange(ParseResult arguments)
    {
        var reason = string.Join(' ', (_reason.Find(arguments) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var expires = DateSyntax.Find(_expires, arguments);
        return baseline => !baseline.Exists && baseline.Missing.Count == 0
            ? null
            : [.. baseline.Unjudged, .. baseline.Renewed, .. baseline.Missing.Select(entry => entry with { Reason = reason, Expires = expires })];
    }

    protected override LocalizedText Summarise(BaselineUse baseline)
    {
        var (added, kept, dropped) = (baseline.Missing.Count, baseline.Renewed.Count + baseline.Unjudged.Count, baseline.Stale.Count);
        var expired = baseline.Expired.Count;
        return new(
            En: $"{Show(baseline)}: {Count.Entries(added)} added, {kept} kept, {dropped} dropped.{(expired > 0 ? $" {Count.Entries(expired)} expired and still reported: set another date in the file." : "")}",
            Ja: $"{Show(baseline)}：{added} 件を追加、{kept} 件を維持、{dropped} 件を削除しました。{(expired > 0 ? $"期限切れの {expired} 件は引き続き報告されます。必要に応じて、ファイルの期限を設定し直してください。" : "")}");
    }

    protected override LocalizedText NothingToDo(BaselineUse baseline) => new(
        En: "There is nothing to accept, so no baseline was written.",
        Ja: "受け入れる指摘がないため、基準ファイルは作成していません。");
}
