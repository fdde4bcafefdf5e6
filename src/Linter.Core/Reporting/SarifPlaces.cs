using System.Text.Json;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Writes places as SARIF has them: percent-encoded addresses, lines and columns.</summary>
/// <param name="workingFolder">The folder that paths are relative to; absolute.</param>
internal sealed class SarifPlaces(string workingFolder)
{
    /// <summary>The usual name of the folder that a run looked at.</summary>
    private const string Root = "%SRCROOT%";

    /// <summary>Says where the folder is that addresses are relative to.</summary>
    public void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteString("uri", Absolute(workingFolder).TrimEnd('/') + "/");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a place in a file; an unreadable file has no places inside.</summary>
    public void WritePhysicalLocation(Utf8JsonWriter json, FileResult file, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, file.Path);
        if (file.Outcome != FileOutcome.Unreadable || file.Source.Length > 0) WriteRegion(json, "region", file.Source, span);
        json.WriteEndObject();
    }

    /// <summary>Writes a place in a file and quotes what stands there.</summary>
    public void WriteQuotedLocation(Utf8JsonWriter json, FileResult file, TextSpan span)
    {
        var quoted = SarifQuotation.Around(file.Source, span);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, file.Path);
        // The region around a place has to be larger than the place.
        WriteRegion(json, "region", file.Source, span, isQuoted: quoted == span);
        if (quoted is { } around && around != span) WriteRegion(json, "contextRegion", file.Source, around, isQuoted: true);
        json.WriteEndObject();
    }

    /// <summary>Writes the address of a file.</summary>
    public void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path) || path.Split('/').Contains(".."))
        {
            json.WriteString("uri", Absolute(Path.GetFullPath(path, workingFolder)));
        }
        else
        {
            json.WriteString("uri", Encode(path));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a stretch of text. The end column, too, is behind the last character, as in a span.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span, bool isQuoted = false)
    {
        var start = source.GetPosition(span.Start);
        var end = source.GetPosition(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        if (isQuoted)
        {
            json.WriteStartObject("snippet");
            json.WriteString("text", source.Slice(span));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Absolute(string path)
    {
        var slashed = path.Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');
        var drive = slashed.Length > 1 && slashed[1] == ':' && OperatingSystem.IsWindows() ? 2 : 0;
        return $"file:///{slashed[..drive]}{Encode(slashed[drive..])}";
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
