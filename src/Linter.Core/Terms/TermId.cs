using System.Globalization;
using System.Text.RegularExpressions;
using Wplint.Core.Configuration;

namespace Wplint.Core.Terms;

/// <summary>The ids of terms: capital letters and digits with a hyphen in between, so that none is ever an id of wplint or of a rule pack.</summary>
internal static partial class TermId
{
    /// <summary>The id that a value spells; null where it is none.</summary>
    public static Spanned? Read(JsonValue value, PatternReader patterns, List<Diagnostic> problems)
    {
        if (patterns.Text(value, "id") is not { } id) return null;
        if (Form().IsMatch(id.Text)) return id;
        problems.Add(InvalidTerm.IsNoId(id));
        return null;
    }

    /// <summary>The id of an entry of a prh dictionary, which has none: it stays the same as long as the entry does, wherever it moves.</summary>
    public static string Derive(string expected, string pattern)
    {
        // FNV-1a: nothing here is secret.
        var hash = 2166136261u;
        foreach (var character in $"{expected}\n{pattern}") hash = (hash ^ character) * 16777619;
        return string.Create(CultureInfo.InvariantCulture, $"PRH-{hash:X8}");
    }

    [GeneratedRegex(@"^(?!WP)[A-Z][A-Z0-9]*(-[A-Z0-9]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
