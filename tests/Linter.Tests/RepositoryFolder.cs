using System.Runtime.CompilerServices;

namespace Wplint.Tests;

/// <summary>The folder of this repository, as the tests were compiled in it.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find([CallerFilePath] string file = "") => System.IO.Path.GetFullPath("../..", System.IO.Path.GetDirectoryName(file)!);
}
