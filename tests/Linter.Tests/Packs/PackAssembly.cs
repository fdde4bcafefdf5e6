using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Wplint.Tests.Packs;

/// <summary>Makes assemblies without any code, which say of themselves what a test wants: built with this or that, the pack is such a class.</summary>
internal sealed record PackAssembly
{
    public Version Abstractions { get; init; } = typeof(RulePack).Assembly.GetName().Version!;

    public Version Runtime { get; init; } = typeof(object).Assembly.GetName().Version!;

    /// <summary>The class that the attribute names, with its assembly; null for no attribute.</summary>
    public string? Pack { get; init; }

    /// <summary>One more assembly that it is built with; null for none.</summary>
    public string? Needs { get; init; }

    public byte[] ToBytes()
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("Acme.Rules.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("Acme.Rules"), new Version(1, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var runtime = AddReference(metadata, "System.Runtime", Runtime);
        var abstractions = AddReference(metadata, "Linter.Abstractions", Abstractions);
        if (Needs is not null) AddReference(metadata, Needs, new Version(3, 1, 0, 0));
        if (Pack is not null) metadata.AddCustomAttribute(EntityHandle.AssemblyDefinition, ConstructorOfAttribute(metadata, runtime, abstractions), ValueOfAttribute(metadata, Pack));

        var file = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder()).Serialize(file);
        return file.ToArray();
    }

    /// <summary>A library of Windows: the same file without what makes it an assembly.</summary>
    public byte[] ToNativeBytes()
    {
        const int offsetOfDirectory = 208;
        var bytes = ToBytes();
        var start = new PEHeaders(new MemoryStream(bytes)).PEHeaderStartOffset + offsetOfDirectory;
        bytes.AsSpan(start, 8).Clear();
        return bytes;
    }

    private static AssemblyReferenceHandle AddReference(MetadataBuilder metadata, string name, Version version) =>
        metadata.AddAssemblyReference(metadata.GetOrAddString(name), version, default, default, default, default);

    private static MemberReferenceHandle ConstructorOfAttribute(MetadataBuilder metadata, AssemblyReferenceHandle runtime, AssemblyReferenceHandle abstractions)
    {
        var type = metadata.AddTypeReference(runtime, metadata.GetOrAddString("System"), metadata.GetOrAddString("Type"));
        var attribute = metadata.AddTypeReference(abstractions, metadata.GetOrAddString("Wplint"), metadata.GetOrAddString(nameof(RulePackAttribute)));
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature(isInstanceMethod: true)
            .Parameters(1, static returnType => returnType.Void(), parameters => parameters.AddParameter().Type().Type(type, isValueType: false));
        return metadata.AddMemberReference(attribute, metadata.GetOrAddString(".ctor"), metadata.GetOrAddBlob(signature));
    }

    private static BlobHandle ValueOfAttribute(MetadataBuilder metadata, string type)
    {
        var value = new BlobBuilder();
        new BlobEncoder(value).CustomAttributeSignature(arguments => arguments.AddArgument().Scalar().SystemType(type), static named => named.Count(0));
        return metadata.GetOrAddBlob(value);
    }
}
