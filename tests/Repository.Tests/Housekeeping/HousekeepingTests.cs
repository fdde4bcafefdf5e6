using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wplint.Dev;
using Wplint.Dev.Scaffolding;

namespace Wplint.Repository.Tests.Housekeeping;

public sealed partial class HousekeepingTests
{
    [Fact]
    public void The_solution_lists_every_project()
    {
        var listed = ProjectInSolution().Matches(RepositoryFiles.Read("Linter.sln")).Select(static match => match.Groups[1].Value.Replace('\\', '/'));

        Assert.Equal(RepositoryFiles.Projects, listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file() => Assert.All(
        RepositoryFiles.Projects.Concat(RepositoryFiles.All.Where(static path => Path.GetExtension(path) is ".props" or ".targets")),
        static path => Assert.All(XDocument.Load(RepositoryRoot.Combine(path)).Descendants("PackageReference"), static package =>
        {
            Assert.Null(package.Attribute("Version"));
            Assert.Null(package.Attribute("VersionOverride"));
        }));

    [Fact]
    public void Every_version_of_a_package_is_exact() => Assert.All(
        XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props")).Descendants("PackageVersion"),
        static package => Assert.Matches(@"^\d+(\.\d+)+(-[\w.]+)?$", (string?)package.Attribute("Version")));

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() => Assert.All(RepositoryFiles.Texts, static path =>
    {
        var text = RepositoryFiles.Read(path);
        Assert.DoesNotMatch(FolderOfAMachine(), text);
        Assert.DoesNotContain(RepositoryRoot.Path + Path.DirectorySeparatorChar, text, StringComparison.Ordinal);
    });

    [Fact]
    public void Nothing_waits_to_be_written() => Assert.All(
        RepositoryFiles.Texts.Where(static path => path.StartsWith("src/Rules/", StringComparison.Ordinal) || path.StartsWith("tests/Rules.Tests/", StringComparison.Ordinal)),
        static path => Assert.DoesNotContain(RuleScaffold.Placeholder, RepositoryFiles.Read(path), StringComparison.Ordinal));

    [Fact]
    public void Outcomes_that_a_snapshot_test_received_are_never_committed() => Assert.Contains("*.received.*", RepositoryFiles.Read(".gitignore"), StringComparison.Ordinal);

    [GeneratedRegex("""^Project\("[^"]+"\) = "[^"]+", "([^"]+\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectInSolution();

    /// <summary>Homes and work folders; not the address of a page, where a host stands before it.</summary>
    [GeneratedRegex(@"(?<![\w.~)}-])(/(home|Users|workspaces?|mnt)/\w|[A-Z]:\\Users\\)")]
    private static partial Regex FolderOfAMachine();
}
