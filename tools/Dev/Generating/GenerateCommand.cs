using System.Text;
using Wplint.Dev.Folding;

namespace Wplint.Dev.Generating;

/// <summary><c>generate [--check]</c>: writes all generated files, or says which of them are stale.</summary>
public static class GenerateCommand
{
    /// <summary>What repairs stale files.</summary>
    public const string Repair = "dotnet run --project tools/Dev -- generate";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Language[] Languages = [Language.English, Language.Japanese];

    /// <summary>All generated files.</summary>
    public static IEnumerable<GeneratedFile> Files =>
    [
        new(FoldingTableSource.Path, static _ => FoldingTableSource.Generate()) { WhyNot = Icu.WhyMissing },
        new(RulesJson.Path, static _ => RulesJson.Generate(Project.AllRules, Project.SchemaUrl)),
        new(RulesSchema.Path, static _ => RulesSchema.Generate(Project.AllRules, Project.Editions, Project.SchemaUrl)),
        .. Readmes(),
        .. Pages(),
    ];

    /// <summary>Writes the files that are stale; with <paramref name="check"/> only names them.</summary>
    /// <returns>The exit status: 1 where a file is stale and was not to be written, or cannot be generated; else 0.</returns>
    public static int Run(bool check, TextWriter output)
    {
        var (stale, failed) = (0, 0);
        foreach (var file in Files)
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

    private static IEnumerable<GeneratedFile> Readmes() =>
        from language in Languages
        let path = language == Language.Japanese ? "README.ja.md" : "README.md"
        where File.Exists(RepositoryRoot.Combine(path))
        select new GeneratedFile(path, readme => RulesTable.Generate(readme, Project.AllRules, language));

    private static IEnumerable<GeneratedFile> Pages() =>
        from rule in Project.AllRules
        from language in Languages
        let path = rule.PageIn(language)
        where File.Exists(RepositoryRoot.Combine(path))
        select new GeneratedFile(path, page => PageHead.Generate(page, rule.Descriptor, language, Project.Version));

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
