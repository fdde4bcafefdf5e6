using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>The numbers of a run.</summary>
/// <param name="Papers">Files that were checked.</param>
/// <param name="Skipped">Files that are no papers.</param>
/// <param name="Unreadable">Files that could not be read.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Notes">Findings of severity note.</param>
/// <param name="Fixable">Findings with a safe fix.</param>
/// <param name="Suppressed">Findings that comments in the papers suppress.</param>
/// <param name="Accepted">Findings that the baseline accepts.</param>
internal sealed record RunTotals(int Papers, int Skipped, int Unreadable, int Errors, int Warnings, int Notes, int Fixable, int Suppressed, int Accepted)
{
    public static RunTotals Of(RunResult result)
    {
        var findings = result.Files.SelectMany(static file => file.Findings).ToArray();
        return new RunTotals(
            FilesThat(result, FileOutcome.Checked),
            FilesThat(result, FileOutcome.Skipped),
            FilesThat(result, FileOutcome.Unreadable),
            FindingsOf(findings, Severity.Error),
            FindingsOf(findings, Severity.Warning),
            FindingsOf(findings, Severity.Note),
            findings.Count(static finding => finding.Diagnostic.Fix is { Applicability: Applicability.Safe }),
            SuppressedBy(result, SuppressionKind.InSource),
            SuppressedBy(result, SuppressionKind.Baseline));
    }

    private static int SuppressedBy(RunResult result, SuppressionKind kind)
    {
        var count = 0;
        foreach (var file in result.Files)
        {
            foreach (var suppressed in file.Suppressed)
            {
                if (suppressed.Kind == kind) count++;
            }
        }

        return count;
    }

    private static int FilesThat(RunResult result, FileOutcome outcome) => result.Files.Count(file => file.Outcome == outcome);

    private static int FindingsOf(IEnumerable<Finding> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);
}
