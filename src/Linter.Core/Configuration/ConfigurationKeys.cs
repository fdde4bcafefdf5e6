namespace Wplint.Core.Configuration;

/// <summary>The keys at the top of <c>rules.json</c>.</summary>
public static class ConfigurationKeys
{
    /// <summary>All of them, in the order in which people read them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "$schema", "language", "include", "exclude", "edition", "profile", "require", "optional", "exclusions", "links", "terms", "rules", "overrides",
    ];
}
