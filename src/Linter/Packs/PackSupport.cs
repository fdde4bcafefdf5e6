using System.Diagnostics.CodeAnalysis;

namespace Wplint.Cli.Packs;

/// <summary>Whether this build can load rule packs. A native one cannot run code that was not there when it was built, and leaves the loader out.</summary>
internal static class PackSupport
{
    private const string Switch = "Wplint.RulePacks";

#pragma warning disable IL4000 // Where code is trimmed, the switch is off: Linter.csproj sets both together.
    /// <summary>Set when wplint is built: the trimmer takes it for a constant, and drops what stands behind it.</summary>
    [FeatureSwitchDefinition(Switch)]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    public static bool IsThere => !AppContext.TryGetSwitch(Switch, out var isThere) || isThere;
#pragma warning restore IL4000
}
