using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Tests.Files;

public sealed class FileSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_all_Markdown_files_where_nothing_is_said()
    {
        Write("b.md", "a/c.md", "a/UPPER.MD", "a/picture.png", "notes.txt");

        Assert.Equal(["a/UPPER.MD", "a/c.md", "b.md"], PathsOf(Find()));
    }

    [Fact]
    public void Passes_over_hidden_folders_and_those_of_other_tools()
    {
        Write(".git/a.md", "x/.cache/a.md", "node_modules/x/a.md", "x/bin/a.md", "obj/a.md", "binary/a.md");

        Assert.Equal(["binary/a.md"], PathsOf(Find()));
    }

    [Fact]
    public void Searches_such_a_folder_when_it_is_named()
    {
        Write(".docs/a.md", "bin/b/c.md");

        Assert.Equal([".docs/a.md"], PathsOf(Find(".docs")));
        Assert.Equal(["bin/b/c.md"], PathsOf(Find("bin/**/*.md")));
        Assert.Equal(["bin/b/c.md"], PathsOf(Find(Including("bin/*/*.md"))));
    }

    [Fact]
    public void Does_not_follow_links_that_it_finds_and_ends_where_they_run_in_circles()
    {
        Write("a/paper.md", "b/paper.md");
        _folder.LinkFolder("a/to-b", _folder.Full("b"));
        _folder.LinkFolder("b/to-a", _folder.Full("a"));
        _folder.LinkFolder("a/self", _folder.Full("a"));
        _folder.LinkFile("linked.md", _folder.Full("a/paper.md"));

        Assert.Equal(["a/paper.md", "b/paper.md"], PathsOf(Find()));
        Assert.Equal(["a/paper.md", "b/paper.md"], PathsOf(Find("**")));
    }

    [Fact]
    public void Follows_links_that_somebody_names()
    {
        Write("a/paper.md");
        _folder.LinkFolder("to-a", _folder.Full("a"));
        _folder.LinkFile("linked.md", _folder.Full("a/paper.md"));

        Assert.Equal(["linked.md", "to-a/paper.md"], PathsOf(Find("linked.md", "to-a")));
    }

    [Fact]
    public void Does_not_follow_links_that_rules_json_names()
    {
        // A pull request can change both, and so let a run show a file of the machine.
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.md");
        _folder.LinkFolder("out", elsewhere.Path);
        _folder.LinkFile("secret.md", elsewhere.Full("secret.md"));
        Write("a.md");

        var found = Find(Including("out/**/*.md", "out", "out/secret.md", "secret.md", "a.md"));

        Assert.Equal(["a.md"], PathsOf(found));
        Assert.Equal(["out/**/*.md", "out", "out/secret.md", "secret.md"], found.UnmatchedIncludes.Select(static pattern => pattern.Text));
    }

    [Fact]
    public void Lets_no_included_pattern_leave_its_folder()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.md");
        Write("a.md");

        // A slash at the beginning means the folder of rules.json, not that of the system.
        Assert.Empty(Find(Including(elsewhere.Path + "/*.md", elsewhere.Full("secret.md"))).Files);
        Assert.Equal(["a.md"], PathsOf(Find(Including("/*.md"))));
    }

    [Fact]
    public void Finds_files_folders_and_patterns_once_in_the_order_of_their_paths()
    {
        Write("z.md", "a/b.md", "a/c.txt");

        Assert.Equal(["a/b.md", "a/c.txt", "z.md"], PathsOf(Find("z.md", "a/*.md", "a", "./a/b.md", "a/*.txt", "z.md")));
    }

    [Fact]
    public void Takes_a_pattern_without_extension_to_mean_papers()
    {
        Write("a/b.md", "a/c.png");

        Assert.Equal(["a/b.md"], PathsOf(Find("a/**")));
        Assert.Equal(["a/b.md"], PathsOf(Find(Including("a/*"))));
    }

    [Fact]
    public void Takes_an_included_folder_to_mean_its_papers()
    {
        Write("a/b/c.md", "a/d.png", "e.md");

        Assert.Equal(["a/b/c.md"], PathsOf(Find(Including("a"))));
        Assert.Equal(["a/b/c.md"], PathsOf(Find(Including("a/"))));
    }

    [Fact]
    public void Finds_what_is_named_outside_of_the_working_folder()
    {
        Write("outside/a.md");
        var inside = _folder.CreateFolder("inside");

        var found = new FileSearch(inside, new RunConfiguration { Folder = inside }).Find(new CheckRequest { WorkingFolder = inside, Paths = ["../outside/*.md"] });

        Assert.Equal([_folder.Full("outside/a.md").Replace('\\', '/')], PathsOf(found));
    }

    [Fact]
    public void Finds_what_rules_json_above_includes()
    {
        Write("papers/a.md", "README.md");
        var configuration = Including("papers/**/*.md");

        var found = new FileSearch(_folder.Full("papers"), configuration).Find(new CheckRequest { WorkingFolder = _folder.Full("papers") });

        Assert.Equal(["a.md"], PathsOf(found));
    }

    [Theory]
    [InlineData("drafts/**")]
    [InlineData("drafts/")]
    [InlineData("drafts")]
    [InlineData("**/drafts/*")]
    [InlineData("DRAFTS/a.md")] // case is ignored, so that a configuration means the same on every system
    public void Leaves_out_what_is_excluded(string exclude)
    {
        Write("drafts/a.md", "b.md");

        Assert.Equal(["b.md"], PathsOf(Find(Excluding(exclude))));
        Assert.Equal(["b.md"], PathsOf(Find(Excluding(exclude), ".")));
    }

    [Fact]
    public void Excludes_files_that_are_named_too()
    {
        // A hook hands over whatever changed.
        Write("drafts/a.md", "b.md");

        var found = Find(Excluding("drafts"), "drafts/a.md", "b.md");

        Assert.Equal([("b.md", false), ("drafts/a.md", true)], found.Files.Select(static file => (file.Path, file.IsExcluded)));
    }

    [Fact]
    public void Does_not_hold_include_against_files_that_are_named()
    {
        Write("other/a.md");

        Assert.Equal(["other/a.md"], PathsOf(Find(Including("papers/**"), "other/a.md")));
    }

    [Fact]
    public void Takes_a_file_that_is_named_alone_or_by_include_for_meant()
    {
        Write("a.md", "b.md");

        Assert.True(Assert.Single(Find("a.md").Files).IsMeant);
        Assert.True(Assert.Single(Find("a.md", "./a.md").Files).IsMeant);
        Assert.Equal([false, false], Find("a.md", "b.md").Files.Select(static file => file.IsMeant));
        Assert.Equal([false, true], Find(Including("*.md", "b.md")).Files.Select(static file => file.IsMeant));
        Assert.Equal([false, true], Find(Including("b.md"), "a.md", "b.md").Files.Select(static file => file.IsMeant));
    }

    [Fact]
    public void Does_not_take_the_only_file_in_a_folder_for_meant()
    {
        // It may be the README.
        Write("a/README.md");

        Assert.False(Assert.Single(Find("a").Files).IsMeant);
        Assert.False(Assert.Single(Find().Files).IsMeant);
    }

    [Fact]
    public void Reports_a_folder_without_Markdown_and_a_pattern_without_match()
    {
        _folder.CreateFolder("empty");
        Write("a.md");

        var found = Find("a.md", "empty", "empty/*.md", "nowhere/**/*.md", "empty");

        Assert.Equal(["a.md"], PathsOf(found));
        Assert.Equal(
            [
                ("empty", "There is no Markdown file (*.md) to check in this folder."),
                ("empty/*.md", "No file matches this pattern."),
                ("nowhere/**/*.md", "No file matches this pattern."),
            ],
            found.Problems.Select(static problem => (problem.Path, FirstSentence(problem.Problem))));
    }

    [Theory]
    [InlineData("gone.md")]
    [InlineData("gone?.md")] // only "*" makes a pattern
    [InlineData("a/*/../b.md")]
    public void Leaves_it_to_the_reader_to_miss_a_file(string path)
    {
        var file = Assert.Single(Find(path).Files);

        Assert.StartsWith("There is no such file or folder.", file.Read().Problem!.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Finds_a_file_whose_name_looks_like_a_pattern()
    {
        Write("a*.md", "ab.md");

        Assert.Equal(["a*.md"], PathsOf(Find("a*.md")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void Refuses_an_empty_path(string path) => Assert.Throws<UsageException>(() => Find(path));

    [Fact]
    public void Takes_standard_input_under_its_name()
    {
        var configuration = Excluding("drafts");

        var file = Assert.Single(FindInput(configuration, "papers/a.md").Files);
        Assert.Equal(("papers/a.md", true, false), (file.Path, file.IsMeant, file.IsExcluded));
        Assert.Equal("方針", file.Read().Source.Text);
        Assert.True(Assert.Single(FindInput(configuration, "drafts/a.md").Files).IsExcluded);
    }

    [Fact]
    public void Refuses_standard_input_beside_paths() => Assert.Throws<UsageException>(() => new FileSearch(_folder.Path, Excluding()).Find(
        new CheckRequest { WorkingFolder = _folder.Path, Paths = ["a.md"], Input = new InMemoryFile("b.md", default) }));

    [UnprivilegedFact]
    public void Reports_a_folder_that_may_not_be_searched_and_finds_the_rest()
    {
        Write("a.md", "closed/b.md");
        _folder.Close("closed");
        try
        {
            var found = Find();

            Assert.Equal(["a.md"], PathsOf(found));
            var (path, problem) = Assert.Single(found.Problems);
            Assert.Equal(("closed", "There is no permission to read this."), (path, FirstSentence(problem)));
            Assert.Empty(Find(Excluding("closed")).Problems);
        }
        finally
        {
            _folder.Close("closed", close: false);
        }
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths) _folder.Write(path);
    }

    private RunConfiguration Including(params string[] patterns) => new() { Folder = _folder.Path, Include = Patterns(patterns) };

    private RunConfiguration Excluding(params string[] patterns) => new() { Folder = _folder.Path, Exclude = Patterns(patterns) };

    private static Spanned[] Patterns(string[] patterns) => [.. patterns.Select(static pattern => new Spanned(pattern, default))];

    private FoundFiles Find(params string[] paths) => Find(new RunConfiguration { Folder = _folder.Path }, paths);

    private FoundFiles Find(RunConfiguration configuration, params string[] paths) =>
        new FileSearch(_folder.Path, configuration).Find(new CheckRequest { WorkingFolder = _folder.Path, Paths = paths });

    private FoundFiles FindInput(RunConfiguration configuration, string name) => new FileSearch(_folder.Path, configuration).Find(
        new CheckRequest { WorkingFolder = _folder.Path, Input = new InMemoryFile(name, "方針"u8.ToArray()) });

    private static IEnumerable<string> PathsOf(FoundFiles found) => found.Files.Select(static file => file.Path);

    private static string FirstSentence(Diagnostic problem) => problem.GetMessage(Language.English).Split(". ")[0].TrimEnd('.') + ".";
}
