using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wplint.Core.Baselines;

/// <summary>Writes a baseline: one finding a line, sorted by what it is about, so that two branches seldom touch the same line.</summary>
public static class BaselineWriter
{
    /// <summary>The whole file, with the line end behind it.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var all = entries.ToArray();
        var lines = Array.ConvertAll(all, LineOf);
        var keys = new string[all.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = string.Join('\0', all[i].Path, all[i].Rule, all[i].Clause, all[i].Title, lines[i]);
        Array.Sort(keys, lines, StringComparer.Ordinal);
        var text = new StringBuilder($"{{\n  \"version\": {BaselineReader.Version},\n  \"findings\": [");
        for (var i = 0; i < lines.Length; i++) text.Append(i == 0 ? "\n    " : ",\n    ").Append(lines[i]);
        return text.Append(lines.Length == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static string LineOf(BaselineEntry entry)
    {
        var line = new StringBuilder("{ ");
        Append(line, "path", entry.Path);
        Append(line, "rule", entry.Rule);
        if (entry.Clause.Length > 0) Append(line, "clause", entry.Clause);
        if (entry.Title.Length > 0) Append(line, "title", entry.Title);
        if (entry.Before.Length > 0) Append(line, "before", entry.Before);
        Append(line, "text", entry.Text);
        if (entry.After.Length > 0) Append(line, "after", entry.After);
        Append(line, "reason", entry.Reason);
        if (entry.Expires is { } date) Append(line, "expires", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return line.Append(" }").ToString();
    }

    private static void Append(StringBuilder line, string name, string value)
    {
        if (line.Length > 2) line.Append(", ");
        line.Append(CultureInfo.InvariantCulture, $"\"{name}\": \"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value}\"");
    }
}
