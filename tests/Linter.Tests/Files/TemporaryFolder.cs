using System.Text;

namespace Wplint.Tests.Files;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("wplint-").FullName;

    public string Write(string path, string text = "") => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var full = Full(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    public string CreateFolder(string path) => Directory.CreateDirectory(Full(path)).FullName;

    public void LinkFolder(string path, string target) => Directory.CreateSymbolicLink(Full(path), target);

    public void LinkFile(string path, string target) => File.CreateSymbolicLink(Full(path), target);

    /// <summary>Takes all permissions away from a file or folder, or gives its owner's back.</summary>
    public void Close(string path, bool close = true)
    {
        if (OperatingSystem.IsWindows()) throw new NotSupportedException("Windows has no file modes.");
        File.SetUnixFileMode(Full(path), close ? UnixFileMode.None : UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
