using System.Globalization;
using System.Text.Json;
using Wplint.Core.Online;

namespace Wplint.Core.Reporting;

/// <summary>Writes addresses and what is known of them for programs; <c>docs/output.md</c> says what each property means.</summary>
/// <param name="stream">Where to write.</param>
/// <param name="language">The language of the reasons in words.</param>
public sealed class LinkJsonReporter(Stream stream, Language language)
{
    /// <summary>Writes the addresses of a run and their numbers.</summary>
    public void Write(LinkReport report) => JsonOutput.Write(stream, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("links");
        foreach (var link in report.Links) Write(json, link);
        json.WriteEndArray();
        Write(json, LinkTotals.Of(report));
        json.WriteEndObject();
    });

    private void Write(Utf8JsonWriter json, AskedLink link)
    {
        var answer = link.Answer;
        json.WriteStartObject();
        json.WriteString("address", link.Address);
        json.WriteString("verdict", answer.Verdict.ToWord());
        json.WriteString("reason", answer.Reason.ToWord());
        json.WriteString("message", answer.Reason.Explain().In(language));
        if (answer.Status is { } status) json.WriteNumber("status", status);
        else json.WriteNull("status");
        json.WriteString("target", answer.Target);
        json.WriteString("finalAddress", answer.FinalAddress);
        json.WriteString("lastAlive", answer.LastAlive?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteNumber("count", link.Uses.Count);
        json.WriteStartArray("uses");
        foreach (var use in link.Uses)
        {
            json.WriteStartObject();
            json.WriteString("path", use.Path);
            json.WriteNumber("line", use.Position.Line);
            json.WriteNumber("column", use.Position.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LinkTotals totals)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("papers", totals.Run.Papers);
        json.WriteNumber("skipped", totals.Run.Skipped);
        json.WriteNumber("unreadable", totals.Run.Unreadable);
        json.WriteNumber("addresses", totals.Addresses);
        json.WriteNumber("dead", totals.Dead);
        json.WriteNumber("moved", totals.Moved);
        json.WriteNumber("unknown", totals.Unknown);
        json.WriteNumber("alive", totals.Alive);
        json.WriteNumber("notAsked", totals.NotAsked);
        json.WriteNumber("interrupted", totals.Interrupted);
        json.WriteEndObject();
    }
}
