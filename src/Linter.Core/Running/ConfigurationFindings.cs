using Wplint.Core.Baselines;
using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>What there is to say of the configuration file: what is wrong in it (WP9002), and what of it matches nothing (WP9007).</summary>
internal static class ConfigurationFindings
{
    /// <param name="setup">The run. Only one over all that is included can tell that a pattern matches nothing.</param>
    /// <returns>The result for the configuration file; null where there is nothing to say.</returns>
    public static FileResult? Of(RunSetup setup)
    {
        var configuration = setup.Configuration;
        if (configuration.Path is not { } path) return null;
        IEnumerable<Diagnostic> diagnostics = configuration.Problems;
        if (setup.Request is { Paths: [], Input: null }) diagnostics = diagnostics.Concat(Unmatched(configuration, setup.Found, setup.Request.WorkingFolder));
        Finding[] findings =
        [
            .. diagnostics
                .Select(diagnostic => new Finding(diagnostic, setup.Settings.ForAll.SeverityOf(diagnostic.Descriptor)))
                .Where(static finding => finding.Severity != Severity.Off),
        ];
        Array.Sort(findings, static (left, right) => left.Span.CompareTo(right.Span));
        return findings.Length == 0
            ? null
            : new FileResult { Path = path, Outcome = FileOutcome.Configuration, Source = configuration.Source, Findings = findings };
    }

    /// <param name="baseline">The baseline; null where there is none.</param>
    /// <param name="setup">The run.</param>
    /// <returns>The result for a broken baseline; null where it is not.</returns>
    public static FileResult? Of(Baseline? baseline, RunSetup setup)
    {
        if (baseline?.Problem is not { } problem) return null;
        var finding = new Finding(problem, setup.Settings.ForAll.SeverityOf(problem.Descriptor));
        return new FileResult { Path = baseline.Path, Outcome = FileOutcome.Configuration, Source = baseline.Source, Findings = [finding] };
    }

    private static IEnumerable<Diagnostic> Unmatched(RunConfiguration configuration, FoundFiles found, string workingFolder)
    {
        var folder = DisplayPath.Of(configuration.Folder, workingFolder);
        return configuration.Overrides
            .SelectMany(static item => item.Files)
            .Where(pattern => !new PathFilter(configuration.Folder, [pattern.Text]).MatchesAny(found.Files.Select(static file => file.FullPath)))
            .Concat(found.UnmatchedIncludes)
            .Select(pattern => UnmatchedPattern.Of(pattern, folder));
    }
}
