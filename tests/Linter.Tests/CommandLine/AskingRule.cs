using Wplint.Tests.Running;

namespace Wplint.Tests.CommandLine;

/// <summary>A rule that wants to know of every link what the network says, and never finds fault.</summary>
internal sealed class AskingRule : LinkRule
{
    public override RuleDescriptor Descriptor { get; } = FakeRule.Describe("WP0099", "asking-rule") with { Needs = Fact.Answers };

    public override LinkVerdict Verdict => LinkVerdict.Dead;

    protected override Diagnostic? Check(Link link, LinkAnswer answer, RuleContext context) => null;
}
