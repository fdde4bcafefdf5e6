using System.Reflection;

namespace Wplint.Testing;

/// <summary>Finds the pack of a rule that is tested.</summary>
internal static class RulePacks
{
    /// <summary>The pack that an assembly names; null where it names none.</summary>
    public static RulePack? FindPackOf(Assembly assembly) =>
        assembly.GetCustomAttribute<RulePackAttribute>() is { } attribute ? (RulePack?)Activator.CreateInstance(attribute.Type) : null;
}
