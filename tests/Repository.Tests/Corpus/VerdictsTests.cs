using Wplint.Dev.Corpus;

namespace Wplint.Repository.Tests.Corpus;

public sealed class VerdictsTests
{
    [Fact]
    public void What_is_recorded_is_known_with_its_verdict()
    {
        var verdicts = Compare(found: ["a.md:3 WP1001 unjudged"], recorded: ["a.md:3 WP1001 right"]);

        Assert.Equal(["a.md:3 WP1001 right"], Lines(verdicts.Present));
        Assert.Empty(verdicts.Added);
        Assert.Empty(verdicts.Vanished);
    }

    [Fact]
    public void What_is_new_and_what_is_gone_are_differences()
    {
        var verdicts = Compare(found: ["a.md:4 WP1001 unjudged"], recorded: ["a.md:3 WP1001 right"]);

        Assert.Equal(["a.md:4 WP1001 unjudged"], Lines(verdicts.Added));
        Assert.Equal(["a.md:3 WP1001 right"], Lines(verdicts.Vanished));
    }

    [Fact]
    public void Two_findings_of_a_rule_on_a_line_are_two_verdicts()
    {
        var verdicts = Compare(found: ["a.md:3 WP1001 unjudged", "a.md:3 WP1001 unjudged"], recorded: ["a.md:3 WP1001 wrong"]);

        Assert.Equal(["a.md:3 WP1001 wrong", "a.md:3 WP1001 unjudged"], Lines(verdicts.Present));
        Assert.Single(verdicts.Added);
    }

    [Theory]
    [InlineData("a.md WP1001 right")]
    [InlineData("a.md:x WP1001 right")]
    [InlineData("a.md:3 WP1001 fine")]
    [InlineData("a.md:3 WP1001")]
    public void A_line_that_says_something_else_is_refused(string line) => Assert.Throws<FormatException>(() => JudgedFinding.Parse(line));

    [Fact]
    public void The_table_counts_by_rule_and_in_all()
    {
        JudgedFinding[] findings = [.. ((string[])["a.md:3 WP5001 right", "a.md:9 WP5001 arguable", "b.md:1 WP1001 wrong"]).Select(JudgedFinding.Parse)];

        Assert.Equal(
            """
            | rule | findings | right | arguable | wrong | unjudged |
            |---|--:|--:|--:|--:|--:|
            | WP1001 x | 1 | 0 | 0 | 1 | 0 |
            | WP5001 x | 2 | 1 | 1 | 0 | 0 |
            | all | 3 | 1 | 1 | 1 | 0 |

            """,
            VerdictTable.Write(findings, static _ => "x"));
    }

    private static Verdicts Compare(string[] found, string[] recorded) => Verdicts.Compare(found.Select(JudgedFinding.Parse), recorded.Select(JudgedFinding.Parse));

    private static IEnumerable<string> Lines(IEnumerable<JudgedFinding> findings) => findings.Select(static finding => finding.ToString());
}
