namespace Wplint.Dev;

/// <summary>The folder that holds the repository.</summary>
public static class RepositoryRoot
{
    /// <summary>Its absolute path: the nearest folder above the running program that holds the solution.</summary>
    public static string Path { get; } = Find();

    /// <summary>The absolute path of a file of the repository.</summary>
    public static string Combine(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Linter.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Linter.sln.");
    }
}
