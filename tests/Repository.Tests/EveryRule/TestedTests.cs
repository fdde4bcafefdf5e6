namespace Wplint.Repository.Tests.EveryRule;

/// <summary>A rule has tests, of what it finds and of what it must leave alone.</summary>
public sealed class TestedTests
{
    public static TheoryData<string> Rules => RulesById.Ids;

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_tested_in_a_file_at_the_same_place_as_its_own(string id)
    {
        var rule = RulesById.Find(id);

        Assert.Contains($": RuleTest<{rule.GetType().Name}>", TestsOf(rule), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_test_says_what_is_found_and_another_what_is_not(string id)
    {
        var tests = TestsOf(RulesById.Find(id));

        Assert.Contains("Reports(", tests, StringComparison.Ordinal);
        Assert.Contains("Accepts(", tests, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_test_states_the_fix_that_the_descriptor_declares(string id)
    {
        var rule = RulesById.Find(id);

        if (rule.Descriptor.Fix is not null) Assert.Contains("fixedTo:", TestsOf(rule), StringComparison.Ordinal);
    }

    private static string TestsOf(Rule rule)
    {
        var path = $"tests/Rules.Tests/{rule.Descriptor.Family}/{rule.GetType().Name}Tests.cs";
        Assert.True(RepositoryFiles.Exists(path), $"There is no {path}.");
        return RepositoryFiles.Read(path);
    }
}
