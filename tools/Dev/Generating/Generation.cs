using System.Text;

namespace Wplint.Dev.Generating;

/// <summary>Writes generated files, or says which of them are stale.</summary>
/// <param name="root">The folder that their paths start from.</param>
public sealed class Generation(string root)
{
    /// <summary>What repairs stale files.</summary>
    public const string Repair = "dotnet run --project tools/Dev -- generate";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files that are stale; with <paramref name="check"/> only names them.</summary>
    /// <returns>The exit status: 1 where a file is stale and was not to be written, or cannot be generated; else 0.</returns>
    public int Run(IEnumerable<GeneratedFile> files, bool check, TextWriter output)
    {
        var (stale, failed) = (0, 0);
        foreach (var file in files)
        {
            if (file.WhyNot is { } reason)
            {
                output.WriteLine($"{file.Path}: skipped. {reason}");
                continue;
            }

            try
            {
                if (IsCurrent(file, out var wanted)) continue;
                stale++;
                if (!check) Write(file, wanted);
                output.WriteLine(check ? $"{file.Path}: is not what would be generated." : $"{file.Path}: written.");
            }
            catch (InvalidOperationException exception)
            {
                failed++;
                output.WriteLine($"{file.Path}: {exception.Message}");
            }
        }

        if (check && stale > 0) output.WriteLine($"Repair with: {Repair}");
        return failed > 0 || (check && stale > 0) ? 1 : 0;
    }

    private bool IsCurrent(GeneratedFile file, out byte[] wanted)
    {
        var path = Path.Combine(root, file.Path);
        var present = File.Exists(path) ? File.ReadAllBytes(path) : [];
        wanted = Utf8.GetBytes(file.Generate(Utf8.GetString(WithoutByteOrderMark(present)).ReplaceLineEndings("\n")));
        return present.AsSpan().SequenceEqual(wanted);
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] content) =>
        content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(Encoding.UTF8.Preamble.Length) : content;

    private void Write(GeneratedFile file, byte[] content)
    {
        var path = Path.Combine(root, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
