using Wplint.Core.Configuration;
using Wplint.Core.Files;

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

    private static int Of(Finding finding, Severity? failOn)
    {
        if (finding.Rule.Id == RuleCrashed.Descriptor.Id) return Failure;
        if (finding.Rule.Id == InvalidConfiguration.Descriptor.Id || finding.Rule.Id == UnreadableFile.Descriptor.Id) return Misuse;
        return finding.Severity >= failOn ? Findings : Clean;
    }
}
