using Wplint.Core.Fixing;
using Wplint.Core.Running;
using Wplint.Tests.Running;

namespace Wplint.Tests.Fixing;

public sealed class PaperFixerTests
{
    [Fact]
    public void Repairs_all_places_at_once()
    {
        var bench = new FixingBench(RewritingRule.Of("WP0001", "bad", "good"));
        var fixedPaper = bench.Fix("5.1.1 A\n\nbad and bad.\n\n5.1.2 B\n\nbad.\n");
        Assert.Equal("5.1.1 A\n\ngood and good.\n\n5.1.2 B\n\ngood.\n", fixedPaper.Source.Text);
        Assert.Equal(2, bench.Tried.Count);
        Assert.Empty(fixedPaper.Unapplied);
    }

    [Fact]
    public void Says_where_the_repaired_places_are_in_the_end()
    {
        var fixedPaper = new FixingBench(RewritingRule.Of("WP0001", "bad", "first"), RewritingRule.Of("WP0002", "first", "excellent", Severity.Note))
            .Fix("5.1.1 A\n\nbad, bad.\n");
        Assert.Equal("5.1.1 A\n\nexcellent, excellent.\n", fixedPaper.Source.Text);
        Assert.Equal([9, 9, 20, 20], fixedPaper.Applied.Select(static fix => fix.Offset));
    }

    [Fact]
    public void Fixes_that_overlap_have_their_turn_one_after_the_other() => Assert.Equal(
        "5.1.1 A\n\nright right.\n",
        new FixingBench(RewritingRule.Of("WP0001", "bad word", "right word"), RewritingRule.Of("WP0002", "word", "right")).Fix("5.1.1 A\n\nbad word.\n").Source.Text);

    [Theory]
    [InlineData(Applicability.Safe, "unsure.")]
    [InlineData(Applicability.Suggested, "sure.")]
    public void A_suggested_fix_is_applied_when_asked_for(Applicability leastCertain, string expected)
    {
        var rule = RewritingRule.Of("WP0001", "unsure", "sure", applicability: Applicability.Suggested);
        var fixedPaper = new FixingBench(new Engine([rule], HandMade.NoKnowledge), leastCertain).Fix("5.1.1 A\n\nunsure.\n");
        Assert.Equal($"5.1.1 A\n\n{expected}\n", fixedPaper.Source.Text);
        Assert.Empty(fixedPaper.Unapplied);
    }

    [Fact]
    public void A_fix_after_which_the_finding_is_still_there_is_refused() => Assert.Equal(
        "The finding would still be there.",
        ReasonFor("bad.", RewritingRule.Of("WP0001", "bad", "badly")));

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    public void A_fix_that_brings_about_a_finding_as_bad_or_worse_is_refused(Severity severity) => Assert.Equal(
        "It would bring about WP0002 rule-wp0002 on line 3.",
        ReasonFor("bad.", RewritingRule.Of("WP0001", "bad", "awful"), RewritingRule.Without("WP0002", "awful", severity)));

    [Fact]
    public void A_fix_that_brings_about_a_lesser_finding_is_applied()
    {
        var fixedPaper = new FixingBench(RewritingRule.Of("WP0001", "bad", "odd"), RewritingRule.Without("WP0002", "odd", Severity.Note)).Fix("5.1.1 A\n\nbad.\n");
        Assert.Equal("5.1.1 A\n\nodd.\n", fixedPaper.Source.Text);
    }

    [Fact]
    public void A_fix_that_breaks_a_rule_is_refused()
    {
        var fragile = new FakeRule(FakeRule.Describe("WP0002", "fragile-rule"), static (_, context) =>
            context.Paper.Source.Text.Contains("glass", StringComparison.Ordinal) ? throw new InvalidOperationException("broke") : []);
        Assert.Equal("It would bring about WP9001 rule-crashed on line 1.", ReasonFor("bad.", RewritingRule.Of("WP0001", "bad", "glass"), fragile));
    }

    [Fact]
    public void A_fix_that_changes_how_what_it_does_not_touch_is_understood_is_refused() => Assert.Equal(
        "The text on line 5, which it does not touch, would be understood otherwise.",
        ReasonFor("bad word.\n\nMore.\n\n5.1.2 B\n\nText.", RewritingRule.Of("WP0001", "bad", "good\n\n```\n")));

    [Fact]
    public void A_fix_may_add_a_clause()
    {
        var fixedPaper = new FixingBench(RewritingRule.Of("WP0001", "bad.\n", "good.\n\n5.1.2 B\n\nText.\n")).Fix("5.1.1 A\n\nbad.\n\n5.1.3 C\n\nText.\n");
        Assert.Equal("5.1.1 A\n\ngood.\n\n5.1.2 B\n\nText.\n\n5.1.3 C\n\nText.\n", fixedPaper.Source.Text);
    }

    [Fact]
    public void A_fix_after_which_the_file_is_no_paper_is_refused()
    {
        var bench = new FixingBench(RewritingRule.Of("WP0001", "bad", "good"));
        var fixedPaper = new PaperFixer(static _ => null, Applicability.Safe).Fix(bench.Read("5.1.1 A\n\nbad.\n"));
        Assert.Equal("The file could no longer be read as a paper.", Assert.Single(fixedPaper.Unapplied).Reason.En);
    }

