using Wplint.Core.Running;

namespace Wplint.Tests.Running;

public sealed class EngineTests
{
    private static readonly Whitepaper Paper = HandMade.Paper("0123456789");

    [Fact]
    public void Reports_by_place_and_then_by_rule()
    {
        var findings = Check([FakeRule.At("WP0001", new TextSpan(5, 1), new TextSpan(2, 1)), FakeRule.At("WP0002", new TextSpan(2, 1))]);

        Assert.Equal([("WP0001", 2), ("WP0002", 2), ("WP0001", 5)], findings.Select(static finding => (finding.Rule.Id, finding.Span.Start)));
    }

    [Fact]
    public void Gives_a_finding_the_severity_that_is_set()
    {
        var rule = FakeRule.At("WP0001", new TextSpan(0, 1));

        var finding = Assert.Single(Check([rule], RuleSettings.Default.With(new RuleChange(rule.Descriptor) { Severity = Severity.Note })));

        Assert.Equal(Severity.Note, finding.Severity);
    }

    [Fact]
    public void Does_not_run_a_rule_that_is_off()
    {
        var rule = new FakeRule(FakeRule.Describe("WP0001", "fake"), static (_, _) => throw new InvalidOperationException("It ran."));

        Assert.Empty(Check([rule], RuleSettings.Default.With(new RuleChange(rule.Descriptor) { Severity = Severity.Off })));
    }

    [Fact]
    public void Hands_a_rule_its_options()
    {
        var option = new NumberOption("limit", 3, 0, 100, "A limit");
        var rule = new FakeRule(
            FakeRule.Describe("WP0001", "fake") with { Options = [option] },
            (self, context) => [self.Report(new TextSpan(context.Get(option), 1))]);
        var settings = RuleSettings.Default.With(new RuleChange(rule.Descriptor) { Options = new Dictionary<string, object> { ["limit"] = 7 } });

        Assert.Equal(3, Assert.Single(Check([rule])).Span.Start);
        Assert.Equal(7, Assert.Single(Check([rule], settings)).Span.Start);
    }

    [Fact]
    public void Keeps_the_findings_of_other_rules_when_one_throws()
    {
        var broken = new FakeRule(FakeRule.Describe("WP0001", "broken"), static (_, _) => throw new InvalidOperationException("a\nb"));

        var findings = Check([broken, FakeRule.At("WP0002", new TextSpan(4, 1))]);

        Assert.Equal(["WP9001", "WP0002"], findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(Severity.Error, findings[0].Severity);
        Assert.Equal(
            "Rule WP0001 broken failed on this file (InvalidOperationException: a b). Its findings here may be incomplete; all other rules ran. "
            + "This is a defect of the rule: please report it.",
            findings[0].Diagnostic.GetMessage(Language.English));
        Assert.StartsWith("ルール WP0001 broken がこのファイルの検査中に異常終了しました（InvalidOperationException: a b）。", findings[0].Diagnostic.GetMessage(Language.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_what_a_rule_found_before_it_threw()
    {
        static IEnumerable<Diagnostic> ThrowHalfWay(FakeRule rule, RuleContext context)
        {
            yield return rule.Report(new TextSpan(3, 1));
            throw new InvalidOperationException("Half-way.");
        }

        var findings = Check([new FakeRule(FakeRule.Describe("WP0001", "broken"), ThrowHalfWay)]);

        Assert.Equal(["WP9001", "WP0001"], findings.Select(static finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(9, 2)]
    [InlineData(11, 0)]
    [InlineData(5, int.MaxValue)]
    public void Takes_a_place_outside_of_the_file_for_a_crash(int start, int length)
    {
        var span = new TextSpan(start, length);
        var elsewhere = new FakeRule(FakeRule.Describe("WP0001", "elsewhere"), (rule, _) => [rule.Report(span)]);
        var related = new FakeRule(FakeRule.Describe("WP0002", "related"), (rule, _) => [rule.Report(default).RelatedTo(span, "there")]);
        var edits = new FakeRule(
            FakeRule.Describe("WP0003", "edits") with { Fix = new FixDescriptor(Applicability.Safe, "Fix", "直す") },
            (rule, _) => [rule.Report(default).Replace(span, "")]);

        Assert.Equal(["WP9001", "WP9001", "WP9001"], Check([elsewhere, related, edits]).Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public void Accepts_an_empty_span_at_the_end_of_the_file() =>
        Assert.Equal("WP0001", Assert.Single(Check([FakeRule.At("WP0001", new TextSpan(10, 0))])).Rule.Id);

    [Fact]
    public void Takes_a_message_without_its_arguments_for_a_crash()
    {
        var descriptor = FakeRule.Describe("WP0001", "wordless") with { Message = new(En: "\"{0}\" is wrong.", Ja: "「{0}」と「{1}」が違います。") };

        var findings = Check([new FakeRule(descriptor, static (rule, _) => [rule.Report(default, "x")])]);

        Assert.Equal("WP9001", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Takes_a_report_in_the_name_of_another_rule_for_a_crash()
    {
        var other = FakeRule.At("WP0002");

        var findings = Check([new FakeRule(FakeRule.Describe("WP0001", "liar"), (_, _) => [other.Report(default)])]);

        Assert.Equal("WP9001", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Takes_edits_that_overlap_for_a_crash()
    {
        var descriptor = FakeRule.Describe("WP0001", "overlap") with { Fix = new FixDescriptor(Applicability.Safe, "Fix", "直す") };

        var findings = Check([new FakeRule(descriptor, static (rule, _) => [rule.Report(default).FixedBy([new Edit(new(0, 3), ""), new Edit(new(2, 2), "")])])]);

        Assert.Equal("WP9001", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Takes_no_diagnostic_at_all_for_a_crash() =>
        Assert.Equal("WP9001", Assert.Single(Check([new FakeRule(FakeRule.Describe("WP0001", "nothing"), static (_, _) => [null!])])).Rule.Id);

    [Fact]
    public void Stops_when_the_run_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var rule = new FakeRule(FakeRule.Describe("WP0001", "cancelled"), (_, context) =>
        {
            cancellation.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
            return [];
        });

        Assert.Throws<OperationCanceledException>(() =>
            new Engine([rule], HandMade.NoKnowledge).Check(Paper, RuleSettings.Default, Facts.None, cancellation.Token));
    }

    [Fact]
    public void Takes_a_cancellation_that_nobody_asked_for_for_a_crash()
    {
        var rule = new FakeRule(FakeRule.Describe("WP0001", "cancels"), static (_, _) => throw new OperationCanceledException());

        Assert.Equal("WP9001", Assert.Single(Check([rule])).Rule.Id);
    }

    [Fact]
    public void Reports_what_a_rule_says_twice_once()
    {
        var rule = new FakeRule(
            FakeRule.Describe("WP0001", "stutter") with { Message = "{0}" },
            static (rule, _) => [rule.Report(default, "a"), rule.Report(default, "a"), rule.Report(default, "b")]);

        // The third says something else of the same place: both stay.
        Assert.Equal(["a", "b"], Check([rule]).Select(static finding => finding.Diagnostic.GetMessage(Language.English)));
    }

    private static IReadOnlyList<Finding> Check(IReadOnlyList<Rule> rules, RuleSettings? settings = null) =>
        new Engine(rules, HandMade.NoKnowledge).Check(Paper, settings ?? RuleSettings.Default, Facts.None, CancellationToken.None);
}
