using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Wplint.Cli.Packs;

/// <summary>What stands in an assembly's file about itself, read without loading it: a file that is no pack for this wplint never becomes code.</summary>
/// <param name="References">The assemblies that it was built with.</param>
internal sealed record PackHeader(IReadOnlyList<AssemblyName> References)
{
    private static ReadOnlySpan<byte> ElfMark => [0x7F, (byte)'E', (byte)'L', (byte)'F'];

    private static ReadOnlySpan<byte> MachMark => [0xCF, 0xFA, 0xED, 0xFE];

    /// <summary>Reads it.</summary>
    /// <param name="path">The file; absolute.</param>
    /// <param name="shown">The file as shown to people.</param>
    /// <exception cref="Wplint.Core.Running.UsageException">It cannot be read, or is no assembly.</exception>
    public static PackHeader Read(string path, string shown)
    {
        if (Directory.Exists(path)) throw PackProblem.Folder(shown);
        if (!File.Exists(path)) throw PackProblem.Missing(shown);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (!stream.CanSeek) throw PackProblem.NoAssembly(shown);
            if (IsNativeElsewhere(stream)) throw PackProblem.NativeCode(shown);
            return Read(stream, shown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw PackProblem.Unreadable(shown, exception);
        }
        catch (BadImageFormatException)
        {
            throw PackProblem.NoAssembly(shown);
        }
    }

    /// <summary>The assembly of a name among the references; null where it is none of them.</summary>
    public AssemblyName? Find(string name) => References.FirstOrDefault(reference => reference.Name == name);

    private static PackHeader Read(FileStream stream, string shown)
    {
        using var file = new PEReader(stream);
        if (!file.HasMetadata) throw PackProblem.NativeCode(shown);
        var metadata = file.GetMetadataReader();
        if (!metadata.IsAssembly) throw PackProblem.NoAssembly(shown);
        return new PackHeader([.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())]);
    }

    /// <summary>A library or program of Linux or macOS. That of Windows has the same form as an assembly.</summary>
    private static bool IsNativeElsewhere(FileStream stream)
    {
        Span<byte> mark = stackalloc byte[4];
        var length = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return mark[..length].SequenceEqual(ElfMark) || mark[..length].SequenceEqual(MachMark);
    }
}
