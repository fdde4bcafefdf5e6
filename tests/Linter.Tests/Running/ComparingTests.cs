using Wplint.Core.Running;
using Wplint.Tests.Files;

namespace Wplint.Tests.Running;

/// <summary>Rules that compare papers see notes of all that are included, and each paper is still let go after its check.</summary>
public sealed class ComparingTests : IDisposable
{
    private const string FrontMatter = "---\nproduct: Kazeno\n---\n\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compares_the_papers_of_a_run()
    {
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("b.md", FrontMatter + "Other.\n");
        _folder.Write("c.md", FrontMatter + "Same.\n");
        _folder.Write("README.md", "Same.\n");

        Assert.Equal([("a.md", "c.md"), ("c.md", "a.md")], Run());
    }

    [Fact]
    public void Compares_a_file_with_what_is_included_and_not_checked()
    {
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("deep/er/c.md", FrontMatter + "Same.\n");

        Assert.Equal([("a.md", "deep/er/c.md")], Run("a.md"));
        Assert.Equal([("deep/er/c.md", "a.md")], Run("deep"));
    }

    [Theory]
    [InlineData("""{ "include": ["*.md"] }""")]
    [InlineData("""{ "exclude": ["drafts"] }""")]
    public void Compares_with_nothing_that_is_not_included(string configuration)
    {
        _folder.Write("rules.json", configuration);
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("drafts/c.md", FrontMatter + "Same.\n");
        _folder.Write(".hidden/c.md", FrontMatter + "Same.\n");
        _folder.Write("node_modules/c.md", FrontMatter + "Same.\n");

        Assert.Empty(Run("a.md"));
    }

    [Theory]
    [InlineData("papers/one/c.md")]
    [InlineData("papers/**/c.md")]
    [InlineData("papers")]
    public void Compares_with_what_a_pattern_includes(string include)
    {
        _folder.Write("rules.json", $$"""{ "include": ["{{include}}", "a.md"] }""");
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("papers/one/c.md", FrontMatter + "Same.\n");

        Assert.Equal([("a.md", "papers/one/c.md")], Run("a.md"));
    }

    [UnixFact]
    public void Follows_no_link_to_a_sibling()
    {
        using var other = new TemporaryFolder();
        other.Write("c.md", FrontMatter + "Same.\n");
        _folder.CreateFolder(".git");
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.LinkFile("c.md", other.Full("c.md"));
        _folder.LinkFolder("other", other.Path);

        Assert.Empty(Run("a.md"));
    }

    [Fact]
    public void Compares_standard_input_with_the_other_files_and_not_with_itself()
    {
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("c.md", FrontMatter + "Same.\n");

        var request = Request() with { Input = new InMemoryFile("a.md", "---\nproduct: Kazeno\n---\n\nSame.\n"u8.ToArray()) };

        Assert.Equal([("a.md", "c.md")], Pairs(Execute(request, new SameText())));
    }

    [Fact]
    public void Reads_a_few_of_very_many_siblings_the_nearest_first()
    {
        _folder.Write("papers/a.md", FrontMatter + "Same.\n");
        _folder.Write("papers/z.md", FrontMatter + "Same.\n");
        for (var i = 0; i < 100; i++) _folder.Write($"archive/{i}.md", FrontMatter + "Same.\n");
        var rule = new SameText();

        var found = Pairs(Execute(Request("papers/a.md"), rule));

        Assert.Equal(("papers/a.md", "papers/z.md"), found[^1]);
        Assert.Equal(33, rule.Noted);
    }

    [Fact]
    public void Notes_nothing_where_there_is_nothing_to_compare()
    {
        _folder.CreateFolder(".git");
        _folder.Write("a.md", FrontMatter + "Same.\n");
        var rule = new SameText();

        Execute(Request("a.md"), rule);

        Assert.Equal(0, rule.Noted);
    }

    [Fact]
    public void Does_not_compare_where_the_rule_is_off()
    {
        _folder.Write("rules.json", """{ "overrides": [ { "files": ["a.md"], "rules": { "WP0001": "off" } } ] }""");
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("c.md", FrontMatter + "Same.\n");

        Assert.Equal([("c.md", "a.md")], Run());
    }

    [Fact]
    public void Sorts_what_is_found_by_comparing_among_the_rest()
    {
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("c.md", FrontMatter + "Same.\n");

        var result = Execute(Request(), new SameText(), FakeRule.At("WP0002", new TextSpan(0, 1), new TextSpan(10, 1)));

        Assert.Equal(["WP0001", "WP0002", "WP0002"], result.Files[0].Findings.Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public void Keeps_other_findings_when_a_comparison_fails()
    {
        _folder.Write("a.md", FrontMatter + "Same.\n");
        _folder.Write("c.md", FrontMatter + "Broken.\n");

        var result = Execute(Request(), new SameText { Fails = true }, FakeRule.At("WP0002", new TextSpan(0, 1)));

        Assert.All(result.Files, static file => Assert.Equal(["WP9001", "WP0002"], file.Findings.Select(static finding => finding.Rule.Id)));
    }

    private (string File, string Other)[] Run(params string[] paths) => Pairs(Execute(Request(paths), new SameText()));

    private CheckRequest Request(params string[] paths) => new() { WorkingFolder = _folder.Path, Paths = paths };

    private static RunResult Execute(CheckRequest request, params Rule[] rules) =>
        new CheckRun([new FakePack(rules)]).Execute(request, null, CancellationToken.None);

    private static (string File, string Other)[] Pairs(RunResult result) =>
        [.. result.Files.SelectMany(static file => file.Findings.Select(finding => (file.Path, finding.Diagnostic.Arguments[0].En)))];

    /// <summary>Reports each other paper that has the same text.</summary>
    private sealed class SameText : WorkspaceRule<SameText.Text>
    {
        private int _noted;

        public bool Fails { get; init; }

        public int Noted => _noted;

        public override RuleDescriptor Descriptor { get; } = FakeRule.Describe("WP0001", "same-text") with { Message = "{0}", Needs = Fact.Siblings };

        protected override Text Note(Whitepaper paper, RuleContext context)
        {
            Interlocked.Increment(ref _noted);
            return new Text(paper.Path, paper.Source.Text);
        }

        protected override Func<Text, IEnumerable<Diagnostic>> Compare(IReadOnlyList<Text> papers)
        {
            if (Fails) throw new InvalidOperationException("It failed.");
            return own => papers.Where(other => other != own && other.Content == own.Content).Select(other => Report(default, other.Path));
        }

        internal sealed record Text(string Path, string Content);
    }
}
