namespace Wplint.Core.Files.Git;

/// <summary>Tells which files of a revision a new file may have been.</summary>
internal static class RenamedFiles
{
    /// <summary>So that a repository in which everything moved is not read once for each file.</summary>
    private const int MostCandidates = 100;

    /// <summary>Whether a file is looked at at all.</summary>
    public static bool MayBePaper(string path) => Path.GetExtension(path.AsSpan()) is ".md" or ".markdown" or ".txt";

    /// <summary>The candidates, those with the same name first: papers move with their folder.</summary>
    /// <param name="gone">The files that are no longer there.</param>
    /// <param name="path">The new file.</param>
    public static IEnumerable<string> Candidates(IReadOnlyList<string> gone, string path)
    {
        var name = Path.GetFileName(path);
        return gone.Where(candidate => Path.GetFileName(candidate) == name)
            .Concat(gone.Where(candidate => Path.GetFileName(candidate) != name))
            .Take(MostCandidates);
    }
}
