using System.Text.Json;
using Wplint.Core.Baselines;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Writes findings for programs; <c>docs/output.md</c> says what each property means.</summary>
/// <param name="stream">Where to write.</param>
/// <param name="language">The language of the messages.</param>
public sealed class JsonReporter(Stream stream, Language language)
{
    /// <summary>Writes the findings of a run and their numbers.</summary>
    public void Write(RunResult result) => JsonOutput.Write(stream, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var file in result.Files)
        {
            foreach (var finding in file.Findings) Write(json, file, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressed");
        foreach (var file in result.Files)
        {
            foreach (var suppressed in file.Suppressed) Write(json, file, suppressed.Finding, suppressed);
        }

        json.WriteEndArray();
        Write(json, RunTotals.Of(result));
        Write(json, result.Baseline);
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, FileResult file, Finding finding, SuppressedFinding? suppressed = null)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.ToWord());
        json.WriteString("message", finding.Diagnostic.GetMessage(language));
        if (suppressed is not null) WriteSuppression(json, suppressed);
        WritePlace(json, file.Source, finding.Span);
        WriteFix(json, file.Source, finding.Diagnostic);
        json.WriteStartArray("related");
        foreach (var related in finding.Diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message.In(language));
            WritePlace(json, file.Source, related.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, SuppressedFinding suppressed)
    {
        json.WriteStartObject("suppression");
        json.WriteString("kind", suppressed.Kind.ToWord());
        json.WriteString("justification", suppressed.Justification);
        json.WriteEndObject();
    }

    private void WriteFix(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", diagnostic.GetFixTitle(language));
        json.WriteString("applicability", fix.Applicability.ToWord());
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WritePlace(json, source, edit.Span);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var start = source.GetPosition(span.Start);
        var end = source.GetPosition(span.End);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("offset", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static void Write(Utf8JsonWriter json, RunTotals totals)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("papers", totals.Papers);
        json.WriteNumber("skipped", totals.Skipped);
        json.WriteNumber("unreadable", totals.Unreadable);
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("notes", totals.Notes);
        json.WriteNumber("fixable", totals.Fixable);
        json.WriteNumber("suppressed", totals.Suppressed);
        json.WriteNumber("accepted", totals.Accepted);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BaselineUse? baseline)
    {
        if (baseline is null)
        {
            json.WriteNull("baseline");
            return;
        }

        json.WriteStartObject("baseline");
        json.WriteString("path", baseline.Path);
        json.WriteNumber("expired", baseline.Expired.Count);
        json.WriteNumber("stale", baseline.Stale.Count);
        json.WriteEndObject();
    }
}
