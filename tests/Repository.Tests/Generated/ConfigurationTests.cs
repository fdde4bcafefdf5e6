using System.Text.Json.Nodes;
using Wplint.Core.Configuration;
using Wplint.Core.Running;
using Wplint.Dev;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

/// <summary>The generated configuration is valid, and changes nothing.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void The_schema_knows_the_keys_that_the_core_reads()
    {
        var schema = JsonNode.Parse(RepositoryFiles.Read(RulesSchema.Path))!;

        Assert.Equal(ConfigurationKeys.All, schema["properties"]!.AsObject().Select(static property => property.Key));
    }

    [Fact]
    public void The_generated_configuration_is_valid()
    {
        var configuration = ConfigurationLoader.Load(RepositoryRoot.Path, RulesJson.Path, [Project.Pack]);

        Assert.Empty(configuration.Problems.Select(static problem => problem.GetMessage(Language.English)));
    }

    [Fact]
    public void Linting_with_the_generated_configuration_equals_linting_without_one()
    {
        using var folder = new CopyOfExamples();
        var without = folder.Check();

        File.Copy(RepositoryRoot.Combine(RulesJson.Path), Path.Combine(folder.Path, RulesJson.Path));
        var with = folder.Check();

        Assert.NotEmpty(without);
        Assert.Equal(without, with);
    }

    /// <summary>The papers of <c>examples/</c> in a folder that has no configuration, nor one above it.</summary>
    private sealed class CopyOfExamples : IDisposable
    {
        public CopyOfExamples()
        {
            Directory.CreateDirectory(System.IO.Path.Combine(Path, ".git")); // where the search for a configuration ends
            foreach (var example in RepositoryFiles.All.Where(static path => path.StartsWith("examples/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)))
            {
                var copy = System.IO.Path.Combine(Path, example);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
                File.Copy(RepositoryRoot.Combine(example), copy);
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("wplint-").FullName;

        public IReadOnlyList<string> Check()
        {
            var request = new CheckRequest { WorkingFolder = Path, AsOf = new DateOnly(2026, 11, 20) };
            var result = new CheckRun([Project.Pack]).Execute(request, progress: null, CancellationToken.None);
            return
            [
                .. from file in result.Files
                   from finding in file.Findings
                   select $"{file.Path}: {finding.Span} {finding.Severity} {finding.Rule} {finding.Diagnostic.GetMessage(Language.English)}",
            ];
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
