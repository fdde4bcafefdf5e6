using System.Text.Json;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Writes how the run itself went. What went wrong with wplint is no result about a paper, but a notification.</summary>
/// <param name="language">The language of the messages.</param>
/// <param name="places">Writes places.</param>
internal sealed class SarifInvocation(Language language, SarifPlaces places)
{
    /// <summary>Writes the one invocation.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="result">The run.</param>
    /// <param name="notifications">The descriptors that notifications name by their place.</param>
    public void Write(Utf8JsonWriter json, RunResult result, RuleDescriptor[] notifications)
    {
        var conditions = result.Files
            .SelectMany(static file => file.Findings, static (file, finding) => (File: file, Finding: finding))
            .Where(static pair => pair.Finding.Rule.IsNotification)
            .ToLookup(static pair => pair.Finding.Rule.IsAboutConfiguration);

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", conditions.Count == 0);
        WriteAll("toolConfigurationNotifications", conditions[true]);
        WriteAll("toolExecutionNotifications", conditions[false]);
        json.WriteEndObject();
        json.WriteEndArray();

        void WriteAll(string name, IEnumerable<(FileResult File, Finding Finding)> pairs)
        {
            json.WriteStartArray(name);
            foreach (var (file, finding) in pairs) WriteNotification(json, file, finding, Array.IndexOf(notifications, finding.Rule));
            json.WriteEndArray();
        }
    }

    private void WriteNotification(Utf8JsonWriter json, FileResult file, Finding finding, int index)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", finding.Rule.Id);
        json.WriteNumber("index", index);
        json.WriteEndObject();
        json.WriteString("level", finding.Severity.ToWord());
        json.WriteStartObject("message");
        json.WriteString("text", SarifMessage.Escape(finding.Diagnostic.GetMessage(language)));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        places.WritePhysicalLocation(json, file, finding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
