using Wplint.Core.Configuration;
using Wplint.Core.Terms;

namespace Wplint.Core.Running;

/// <summary>What there is to say of the files with terms (WP9002).</summary>
internal static class TermFindings
{
    /// <summary>Whether something is wrong with the terms, so that there may be fewer than people wrote.</summary>
    public static bool HasAny(RunConfiguration configuration) =>
        configuration.Problems.Any(static problem => InvalidTerm.Texts.Contains(problem.Message))
        || (configuration.Terms is HouseTerms terms && terms.Files.Any(file => terms.ProblemsOf(file).Count > 0));

    /// <summary>The results for the files with something wrong in them. To be asked for when the papers are checked: some patterns turn out to be too slow only then.</summary>
    public static IEnumerable<FileResult> Of(RunSetup setup)
    {
        if (setup.Configuration.Terms is not HouseTerms terms) yield break;
        foreach (var file in terms.Files)
        {
            if (terms.ProblemsOf(file) is not { Count: > 0 } problems) continue;
            yield return new FileResult
            {
                Path = file.Path,
                Outcome = FileOutcome.Configuration,
                Source = file.Source,
                Findings = [.. problems.Select(problem => new Finding(problem, setup.Settings.ForAll.SeverityOf(problem.Descriptor)))],
            };
        }
    }
}
