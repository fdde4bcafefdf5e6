namespace Wplint.Core.Files;

/// <summary>Paths as they are shown to people and programs.</summary>
internal static class DisplayPath
{
    /// <summary>Relative to <paramref name="workingFolder"/> where it lies below, with forward slashes; the folder itself is <c>.</c></summary>
    public static string Of(string fullPath, string workingFolder)
    {
        var relative = Path.GetRelativePath(workingFolder, fullPath);
        var isBelow = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        // On Unix a backslash is a character like any other.
        return (isBelow ? relative : fullPath).Replace(Path.DirectorySeparatorChar, '/');
    }
}
