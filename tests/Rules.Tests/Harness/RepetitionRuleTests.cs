using Wplint.Testing;

namespace Wplint.Rules.Tests.Harness;

/// <summary>What the harness lets pass: options, and places related to one finding or to several.</summary>
public sealed class RepetitionRuleTests : RuleTest<RepetitionRule>
{
    private const string En = "Say something else.";
    private const string Ja = "別の語を使ってください。";

    [Fact]
    public void Passes_a_finding_without_a_fix_and_with_a_related_place() =>
        Reports("{|again|} and [|again|]", En, Ja, relatedMessages: [new("first here", "最初の箇所")]);

    [Fact]
    public void Passes_one_place_that_is_related_to_several_findings() =>
        Reports("{|again|}\n[|again|]\n[|again|]", [new(En, Ja) { Related = [1] }, new(En, Ja) { Related = [1] }]);

    [Fact]
    public void Passes_silence_that_an_option_asks_for() => Accepts("again and again", options: new() { ["allowed"] = 2 });

    [Fact]
    public void Tells_of_a_finding_to_which_the_test_relates_nothing() => Assert.StartsWith(
        "WP0002 word-again names other related places than the test marks with {|…|}. The test marks:\n\n    none\n",
        Trial<RepetitionRule>.Failure("{|again|} [|again|] [|again|]", [new(En, Ja) { Related = [1] }, new(En, Ja)]),
        StringComparison.Ordinal);

    [Fact]
    public void Tells_of_a_relation_to_a_place_that_is_not_marked() => Assert.Equal(
        "The test relates a finding to place 2 and marks one place with {|…|}.",
        Trial<RepetitionRule>.Failure("{|again|} [|again|] [|again|]", [new(En, Ja) { Related = [2] }, new(En, Ja)]));
}
