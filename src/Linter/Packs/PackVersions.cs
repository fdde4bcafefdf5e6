namespace Wplint.Cli.Packs;

/// <summary>Which packs run with which wplint: the promise of <c>Linter.Abstractions</c> to those who build on it.</summary>
internal static class PackVersions
{
    /// <summary>
    /// Whether a pack finds in <paramref name="own"/> all that it was built with: the same major version, and a minor version that is not
    /// older. Before 1.0 each minor version may break with the one before it.
    /// </summary>
    /// <param name="built">The version that the pack was built with.</param>
    /// <param name="own">The version of this wplint.</param>
    public static bool AreCompatible(Version built, Version own) =>
        built.Major == own.Major && (own.Major == 0 ? built.Minor == own.Minor : built.Minor <= own.Minor);
}
