using System.Text;
using Wplint.Dev.Folding;

namespace Wplint.Dev.Generating;

/// <summary><c>generate [--check]</c>: writes all generated files, or says which of them are stale.</summary>
public static class GenerateCommand
{
    /// <summary>What repairs stale files.</summary>
    public const string Repair = "dotnet run --project tools/Dev -- generate";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>All generated files.</summary>
    public static IEnumerable<GeneratedFile> Files =>
    [
        new(FoldingTableSource.Path, static _ => FoldingTableSource.Generate()) { WhyNot = Icu.WhyMissing },
    ];

    /// <summary>Writes the files that are stale; with <paramref name="check"/> only names them, and gives 1 if there are any.</summary>
    public static int Run(bool check, TextWriter output)
    {
        var stale = 0;
        foreach (var file in Files)
        {
            if (file.WhyNot is { } reason)
            {
                output.WriteLine($"{file.Path}: skipped. {reason}");
                continue;
            }

            if (IsCurrent(file, out var wanted)) continue;
            stale++;
            if (!check) Write(file, wanted);
            output.WriteLine(check ? $"{file.Path}: is not what would be generated." : $"{file.Path}: written.");
        }

        if (!check || stale == 0) return 0;
        output.WriteLine($"Repair with: {Repair}");
        return 1;
    }

    private static bool IsCurrent(GeneratedFile file, out byte[] wanted)
    {
        var path = RepositoryRoot.Combine(file.Path);
        var present = File.Exists(path) ? File.ReadAllBytes(path) : [];
        wanted = Utf8.GetBytes(file.Generate(Utf8.GetString(present)));
        return present.AsSpan().SequenceEqual(wanted);
    }

    private static void Write(GeneratedFile file, byte[] content)
    {
        var path = RepositoryRoot.Combine(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
