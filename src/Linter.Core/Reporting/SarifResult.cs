using System.Text.Json;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>A finding as a result of SARIF.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Suppressed">What suppresses it; null where it is of account.</param>
internal sealed record SarifResult(Finding Finding, SuppressedFinding? Suppressed)
{
    /// <summary>The findings of a file with the suppressed ones among them, by place, then by rule.</summary>
    public static IReadOnlyList<SarifResult> AllIn(FileResult file)
    {
        var results = new List<SarifResult>(file.Findings.Count + file.Suppressed.Count);
        var next = 0;
        foreach (var finding in file.Findings)
        {
            for (; next < file.Suppressed.Count && FindingOrder.Compare(file.Suppressed[next].Finding, finding) < 0; next++) results.Add(Of(file.Suppressed[next]));
            results.Add(new SarifResult(finding, null));
        }

        for (; next < file.Suppressed.Count; next++) results.Add(Of(file.Suppressed[next]));
        return results;
    }

    /// <summary>Writes what suppresses it; an empty list where nothing does.</summary>
    public void WriteSuppressions(Utf8JsonWriter json)
    {
        json.WriteStartArray("suppressions");
        if (Suppressed is { } suppressed)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppressed.Kind == SuppressionKind.InSource ? "inSource" : "external");
            json.WriteString("status", "accepted");
            if (suppressed.Justification is { } justification) json.WriteString("justification", justification);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static SarifResult Of(SuppressedFinding suppressed) => new(suppressed.Finding, suppressed);
}
