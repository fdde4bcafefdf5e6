using Wplint.Dev;

namespace Wplint.Repository.Tests;

/// <summary>The files of the repository, without what a build or a test run leaves there.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] LeftBehind = [".git", ".vs", ".idea", "artifacts", "bin", "obj", "node_modules", "TestResults"];
    private static readonly string[] Binary = [".png", ".sjis.md"];

    /// <summary>All paths, relative to the repository, with forward slashes, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Find(new DirectoryInfo(RepositoryRoot.Path)).Order(StringComparer.Ordinal)];

    /// <summary>The paths of all text files.</summary>
    public static IEnumerable<string> Texts => All.Where(static path => !Array.Exists(Binary, ending => path.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The paths of all project files, but for those of examples, which stand for repositories of others.</summary>
    public static IEnumerable<string> Projects => All.Where(static path =>
        path.EndsWith(".csproj", StringComparison.Ordinal) && !path.StartsWith("examples/", StringComparison.Ordinal));

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(path));

    /// <summary>Whether there is such a file, its name written in just this way.</summary>
    public static bool Exists(string path) => All.Contains(path);

    private static IEnumerable<string> Find(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(static entry => !LeftBehind.Contains(entry.Name)))
        {
            if (entry is DirectoryInfo child)
            {
                foreach (var path in Find(child)) yield return path;
            }
            else
            {
                yield return Path.GetRelativePath(RepositoryRoot.Path, entry.FullName).Replace('\\', '/');
            }
        }
    }
}
