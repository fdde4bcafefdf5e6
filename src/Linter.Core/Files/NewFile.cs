using System.Text;

namespace Wplint.Core.Files;

/// <summary>Writes files that did not exist before, whole or not at all.</summary>
public static class NewFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="IOException">The file exists, or the disk refuses it.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write there.</exception>
    public static void Write(string path, string text)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write)) stream.Write(Encoding.GetBytes(text));
            File.Move(temporary, path, overwrite: false);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
