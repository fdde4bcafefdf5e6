using System.Globalization;
using System.Text.Json;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Writes findings as a Code Quality report, which GitLab shows in merge requests.</summary>
/// <param name="stream">Where to write.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="paths">Where files lie in the repository.</param>
public sealed class GitLabReporter(Stream stream, Language language, ForgePaths paths)
{
    /// <summary>Writes the findings of a run.</summary>
    public void Write(RunResult result) => JsonOutput.Write(stream, json =>
    {
        json.WriteStartArray();
        foreach (var file in result.Files) Write(json, file);
        json.WriteEndArray();
    });

    private void Write(Utf8JsonWriter json, FileResult file)
    {
        var path = paths.Of(file.Path);
        var fingerprints = new LineFingerprints(file.Source);
        foreach (var finding in file.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", $"{finding.Rule.Id}: {finding.Diagnostic.GetMessage(language)}");
            json.WriteString("check_name", finding.Rule.ToString());
            json.WriteString("fingerprint", string.Create(CultureInfo.InvariantCulture, $"{Hash(path):x16}:{fingerprints.Next(finding)}"));
            json.WriteString("severity", SeverityOf(finding));
            WriteLocation(json, path, file.Source, finding.Span);
            json.WriteEndObject();
        }
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, SourceText source, TextSpan span)
    {
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", source.GetLine(span.Start));
        json.WriteNumber("end", source.GetLine(span.End));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };

    /// <summary>FNV-1a: GitLab takes findings with the same fingerprint for one, also those of different files.</summary>
    private static ulong Hash(string path)
    {
        var hash = 14695981039346656037;
        foreach (var character in path) hash = (hash ^ character) * 1099511628211;
        return hash;
    }
}
