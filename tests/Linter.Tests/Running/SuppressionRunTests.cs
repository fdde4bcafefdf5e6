using Wplint.Core.Running;
using Wplint.Tests.Files;

namespace Wplint.Tests.Running;

/// <summary>Suppressions among the other things that a run does: outranking, comparing, options of the run.</summary>
public sealed class SuppressionRunTests : IDisposable
{
    private const string FrontMatter = "---\nproduct: Kazeno\n---\n\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_suppression_of_an_outranked_finding_is_not_unused()
    {
        var text = FrontMatter + "<!-- wplint-disable-next WP0001: r -->\n\nText.\n";
        _folder.Write("a.md", text);
        var place = new TextSpan(text.Length - 3, 1);
        var outranking = FakeRule.Describe("WP0002", "outranking") with { Outranks = ["WP0001"] };

        Assert.Equal(["WP0002"], Found(Execute([], FakeRule.At("WP0001", place), FakeRule.At(outranking, place)).Files[0]));
    }

    [Fact]
    public void What_a_suppressed_finding_outranks_stays_silent()
    {
        var text = FrontMatter + "<!-- wplint-disable-next WP0002: r -->\n\nText.\n";
        _folder.Write("a.md", text);
        var place = new TextSpan(text.Length - 3, 1);
        var outranking = FakeRule.Describe("WP0002", "outranking") with { Outranks = ["WP0001"] };

        var file = Execute([], FakeRule.At("WP0001", place), FakeRule.At(outranking, place)).Files[0];

        Assert.Empty(file.Findings);
        Assert.Equal("WP0002", Assert.Single(file.Suppressed).Finding.Rule.Id);
    }

    [Fact]
    public void What_is_found_by_comparing_papers_is_suppressed_too()
    {
        _folder.Write("a.md", FrontMatter + "<!-- wplint-disable WP0001: r -->\n\nSame.\n");
        _folder.Write("b.md", FrontMatter + "Same.\n");

        var files = Execute([], new SamePaper()).Files;

        Assert.Empty(files[0].Findings);
        Assert.Equal(["WP0001"], files[0].Suppressed.Select(static suppressed => suppressed.Finding.Rule.Id));
        Assert.Equal(["WP0001"], Found(files[1]));
    }

    [Fact]
    public void Whether_a_comparing_rule_is_silent_is_only_known_when_all_papers_are_looked_at()
    {
        _folder.Write("a.md", FrontMatter + "<!-- wplint-disable WP0001: r -->\n\nOne.\n");
        _folder.Write("b.md", FrontMatter + "Two.\n");

        Assert.Equal(["WP9003"], Found(Execute([], new SamePaper()).Files[0]));
        Assert.Empty(Found(Execute(["a.md"], new SamePaper()).Files[0]));
    }

    [Fact]
    public void A_paper_without_another_beside_it_is_not_compared()
    {
        _folder.CreateFolder(".git");
        _folder.Write("a.md", FrontMatter + "<!-- wplint-disable WP0001: r -->\n\nOne.\n");

        Assert.Empty(Found(Execute([], new SamePaper()).Files[0]));
    }

    [Fact]
    public void The_reason_of_a_suppression_for_the_place_is_told_rather_than_that_for_the_file()
    {
        var text = FrontMatter + "<!-- wplint-disable WP0001: file -->\n\n<!-- wplint-disable-next WP0001: place -->\n\nText.\n";
        _folder.Write("a.md", text);

        var suppressed = Execute([], FakeRule.At("WP0001", new TextSpan(text.Length - 3, 1))).Files[0].Suppressed;

        Assert.Equal((SuppressionKind.InSource, "place"), (suppressed[0].Kind, suppressed[0].Justification));
    }

    private RunResult Execute(string[] paths, params Rule[] rules) =>
        new CheckRun([new FakePack(rules)]).Execute(new CheckRequest { WorkingFolder = _folder.Path, Paths = paths }, null, CancellationToken.None);

    private static IEnumerable<string> Found(FileResult file) => file.Findings.Select(static finding => finding.Rule.Id);

    /// <summary>Reports each paper beside which another one ends the same.</summary>
    private sealed class SamePaper : WorkspaceRule<SamePaper.Ending>
    {
        public override RuleDescriptor Descriptor { get; } = FakeRule.Describe("WP0001", "same-paper") with { Needs = Fact.Siblings };

        protected override Ending Note(Whitepaper paper, RuleContext context) => new(paper.Path, paper.Source.Text[^6..]);

        protected override Func<Ending, IEnumerable<Diagnostic>> Compare(IReadOnlyList<Ending> papers) =>
            own => papers.Where(other => other.Path != own.Path && other.Text == own.Text).Select(_ => Report(default));

        internal sealed record Ending(string Path, string Text);
    }
}
