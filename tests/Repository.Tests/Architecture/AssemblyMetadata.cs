using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Wplint.Repository.Tests.Architecture;

/// <summary>What a compiled assembly refers to.</summary>
internal static class AssemblyMetadata
{
    /// <summary>The names of the assemblies that it refers to.</summary>
    public static IReadOnlyList<string> ReferencesOf(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(static name => name.Name!)];

    /// <summary>The members of other assemblies' types that its code names, as type and member: <c>System.IO.File</c>, <c>ReadAllText</c>.</summary>
    public static IReadOnlySet<(string Type, string Member)> ForeignMembersOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(static member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (NameOf(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent)), metadata.GetString(member.Name)))
            .ToHashSet();
    }

    private static string NameOf(MetadataReader metadata, TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
