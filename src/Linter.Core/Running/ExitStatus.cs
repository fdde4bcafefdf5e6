using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Fixing;
using Wplint.Core.Online;

namespace Wplint.Core.Running;

/// <summary>The exit statuses of the command line, which scripts rely on.</summary>
public static class ExitStatus
{
    /// <summary>Nothing at or above the severity that fails a run.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above it.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, a wrong configuration, or something that could not be read.</summary>
    public const int Misuse = 2;

    /// <summary>wplint itself failed.</summary>
    public const int Failure = 3;

    /// <summary>Somebody has interrupted wplint.</summary>
    public const int Interrupted = 130;

    /// <summary>The status of a run. A failure of wplint outweighs misuse, and that outweighs findings.</summary>
    /// <param name="result">What the run found.</param>
    /// <param name="failOn">The least severity that fails a run; null for none.</param>
    public static int Of(RunResult result, Severity? failOn)
    {
        var status = Clean;
        foreach (var finding in result.Files.SelectMany(static file => file.Findings))
        {
            status = Math.Max(status, Of(finding, failOn));
        }

        return status;
    }

    /// <summary>The status of a run that fixed files: that of what is left. A file that could not be written is misuse.</summary>
    /// <param name="result">What the run did.</param>
    /// <param name="failOn">The least severity that fails a run; null for none.</param>
    public static int Of(FixResult result, Severity? failOn)
    {
        var status = Of(result.Remaining, failOn);
        return result.Files.Any(static file => file.NotWritten is not null) ? Math.Max(status, Misuse) : status;
    }

    /// <summary>The status of a run that only found out what would change: a change counts like a finding.</summary>
    /// <param name="result">What the run found.</param>
    public static int OfTrial(FixResult result) =>
        Math.Max(Of(result.Remaining, failOn: null), result.Files.Any(static file => file.IsChanged) ? Findings : Clean);

    /// <summary>The status of a run that asked about links: an address that is dead counts like a finding.</summary>
    /// <param name="report">What the run found.</param>
    public static int Of(LinkReport report) =>
        Math.Max(Of(report.Run, failOn: null), report.Links.Any(static link => link.Answer.Verdict == LinkVerdict.Dead) ? Findings : Clean);

    private static int Of(Finding finding, Severity? failOn)
    {
        if (finding.Rule.Id == RuleCrashed.Descriptor.Id) return Failure;
        if (finding.Rule.Id == InvalidConfiguration.Descriptor.Id || finding.Rule.Id == UnreadableFile.Descriptor.Id) return Misuse;
        return finding.Severity >= failOn ? Findings : Clean;
    }
}
