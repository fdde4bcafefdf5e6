namespace Wplint.Core.Files;

/// <summary>Reads files from the disk. Whatever goes wrong is a diagnostic, so that the other files are still checked.</summary>
internal static class FileReader
{
    private const int Megabyte = 1024 * 1024;
    private const int LargestMegabytes = 10;
    private const int Largest = LargestMegabytes * Megabyte;

    /// <summary>Whether a path names a folder and not a file.</summary>
    public static bool IsFolder(string path) => Directory.Exists(path);

    /// <summary>Whether a path names a file that exists.</summary>
    public static bool IsFile(string path) => File.Exists(path);

    /// <summary>Reads a file that somebody named, which may be a link or a pipe.</summary>
    public static FileText Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.CanSeek && stream.Length > Largest) return new(UnreadableFile.IsLargerThan(LargestMegabytes));
            var bytes = ReadUpTo(Largest + 1, stream);
            return bytes.Length > Largest ? new(UnreadableFile.IsLargerThan(LargestMegabytes)) : TextDecoder.Decode(bytes);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(UnreadableFile.IsMissing());
        }
        catch (UnauthorizedAccessException)
        {
            return new(UnreadableFile.IsForbidden());
        }
        catch (IOException exception)
        {
            return new(UnreadableFile.FailedWith(exception));
        }
    }

    /// <summary>
    /// Reads a file that a search found. One without length is taken to be empty and not opened: it may be a named pipe, which
    /// nobody meant and which would never end.
    /// </summary>
    public static FileText ReadFound(string path)
    {
        return MayBePipe(path) ? new(new SourceText("")) : Read(path);
    }

    /// <summary>Whether a file has no length: it is empty, or a pipe.</summary>
    public static bool MayBePipe(string path) => new FileInfo(path) is { Exists: true, Length: 0 };

    // The length may be unknown (a pipe) or wrong (a file that grows).
    private static ReadOnlySpan<byte> ReadUpTo(int most, FileStream stream)
    {
        var buffer = new byte[stream.CanSeek && stream.Length > 0 ? (int)stream.Length + 1 : Megabyte];
        var length = 0;
        while (length < most)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, most));
            var read = stream.Read(buffer.AsSpan(length));
            if (read == 0) break;
            length += read;
        }

        return buffer.AsSpan(0, length);
    }
}
