namespace Wplint.Core.Files;

/// <summary>
/// Tells which files that a paper links do not exist. Papers come from strangers: nothing is read, and nothing is looked at
/// outside of the repository that the paper is in, nor behind a link that leads away.
/// </summary>
internal static class LinkedFiles
{
    private const int LongestPath = 1_000;
    private const FileAttributes NoAttributes = (FileAttributes)(-1);

    /// <summary>The linked files that do not exist, as <see cref="Link.File"/> has them.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="fullPath">Where the paper is.</param>
    /// <param name="workingFolder">Bounds what is looked at where there is no repository.</param>
    public static IReadOnlySet<string> FindMissing(Whitepaper paper, string fullPath, string workingFolder)
    {
        var missing = new HashSet<string>(StringComparer.Ordinal);
        var folder = Path.GetDirectoryName(fullPath);
        var root = default(string);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in paper.Links)
        {
            if (folder is null || link.File is not { } file || !seen.Add(file)) continue;
            if (IsMissing(file, folder, root ??= FindRoot(folder, workingFolder))) missing.Add(file);
        }

        return missing;
    }

    private static bool IsMissing(string file, string folder, string root)
    {
        if (file.Length > LongestPath || Path.IsPathRooted(file) || file.AsSpan().ContainsAnyInRange('\0', '\u001F')) return false;
        try
        {
            return IsMissing(root, Path.GetRelativePath(root, Path.GetFullPath(file, folder)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // what cannot be looked at is not known to be missing
        }
    }

    private static bool IsMissing(string root, string relative)
    {
        if (Path.IsPathRooted(relative)) return false;
        var place = root;
        foreach (var segment in relative.Split(Path.DirectorySeparatorChar))
        {
            if (segment == "..") return false;
            place = Path.Combine(place, segment);
            var entry = new FileInfo(place);
            if (entry.Attributes == NoAttributes) return true;
            if (Links.IsLink(entry)) return false;
        }

        return false;
    }

    /// <summary>The nearest folder upwards with <c>.git</c>; without one the working folder, if the paper is in it, else its own folder.</summary>
    private static string FindRoot(string folder, string workingFolder)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (Path.Exists(Path.Combine(candidate, ".git"))) return candidate;
        }

        return Links.LeadsAway(workingFolder, folder) ? folder : workingFolder;
    }
}
