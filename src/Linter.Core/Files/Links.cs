namespace Wplint.Core.Files;

/// <summary>Symbolic links and junctions: whoever can add a file to a repository can let one point anywhere.</summary>
internal static class Links
{
    /// <summary>Whether an entry of a folder is a link. Placeholders of cloud drives are reparse points too, but lead nowhere else.</summary>
    public static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    /// <summary>Whether <paramref name="path"/> lies outside of <paramref name="folder"/>, or the way down to it leads over a link.</summary>
    public static bool LeadsAway(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        if (Path.IsPathRooted(relative)) return true;
        var place = folder;
        foreach (var segment in relative.Split(Path.DirectorySeparatorChar))
        {
            place = Path.Combine(place, segment);
            if (segment == ".." || IsLink(new FileInfo(place))) return true;
        }

        return false;
    }
}
