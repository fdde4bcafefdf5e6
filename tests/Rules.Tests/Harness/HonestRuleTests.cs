using Wplint.Testing;

namespace Wplint.Rules.Tests.Harness;

/// <summary>What the harness lets pass.</summary>
public sealed class HonestRuleTests : RuleTest<WordRule>
{
    private const string En = "Write \"color\" for \"colour\".";
    private const string Ja = "「colour」は「color」と書いてください。";

    [Fact]
    public void Passes_a_finding_with_its_fix() => Reports("The [|colour|].", En, Ja, fixedTo: "The color.");

    [Fact]
    public void Passes_a_paper_with_front_matter_of_several_lines() =>
        Reports("---\nversion: 1.0\n---\n\nThe\n[|colour|]\n", En, Ja, fixedTo: "---\nversion: 1.0\n---\n\nThe\ncolor\n");

    [Fact]
    public void Passes_several_findings_in_the_order_of_the_paper() =>
        Reports("The [|colour|], the\n[|colour|].", [new(En, Ja), new(En, Ja)], fixedTo: "The color, the\ncolor.");

    [Fact]
    public void Passes_silence() => Accepts("The color.");
}
