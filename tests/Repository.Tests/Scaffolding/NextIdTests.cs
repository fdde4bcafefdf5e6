using Wplint.Dev.Generating;
using Wplint.Dev.Scaffolding;

namespace Wplint.Repository.Tests.Scaffolding;

public sealed class NextIdTests
{
    [Fact]
    public void Is_behind_the_last_of_the_family_also_where_there_are_gaps() =>
        Assert.Equal("WP3008", NextId.In(RuleFamily.Links, [Rule("WP3001", RuleFamily.Links), Rule("WP3007", RuleFamily.Links), Rule("WP4013", RuleFamily.History)]));

    [Fact]
    public void Is_the_first_of_a_family_without_rules() => Assert.Equal("WP7001", NextId.In(RuleFamily.Text, []));

    [Theory]
    [InlineData("links", RuleFamily.Links)]
    [InlineData("CopyPaste", RuleFamily.CopyPaste)]
    [InlineData("wp6", RuleFamily.References)]
    public void Families_are_found_by_name_and_by_block(string name, RuleFamily family) => Assert.Equal(family, NextId.FindFamily(name));

    [Theory]
    [InlineData("link")]
    [InlineData("engine")] // Its rules are the machine's own, and stand elsewhere.
    [InlineData("3")]
    public void Other_names_are_no_family(string name) => Assert.Null(NextId.FindFamily(name));

    private static RuleSource Rule(string id, RuleFamily family)
    {
        var descriptor = new RuleDescriptor(id, "dead-url") { Family = family, Severity = Severity.Note, Title = "a", Message = "b." };
        return new RuleSource(descriptor, "", CanBeOff: true);
    }
}
