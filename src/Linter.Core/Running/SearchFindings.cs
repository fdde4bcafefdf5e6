using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>What there is to say of the places that were searched, rather than of a file (WP9005).</summary>
internal static class SearchFindings
{
    /// <param name="found">What was searched and found.</param>
    /// <param name="results">What became of its files, in their order.</param>
    /// <param name="severity">Of WP9005.</param>
    public static IEnumerable<FileResult> Of(FoundFiles found, IReadOnlyList<FileResult> results, Severity severity)
    {
        foreach (var (path, problem) in found.Problems) yield return Result(path, problem, severity);
        if (found.Places.Count == 0) yield break;

        var silent = found.Files
            .Where((_, index) => results[index] is { Outcome: FileOutcome.Skipped, Findings: [] })
            .Select(static file => file.FullPath)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var place in found.Places)
        {
            if (place.Files.All(silent.Contains)) yield return Result(place.Path, UnreadableFile.HoldsNoPaper(place.Files.Count), severity);
        }
    }

    private static FileResult Result(string path, Diagnostic problem, Severity severity) =>
        new() { Path = path, Outcome = FileOutcome.Unreadable, Findings = [new Finding(problem, severity)] };
}
