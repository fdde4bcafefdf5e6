using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wplint.Core.Reporting;

/// <summary>JSON as wplint writes it: UTF-8 without byte order mark, Japanese readable, one line end on every machine.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Files for programs, not pages of a web site: only what JSON itself demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes one document and the line end behind it.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        stream.WriteByte((byte)'\n');
    }
}
