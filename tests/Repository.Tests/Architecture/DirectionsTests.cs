using System.Reflection;
using System.Xml.Linq;
using Wplint.Core.Running;
using Wplint.Dev;

namespace Wplint.Repository.Tests.Architecture;

/// <summary>Which assembly may see which.</summary>
public sealed class DirectionsTests
{
    private static readonly Assembly Abstractions = typeof(Rule).Assembly;
    private static readonly Assembly Core = typeof(Engine).Assembly;
    private static readonly Assembly RulePack = typeof(Rules.Pack).Assembly;

    [Fact]
    public void What_a_rule_sees_refers_to_the_base_library_only() =>
        Assert.All(AssemblyMetadata.ReferencesOf(Abstractions), static name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Rules_refer_to_what_a_rule_sees_and_to_the_base_library_only() => Assert.All(
        AssemblyMetadata.ReferencesOf(RulePack),
        static name => Assert.True(name == "Linter.Abstractions" || name.StartsWith("System.", StringComparison.Ordinal), name));

    [Fact]
    public void The_core_knows_no_rule() => Assert.DoesNotContain("Linter.Rules", AssemblyMetadata.ReferencesOf(Core));

    [Fact]
    public void Only_the_executable_names_both_the_core_and_the_rules() => Assert.Equal(
        ["src/Linter/Linter.csproj"],
        SourceProjects.Where(static project => ReferencesTo(project, "ProjectReference") is var names && names.Contains("Linter.Core") && names.Contains("Rules")));

    [Theory]
    [InlineData("src/Linter.Abstractions/Linter.Abstractions.csproj")]
    [InlineData("src/Rules/Rules.csproj")]
    public void Below_the_rim_no_project_references_a_package(string project) => Assert.Empty(ReferencesTo(project, "PackageReference"));

    [Fact]
    public void Packages_that_all_projects_below_the_rim_reference_are_analyzers() => Assert.All(
        XDocument.Load(RepositoryRoot.Combine("src/Pure.props")).Descendants("PackageReference"),
        static package => Assert.Equal("all", (string?)package.Attribute("PrivateAssets")));

    [Fact]
    public void Markdig_is_used_in_one_folder() => Assert.All(
        Sources("src/").Where(static path => !path.StartsWith("src/Linter.Core/Markdown/", StringComparison.Ordinal)),
        static path => Assert.DoesNotContain("using Markdig", RepositoryFiles.Read(path), StringComparison.Ordinal));

    [Fact]
    public void Neither_rules_nor_what_they_see_use_what_is_banned()
    {
        var banned = RepositoryFiles.Read("BannedSymbols.txt").Split('\n')
            .Where(static line => line.StartsWith("T:", StringComparison.Ordinal))
            .Select(static line => line[2..line.IndexOf(';', StringComparison.Ordinal)])
            .ToArray();

        Assert.Contains("System.IO.File", banned);
        Assert.All((Assembly[])[Abstractions, RulePack], assembly => Assert.DoesNotContain(
            AssemblyMetadata.ForeignMembersOf(assembly),
            member => banned.Contains(member.Type) && member is not ("System.Environment", "get_CurrentManagedThreadId"))); // iterators ask for it
    }

    [Fact]
    public void Bans_are_lifted_in_the_folder_of_files_only() => Assert.All(
        Sources("src/").Where(static path => !path.StartsWith("src/Linter.Core/Files/", StringComparison.Ordinal)),
        static path => Assert.DoesNotContain("disable RS0030", RepositoryFiles.Read(path), StringComparison.Ordinal));

    private static IEnumerable<string> SourceProjects => RepositoryFiles.Projects.Where(static path => path.StartsWith("src/", StringComparison.Ordinal));

    private static IEnumerable<string> Sources(string folder) =>
        RepositoryFiles.All.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal));

    private static string[] ReferencesTo(string project, string kind) =>
    [
        .. XDocument.Load(RepositoryRoot.Combine(project)).Descendants(kind).Select(static reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)),
    ];
}
