using System.Text;
using Wplint.Core.Files;

namespace Wplint.Testing;

/// <summary>What a file's bytes become when wplint reads them.</summary>
internal static class PaperFile
{
    /// <summary>The text of a file that holds <paramref name="text"/> behind a byte order mark.</summary>
    public static string ReadBackWithByteOrderMark(string text) =>
        TextDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Source.Text;
}
