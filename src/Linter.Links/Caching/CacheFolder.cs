namespace Wplint.Links.Caching;

/// <summary>Where this machine's user keeps what can be found out again.</summary>
internal static class CacheFolder
{
    private const string Name = "wplint";

    /// <summary>The folder for wplint, which need not exist; null where the user has none.</summary>
    /// <param name="variable">The value of an environment variable; null where it is not set.</param>
    public static string? Find(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows()) return Within(variable("LOCALAPPDATA"), Name, "Cache");
        if (OperatingSystem.IsMacOS()) return Within(variable("HOME"), "Library", "Caches", Name);
        return Within(variable("XDG_CACHE_HOME"), Name) ?? Within(variable("HOME"), ".cache", Name);
    }

    // As the XDG specification has it, a relative folder is none: it would mean another one wherever wplint is started, perhaps a paper's.
    private static string? Within(string? folder, params ReadOnlySpan<string> names) =>
        string.IsNullOrEmpty(folder) || !Path.IsPathFullyQualified(folder) ? null : Path.Combine([folder, .. names]);
}
