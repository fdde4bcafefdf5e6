namespace Wplint.Core.Files;

/// <summary>Writes files whole or not at all: who reads one never sees half of it.</summary>
public static class WholeFile
{
    /// <summary>What a path leads to, links followed, so that a link stays one when its target is replaced.</summary>
    /// <param name="path">Absolute.</param>
    /// <exception cref="IOException">The links go round in circles.</exception>
    public static string TargetOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
    }

    /// <summary>Whether what lies there is no file that could be replaced: <c>/dev/stdout</c>, <c>/dev/null</c>.</summary>
    /// <param name="path">Absolute.</param>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Replaces a file, or makes it. A new text is written beside it and takes its name when it is complete; the mode stays.</summary>
    /// <param name="path">Absolute, and no link.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="beforeReplacing">Called last before the old file is gone; what it throws leaves everything as it was. Null for nothing.</param>
    /// <exception cref="IOException">It cannot be written, or is a device.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write in its folder.</exception>
    public static void Replace(string path, Action<Stream> write, Action? beforeReplacing = null)
    {
        // Who may write in its folder, as an administrator may, would replace the device of the whole machine.
        if (IsDevice(path)) throw new IOException($"\"{path}\" is a device.");
        WriteBeside(path, write, temporary =>
        {
            beforeReplacing?.Invoke();
            File.Move(temporary, path, overwrite: true);
        });
    }

    /// <summary>Makes a file that did not exist before.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write in its folder.</exception>
    public static void Create(string path, Action<Stream> write) =>
        WriteBeside(path, write, temporary => File.Move(temporary, path, overwrite: false));

    private static void WriteBeside(string path, Action<Stream> write, Action<string> finish)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                KeepMode(path, temporary);
                write(stream);
                // Else a power cut could leave the new name with nothing behind it.
                stream.Flush(flushToDisk: true);
            }

            finish(temporary);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void KeepMode(string path, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
    }
}
