using Wplint.Core.Files;

namespace Wplint.Core.Reporting;

/// <summary>Paths as GitHub and GitLab know them: from the root of the repository, in whichever of its folders wplint runs.</summary>
/// <param name="workingFolder">The folder that the paths of a run are relative to; absolute.</param>
/// <param name="root">The folder that the repository lies in; absolute, or null where nobody has said.</param>
public sealed class ForgePaths(string workingFolder, string? root)
{
    private readonly string? _prefix = PrefixOf(workingFolder, root);

    /// <summary>The path of a file from the root.</summary>
    /// <param name="path">As the run shows it.</param>
    public string Of(string path) => _prefix is null ? path : DisplayPath.Of(Path.GetFullPath(path, workingFolder), root!);

    /// <summary>What lies between the two folders; null where paths are right as they are, or the working folder lies elsewhere.</summary>
    private static string? PrefixOf(string workingFolder, string? root)
    {
        if (string.IsNullOrEmpty(root) || !Path.IsPathRooted(root)) return null;
        var prefix = DisplayPath.Of(workingFolder, root);
        return prefix == "." || Path.IsPathRooted(prefix) ? null : prefix;
    }
}
