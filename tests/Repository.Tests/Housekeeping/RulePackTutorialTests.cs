using System.Text.RegularExpressions;

namespace Wplint.Repository.Tests.Housekeeping;

/// <summary>The tutorial on rule packs shows the files of its example, all of them and as they are. <c>scripts/try-rule-pack.sh</c> follows its commands.</summary>
public sealed partial class RulePackTutorialTests
{
    private const string Example = "examples/rule-pack/";

    public static TheoryData<string, string> PagesAndFiles
    {
        get
        {
            var data = new TheoryData<string, string>();
            // What keeps the settings of this repository away is nothing that a reader needs.
            foreach (var file in RepositoryFiles.All.Where(static path => path.StartsWith(Example, StringComparison.Ordinal) && path != $"{Example}Directory.Build.props"))
            {
                data.Add("docs/rule-packs.md", file);
                data.Add("docs/rule-packs.ja.md", file);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndFiles))]
    public void Shows_each_file_under_its_path(string page, string file)
    {
        var name = file[Example.Length..];
        var text = RepositoryFiles.Read(page);
        var place = text.IndexOf($"`{name}`", StringComparison.Ordinal);

        Assert.True(place >= 0, $"{page} does not name {name}.");
        Assert.Equal(RepositoryFiles.Read(file), Block().Match(text, place).Groups[2].Value);
    }

    [Fact]
    public void Takes_the_versions_that_are_tested_here()
    {
        var ours = Version().Matches(RepositoryFiles.Read("Directory.Packages.props")).Select(static match => match.Value).ToArray();
        var projects = RepositoryFiles.All.Where(static path => path.StartsWith(Example, StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal));
        var theirs = projects.SelectMany(static path => Version().Matches(RepositoryFiles.Read(path))).Select(static match => match.Value).ToArray();

        Assert.Contains(theirs, static package => package.StartsWith("\"xunit\"", StringComparison.Ordinal));
        Assert.All(theirs, package => Assert.True(ours.Contains(package) || package.StartsWith("\"Wplint.", StringComparison.Ordinal) && package.EndsWith($"\"{OwnVersion}\"", StringComparison.Ordinal), package));
    }

    [Fact]
    public void Says_the_same_in_both_languages() => Assert.Equal(OutlineOf("docs/rule-packs.md"), OutlineOf("docs/rule-packs.ja.md"));

    private static string OwnVersion => OwnVersionPattern().Match(RepositoryFiles.Read("Directory.Build.props")).Groups[1].Value;

    private static IEnumerable<string> OutlineOf(string page) => Outline().Matches(RepositoryFiles.Read(page)).Select(static match => match.Value);

    /// <summary>A fenced block; its fence may be longer than those within.</summary>
    [GeneratedRegex(@"^(`{3,})\w+\n(.*?)^\1$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=Include=)""[^""]+"" Version=""[^""]+""")]
    private static partial Regex Version();

    [GeneratedRegex("<Version>(.+)</Version>")]
    private static partial Regex OwnVersionPattern();

    /// <summary>Levels of headings, fences, items of lists.</summary>
    [GeneratedRegex(@"^(#+ |`{3,}\w*$|- )", RegexOptions.Multiline)]
    private static partial Regex Outline();
}
