using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Wplint.Core.Running;
using Wplint.Tests.Files;

namespace Wplint.Tests.Running;

/// <summary>What a run loads, looked at in a load context of its own: a hook starts a process for every commit.</summary>
public sealed class StartUpTests : IDisposable
{
    private const string Globbing = "Microsoft.Extensions.FileSystemGlobbing";
    private const string Yaml = "YamlDotNet";

    private readonly TemporaryFolder _folder = new();

    public StartUpTests()
    {
        _folder.CreateFolder(".git");
        _folder.Write("a.md", "5.1.1 A\n\nText.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Loads_no_patterns_and_no_YAML_for_one_file() => Assert.Empty(LibrariesLoadedFor("a.md").Intersect([Globbing, Yaml]));

    [Fact]
    public void Loads_patterns_for_a_folder() => Assert.Contains(Globbing, LibrariesLoadedFor("."));

    [Fact]
    public void Loads_patterns_for_an_exclusion()
    {
        _folder.Write("rules.json", """{ "exclude": ["drafts"] }""");

        Assert.Contains(Globbing, LibrariesLoadedFor("a.md"));
    }

    [Fact]
    public void Loads_no_patterns_for_a_configuration_without_any()
    {
        _folder.Write("rules.json", """{ "language": "ja" }""");

        Assert.DoesNotContain(Globbing, LibrariesLoadedFor("a.md"));
    }

    [Theory]
    [InlineData("""{ "language": "ja", "rules": { "WP9006": "off" } }""", false)]
    [InlineData("""{ "terms": ["terms.yaml"] }""", true)]
    public void Loads_YAML_for_house_terms_only(string configuration, bool isLoaded)
    {
        _folder.Write("terms.yaml", "terms: [{ id: ACME-TERM, literal: Text }]");
        _folder.Write("rules.json", configuration);

        Assert.Equal(isLoaded, LibrariesLoadedFor("a.md").Contains(Yaml));
    }

    private IReadOnlyList<string> LibrariesLoadedFor(string path)
    {
        var context = new OwnLibraries();
        var core = context.LoadFromAssemblyName(typeof(CheckRun).Assembly.GetName());
        var request = Activator.CreateInstance(core.GetType(typeof(CheckRequest).FullName!)!)!;
        Set(request, nameof(CheckRequest.WorkingFolder), _folder.Path);
        Set(request, nameof(CheckRequest.Paths), (string[])[path]);
        var packs = Array.CreateInstance(context.LoadFromAssemblyName(typeof(RulePack).Assembly.GetName()).GetType(typeof(RulePack).FullName!)!, 0);
        var run = Activator.CreateInstance(core.GetType(typeof(CheckRun).FullName!)!, packs, null)!;

        var result = run.GetType().GetMethod(nameof(CheckRun.Execute))!.Invoke(run, [request, null, CancellationToken.None])!;

        Assert.NotEmpty((IEnumerable)result.GetType().GetProperty(nameof(RunResult.Files))!.GetValue(result)!);
        return [.. context.Assemblies.Select(static assembly => assembly.GetName().Name!)];
    }

    private static void Set(object request, string property, object value) => request.GetType().GetProperty(property)!.SetValue(request, value);

    private sealed class OwnLibraries() : AssemblyLoadContext("start-up")
    {
        // What is not beside the tests belongs to the runtime and is shared.
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var file = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
