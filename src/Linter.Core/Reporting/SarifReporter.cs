using System.Text.Json;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Writes a run as SARIF 2.1.0, the way that its readers really understand it.</summary>
/// <param name="stream">Where to write: UTF-8 without byte order mark.</param>
/// <param name="options">For whom and in which language.</param>
public sealed class SarifReporter(Stream stream, SarifOptions options)
{
    private readonly SarifPlaces _places = new(options.WorkingFolder);

    /// <summary>Writes the whole log.</summary>
    public void Write(RunResult result) => JsonOutput.Write(stream, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        WriteRun(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteRun(Utf8JsonWriter json, RunResult result)
    {
        var notifications = result.Rules.Where(static rule => rule.IsNotification).ToArray();
        json.WriteStartObject();
        new SarifDriver(options).Write(json, result.Rules, notifications);
        new SarifInvocation(options.Language, _places).Write(json, result, notifications);
        json.WriteString("language", options.Language.ToCode());
        json.WriteString("columnKind", "utf16CodeUnits");
        if (options.Profile == SarifProfile.Editor) _places.WriteRoot(json);
        WriteResults(json, result);
        json.WriteEndObject();
    }

    private void WriteResults(Utf8JsonWriter json, RunResult result)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < result.Rules.Count; i++) indexes.Add(result.Rules[i].Id, i);

        // A run says of all its results whether they are suppressed, or of none.
        var showsSuppressed = options.Profile == SarifProfile.Editor && result.Files.Any(static file => file.Suppressed.Count > 0);
        json.WriteStartArray("results");
        foreach (var file in result.Files)
        {
            var fingerprints = new LineFingerprints(file.Source);
            foreach (var item in SarifResult.AllIn(file))
            {
                if (item.Finding.Rule.IsNotification) continue;
                // What is suppressed counts among equal findings, so that the others are recognised again.
                var fingerprint = fingerprints.Next(item.Finding);
                if (item.Suppressed is null || showsSuppressed) WriteResult(json, file, item, indexes[item.Finding.Rule.Id], fingerprint, showsSuppressed);
            }
        }

        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, FileResult file, SarifResult item, int ruleIndex, string fingerprint, bool showsSuppressed)
    {
        var finding = item.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", finding.Severity.ToWord());
        json.WriteStartObject("message");
        json.WriteString("text", SarifMessage.Of(finding.Diagnostic, options.Language));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        _places.WriteQuotedLocation(json, file, finding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, file, finding.Diagnostic.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteEndObject();
        if (showsSuppressed) item.WriteSuppressions(json);
        WriteFix(json, file, finding.Diagnostic);
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, FileResult file, IReadOnlyList<RelatedLocation> related)
    {
        if (related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            _places.WritePhysicalLocation(json, file, related[i].Span);
            json.WriteStartObject("message");
            json.WriteString("text", SarifMessage.Escape(related[i].Message.In(options.Language)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFix(Utf8JsonWriter json, FileResult file, Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix) return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", SarifMessage.Escape(fix.Title.Format(options.Language, diagnostic.Arguments)));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        _places.WriteArtifact(json, file.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            SarifPlaces.WriteRegion(json, "deletedRegion", file.Source, edit.Span);
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
