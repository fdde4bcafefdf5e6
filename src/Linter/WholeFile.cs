using Wplint.Core.Running;

namespace Wplint.Cli;

/// <summary>Writes a file whole or not at all: who reads it never sees half of it.</summary>
internal static class WholeFile
{
    /// <summary>Writes what <paramref name="write"/> writes to the file at <paramref name="path"/>.</summary>
    /// <param name="path">Absolute; a link is followed, so that it stays one.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UsageException">There is no writing to this path.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (IsDevice(path)) WriteTo(path, FileMode.Open, write);
            else Replace(TargetOf(path), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new(
                En: $"Cannot write \"{path}\": {exception.Message}",
                Ja: $"「{path}」に書き込めません：{exception.Message}"));
        }
    }

    private static void Replace(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            WriteTo(temporary, FileMode.CreateNew, write);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteTo(string path, FileMode mode, Action<Stream> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        write(stream);
    }

    private static string TargetOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
    }

    /// <summary>What lies there is no file that could be replaced: <c>/dev/stdout</c>, <c>/dev/null</c>.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
