using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Wplint.Core.Files;

/// <summary>
/// A folder as a search sees it: without links, which may lead in circles or out of the project, without hidden folders, and
/// without those that hold what other tools made. A folder that cannot be read is noted and passed over.
/// </summary>
internal sealed class GlobFolder(DirectoryInfo folder, GlobFolder? parent, List<PlaceProblem> unreadable) : DirectoryInfoBase
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in Entries())
        {
            if (Links.IsLink(entry)) continue;
            if (entry is FileInfo file) yield return new FileInfoWrapper(file);
            else if (entry is DirectoryInfo child && IsSearched(child.Name)) yield return new GlobFolder(child, this, unreadable);
        }
    }

    public override DirectoryInfoBase GetDirectory(string path) =>
        new GlobFolder(new DirectoryInfo(Path.Combine(folder.FullName, path)), this, unreadable);

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(folder.FullName, path)));

    /// <summary>Whether a search enters a folder of that name.</summary>
    public static bool IsSearched(string name) => !name.StartsWith('.') && name is not ("node_modules" or "bin" or "obj");

    private FileSystemInfo[] Entries()
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", Everything)];
        }
        catch (UnauthorizedAccessException)
        {
            unreadable.Add(new PlaceProblem(folder.FullName, UnreadableFile.IsForbidden()));
        }
        catch (IOException exception)
        {
            unreadable.Add(new PlaceProblem(folder.FullName, UnreadableFile.FailedWith(exception)));
        }

        return [];
    }
}
