using System.Globalization;

namespace Wplint.Core.Configuration;

/// <summary>Takes values out of a JSON tree and notes each that is not of the kind it has to be.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class JsonShape(List<Diagnostic> problems)
{
    /// <summary>The members of an object, each name once: the last one holds, as JSON readers have it. None if it is no object.</summary>
    public IReadOnlyList<JsonMember> Members(JsonValue value, LocalizedText what)
    {
        if (!Is(JsonKind.Object, value, what)) return [];
        var byName = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (byName.TryGetValue(member.Name.Text, out var first)) problems.Add(InvalidConfiguration.SetTwice(member.Name, first.Name.Span));
            byName[member.Name.Text] = member;
        }

        return [.. value.Members.Where(member => byName[member.Name.Text] == member)];
    }

    /// <summary>The entries of a list; none if it is no list.</summary>
    public IReadOnlyList<JsonValue> Items(JsonValue value, string key) => Is(JsonKind.Array, value, Quote(key)) ? value.Items : [];

    /// <summary>The entries of a list of strings, others left out; null if it is no list.</summary>
    public IReadOnlyList<Spanned>? Strings(JsonValue value, string key)
    {
        if (!Is(JsonKind.Array, value, Quote(key))) return null;
        var entry = new LocalizedText(En: $"An entry of \"{key}\"", Ja: $"「{key}」の要素");
        return [.. value.Items.Where(item => Is(JsonKind.String, item, entry)).Select(static item => new Spanned(item.Text, item.Span))];
    }

    /// <summary>A string; null if it is none.</summary>
    public string? Text(JsonValue value, string key) => Is(JsonKind.String, value, Quote(key)) ? value.Text : null;

    /// <summary>One of a few strings; null if it is none of them.</summary>
    public string? OneOf(JsonValue value, string key, IReadOnlyList<string> values)
    {
        if (!Is(JsonKind.String, value, Quote(key))) return null;
        if (values.Contains(value.Text)) return value.Text;
        problems.Add(InvalidConfiguration.UnknownValue(value, key, values));
        return null;
    }

    /// <summary>Yes or no; null if it is neither.</summary>
    public bool? Switch(JsonValue value, string key) => Is(JsonKind.Boolean, value, Quote(key)) ? value.Text == "true" : null;

    /// <summary>A whole number; null if it is none, or out of range.</summary>
    public int? Integer(JsonValue value, string key, int minimum, int maximum)
    {
        if (!Is(JsonKind.Number, value, Quote(key))) return null;
        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
            return number;
        problems.Add(InvalidConfiguration.OutOfRange(value, key, minimum, maximum));
        return null;
    }

    /// <summary>A key as a message names it.</summary>
    public static LocalizedText Quote(string key) => new(En: $"\"{key}\"", Ja: $"「{key}」");

    private bool Is(JsonKind kind, JsonValue value, LocalizedText what)
    {
        if (value.Kind == kind) return true;
        problems.Add(InvalidConfiguration.WrongKind(value, what, KindNames.Of(kind)));
        return false;
    }
}
