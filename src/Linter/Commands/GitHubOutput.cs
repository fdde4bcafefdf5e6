using Wplint.Cli.Terminals;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary>What <c>--format github</c> writes: annotations, and under GitHub Actions the summary of the job.</summary>
internal static class GitHubOutput
{
    /// <summary>GitHub drops the summary of a step that is longer.</summary>
    private const int MaximumSummary = 1024 * 1024;

    public static void Write(RunResult result, Language language, Terminal terminal)
    {
        var paths = new ForgePaths(terminal.WorkingFolder, terminal.Variable("GITHUB_WORKSPACE"));
        new GitHubReporter(terminal.Writer, language, paths).Write(result);
        if (!terminal.IsWorkflow || terminal.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } file) return;
        var summary = new JobSummaryReporter(language, ProductInfo.Read(), paths);
        OutputFile.Append(Path.GetFullPath(file, terminal.WorkingFolder), taken => summary.Write(result, (int)Math.Max(0, MaximumSummary - taken)));
    }
}
