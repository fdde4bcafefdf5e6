using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wplint.Links.Caching;

/// <summary>How answers are written down: JSON, an address a member.</summary>
internal static class CacheFormat
{
    private const int Version = 1;
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        // It is no part of a web page, and addresses are to be read.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads answers. What does not look like one is left out; a text of another kind or version holds none.</summary>
    public static Dictionary<string, RememberedAnswer> Parse(ReadOnlyMemory<byte> json)
    {
        var entries = new Dictionary<string, RememberedAnswer>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (!IsOfThisVersion(document.RootElement, out var answers)) return entries;
            foreach (var member in answers.EnumerateObject())
            {
                if (ReadEntry(member.Value) is { } entry) entries[member.Name] = entry;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or with an escape such as \ud800 in it, which stands for no text.
            entries.Clear();
        }

        return entries;
    }

    /// <summary>Writes answers, in their order.</summary>
    public static void Write(List<KeyValuePair<string, RememberedAnswer>> entries, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Layout);
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writer.WriteStartObject("answers");
        foreach (var (address, entry) in entries) WriteEntry(address, entry, writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static bool IsOfThisVersion(JsonElement root, out JsonElement answers)
    {
        answers = default;
        return root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("version", out var version)
            && version.ValueKind == JsonValueKind.Number
            && version.TryGetInt32(out var number)
            && number == Version
            && root.TryGetProperty("answers", out answers)
            && answers.ValueKind == JsonValueKind.Object;
    }

    private static RememberedAnswer? ReadEntry(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object || ReadTime(entry) is not { } time) return null;
        var target = ReadAddress(entry, "target", out var isTargetSound);
        var final = ReadAddress(entry, "final", out var isFinalSound);
        if (!isTargetSound || !isFinalSound) return null;
        return new RememberedAnswer(time)
        {
            Status = entry.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.Number && status.TryGetInt32(out var number) ? number : null,
            Target = target,
            FinalAddress = final,
            IsPrivate = entry.TryGetProperty("private", out var isPrivate) && isPrivate.ValueKind != JsonValueKind.False,
        };
    }

    private static DateTimeOffset? ReadTime(JsonElement entry) =>
        entry.TryGetProperty("lastAlive", out var value)
        && value.ValueKind == JsonValueKind.String
        && DateTimeOffset.TryParseExact(value.GetString(), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;

    // A target ends up in a paper: nothing but an address of the web gets there.
    private static string? ReadAddress(JsonElement entry, string name, out bool isSound)
    {
        isSound = true;
        if (!entry.TryGetProperty(name, out var value)) return null;
        isSound = value.ValueKind == JsonValueKind.String
            && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.AbsoluteUri == value.GetString();
        return isSound ? value.GetString() : null;
    }

    private static void WriteEntry(string address, RememberedAnswer entry, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(address);
        writer.WriteString("lastAlive", entry.LastAlive.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture));
        if (entry.Status is { } status) writer.WriteNumber("status", status);
        if (entry.Target is { } target) writer.WriteString("target", target);
        if (entry.FinalAddress is { } final) writer.WriteString("final", final);
        if (entry.IsPrivate) writer.WriteBoolean("private", true);
        writer.WriteEndObject();
    }
}
