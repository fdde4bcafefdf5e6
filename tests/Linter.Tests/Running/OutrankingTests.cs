using Wplint.Core.Running;

namespace Wplint.Tests.Running;

public sealed class OutrankingTests
{
    private static readonly RuleDescriptor Low = FakeRule.Describe("WP0001", "low");
    private static readonly RuleDescriptor High = FakeRule.Describe("WP0002", "high") with { Outranks = ["WP0001"] };

    [Theory]
    [InlineData(2, 3, 4, 3)]
    [InlineData(2, 3, 3, 1)]
    [InlineData(2, 3, 0, 9)]
    [InlineData(2, 3, 5, 0)] // an empty span touches what it stands at
    [InlineData(2, 0, 2, 3)]
    public void Keeps_the_more_telling_of_two_findings_of_one_place(int start, int length, int otherStart, int otherLength)
    {
        var findings = Check([FakeRule.At(Low, new TextSpan(start, length)), FakeRule.At(High, new TextSpan(otherStart, otherLength))]);

        Assert.Equal("WP0002", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void Keeps_both_findings_where_their_places_only_meet() =>
        Assert.Equal(["WP0001", "WP0002"], IdsOf(Check([FakeRule.At(Low, new TextSpan(2, 3)), FakeRule.At(High, new TextSpan(5, 1))])));

    [Fact]
    public void Finds_the_long_place_behind_many_short_ones()
    {
        var high = FakeRule.At(High, [new TextSpan(0, 9), .. Enumerable.Range(1, 5).Select(static start => new TextSpan(start, 1))]);

        Assert.DoesNotContain("WP0001", IdsOf(Check([FakeRule.At(Low, new TextSpan(8, 1)), high])));
    }

    [Fact]
    public void Keeps_the_more_telling_of_two_findings_about_one_clause()
    {
        var clause = HandMade.Clause(new TextSpan(0, 9));
        var low = new FakeRule(Low, (rule, _) => [rule.Report(new TextSpan(0, 1)) with { Clause = clause }]);
        var high = new FakeRule(High, (rule, _) => [rule.Report(new TextSpan(8, 1)) with { Clause = clause }]);

        Assert.Equal(["WP0002"], IdsOf(Check([low, high])));
    }

    [Fact]
    public void Keeps_findings_about_two_clauses()
    {
        var low = new FakeRule(Low, static (rule, _) => [rule.Report(new TextSpan(0, 1)) with { Clause = HandMade.Clause(new TextSpan(0, 4)) }]);
        var high = new FakeRule(High, static (rule, _) => [rule.Report(new TextSpan(8, 1)) with { Clause = HandMade.Clause(new TextSpan(5, 4)) }]);

        Assert.Equal(["WP0001", "WP0002"], IdsOf(Check([low, high])));
    }

    [Fact]
    public void Does_not_let_a_rule_that_is_off_silence_another()
    {
        var settings = RuleSettings.Default.With(new RuleChange(High) { Severity = Severity.Off });

        Assert.Equal(["WP0001"], IdsOf(Check([FakeRule.At(Low, new TextSpan(2, 3)), FakeRule.At(High, new TextSpan(2, 3))], settings)));
    }

    [Fact]
    public void Lets_an_outranked_finding_silence_those_below_it()
    {
        // 3 > 2 > 1, where 3 does not touch 1: they still speak of one defect.
        var highest = FakeRule.Describe("WP0003", "highest") with { Outranks = ["WP0002"] };

        var findings = Check([FakeRule.At(Low, new TextSpan(0, 2)), FakeRule.At(High, new TextSpan(1, 4)), FakeRule.At(highest, new TextSpan(4, 2))]);

        Assert.Equal(["WP0003"], IdsOf(findings));
    }

    private static IEnumerable<string> IdsOf(IReadOnlyList<Finding> findings) => findings.Select(static finding => finding.Rule.Id);

    private static IReadOnlyList<Finding> Check(IReadOnlyList<Rule> rules, RuleSettings? settings = null) =>
        new Engine(rules, HandMade.NoKnowledge).Check(HandMade.Paper("0123456789"), settings ?? RuleSettings.Default, Facts.None, CancellationToken.None);
}