    [Fact]
    public void One_that_is_refused_does_not_keep_the_others_back()
    {
        var lines = string.Concat(Enumerable.Range(0, 20).Select(static i => i == 13 ? "stuck 13.\n\n" : $"bad {i}.\n\n"));
        var bench = new FixingBench(RewritingRule.Of("WP0001", "bad", "good"), RewritingRule.Of("WP0002", "stuck", "stuck fast"));
        var fixedPaper = bench.Fix($"5.1.1 A\n\n{lines}");
        Assert.Equal($"5.1.1 A\n\n{lines}".Replace("bad", "good", StringComparison.Ordinal), fixedPaper.Source.Text);
        Assert.Equal("WP0002", Assert.Single(fixedPaper.Unapplied).Finding.Rule.Id);
        Assert.InRange(bench.Tried.Count, 2, 16);
    }

    [Fact]
    public void Of_findings_alike_on_lines_alike_each_is_judged_by_itself()
    {
        // It only fails the first time.
        var fragile = new FakeRule(FakeRule.Describe("WP0002", "first-line", Severity.Error), static (rule, context) =>
            context.Paper.Source.Text.StartsWith("5.1.1 A\n\ngood", StringComparison.Ordinal) ? [rule.Report(default)] : []);
        var fixedPaper = new FixingBench(RewritingRule.Of("WP0001", "bad", "good"), fragile).Fix("5.1.1 A\n\nbad.\n\nbad.\n\nbad.\n");
        Assert.Equal("5.1.1 A\n\nbad.\n\ngood.\n\ngood.\n", fixedPaper.Source.Text);
        Assert.Single(fixedPaper.Unapplied);
    }

    [Fact]
    public void What_was_refused_is_tried_again_when_others_have_made_way()
    {
        var notTogether = new FakeRule(FakeRule.Describe("WP0004", "not-together", Severity.Error), static (rule, context) =>
            context.Paper.Source.Text.Contains("good stop", StringComparison.Ordinal) ? [rule.Report(default)] : []);
        // "stuck" keeps all three from being applied at once, so that "bad" is tried while "stop" is still there.
        var bench = new FixingBench(RewritingRule.Of("WP0001", "bad", "good"), RewritingRule.Of("WP0002", "stop", "go"), RewritingRule.Of("WP0003", "stuck", "stuck fast"), notTogether);
        var fixedPaper = bench.Fix("5.1.1 A\n\nbad stop stuck.\n");
        Assert.Equal("5.1.1 A\n\ngood go stuck.\n", fixedPaper.Source.Text);
        Assert.Contains("5.1.1 A\n\ngood stop stuck.\n", bench.Tried.Keys);
    }

    [Fact]
    public void Fixes_that_undo_each_other_are_not_applied()
    {
        var fixedPaper = new FixingBench(RewritingRule.Of("WP0001", "tick", "tock"), RewritingRule.Of("WP0002", "tock", "tick"), RewritingRule.Of("WP0003", "bad", "good"))
            .Fix("5.1.1 A\n\nbad tick.\n");
        Assert.Equal("5.1.1 A\n\ngood tick.\n", fixedPaper.Source.Text);
        var unapplied = Assert.Single(fixedPaper.Unapplied);
        Assert.Equal(("WP0001", "WP0002"), (unapplied.Finding.Rule.Id, unapplied.Undoing?.Id));
        Assert.Equal("The fix of WP0002 rule-wp0002 would undo it (WP9008).", unapplied.Reason.En);
    }

    [Fact]
    public void Of_fixes_that_undo_each_other_the_one_of_the_worse_finding_is_applied()
    {
        var fixedPaper = new FixingBench(RewritingRule.Of("WP0001", "tick", "tock", Severity.Note), RewritingRule.Of("WP0002", "tock", "tick", Severity.Error))
            .Fix("5.1.1 A\n\ntock.\n");
        Assert.Equal("5.1.1 A\n\ntick.\n", fixedPaper.Source.Text);
        Assert.Equal("WP0002", Assert.Single(fixedPaper.Unapplied).Undoing?.Id);
    }

    [Fact]
    public void A_hostile_paper_does_not_keep_it_busy()
    {
        var bench = new FixingBench(RewritingRule.Of("WP0001", "bad", "badly"));
        var fixedPaper = bench.Fix($"5.1.1 A\n\n{string.Concat(Enumerable.Range(0, 400).Select(static i => $"bad {i}.\n\n"))}");
        Assert.InRange(bench.Tried.Count, 400, 501);
        Assert.Equal(400, fixedPaper.Unapplied.Count);
        Assert.Contains(fixedPaper.Unapplied, static fix => fix.Reason.En.StartsWith("This paper takes too many attempts.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_whose_front_matter_is_not_understood_is_left_alone()
    {
        var bench = new FixingBench(RewritingRule.Of("WP0001", "bad", "good"));
        var paper = bench.Read("5.1.1 A\n\nbad.\n");
        var broken = new Finding(paper.Findings[0].Diagnostic with { Descriptor = Wplint.Core.Configuration.InvalidConfiguration.Descriptor, Fix = null }, Severity.Error);
        var fixedPaper = new PaperFixer(source => bench.Read(source.Text), Applicability.Safe).Fix(paper with { Findings = [broken, .. paper.Findings] });
        Assert.Equal("5.1.1 A\n\nbad.\n", fixedPaper.Source.Text);
        Assert.StartsWith("The paper's front matter is not understood (WP9002)", Assert.Single(fixedPaper.Unapplied).Reason.En, StringComparison.Ordinal);
    }

    /// <summary>Why the only fix for a body is refused, and nothing changed.</summary>
    private static string ReasonFor(string body, params Rule[] rules)
    {
        var text = $"5.1.1 A\n\n{body}\n";
        var fixedPaper = new FixingBench(rules).Fix(text);
        Assert.Equal(text, fixedPaper.Source.Text);
        Assert.Empty(fixedPaper.Applied);
        return Assert.Single(fixedPaper.Unapplied).Reason.En;
    }
}
