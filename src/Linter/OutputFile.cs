using System.Text;
using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Cli;

/// <summary>Writes a file that the command line names, whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes what <paramref name="write"/> returns behind what others have written to the file at <paramref name="path"/>.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="write">Told how many bytes the file holds; returns the text.</param>
    /// <exception cref="UsageException">There is no writing to this path.</exception>
    public static void Append(string path, Func<long, string> write)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Append, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(write(stream.CanSeek ? stream.Position : 0)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, exception);
        }
    }

    /// <summary>Writes what <paramref name="write"/> writes to the file at <paramref name="path"/>.</summary>
    /// <param name="path">Absolute; a link is followed, so that it stays one.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UsageException">There is no writing to this path.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (WholeFile.IsDevice(path)) WriteTo(path, write);
            else Replace(WholeFile.TargetOf(path), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, exception);
        }
    }

    /// <summary>Makes a file that did not exist before.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="text">The text, written as UTF-8.</param>
    /// <exception cref="UsageException">It exists, or there is no writing to this path.</exception>
    public static void Create(string path, string text)
    {
        try
        {
            WholeFile.Create(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, exception);
        }
    }

    /// <summary>Whether a value of an option can name a file: <c>-</c> stands for standard output elsewhere.</summary>
    public static bool CanBeNamed(string path) => path is not ("" or "-") && !path.Contains('\0', StringComparison.Ordinal);

    private static UsageException CannotWrite(string path, Exception exception) => new(new(
        En: $"Cannot write \"{path}\": {exception.Message}",
        Ja: $"「{path}」に書き込めません：{exception.Message}"));

    private static void Replace(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        WholeFile.Replace(path, write);
    }

    private static void WriteTo(string device, Action<Stream> write)
    {
        using var stream = new FileStream(device, FileMode.Open, FileAccess.Write);
        write(stream);
    }
}
