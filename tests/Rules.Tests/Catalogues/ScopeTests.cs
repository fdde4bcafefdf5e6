using Wplint.Core.Parsing;

namespace Wplint.Rules.Tests.Catalogues;

public sealed class ScopeTests
{
    private static readonly Pack Known = new();
    private static readonly Catalogue Catalogue = Known.Catalogues[0];

    [Theory]
    [InlineData("provider", 40)]
    [InlineData("customer", 39)]
    [InlineData("both", 44)]
    public void Demands_the_controls_of_the_profile(string profile, int count) =>
        Assert.Equal(count, Catalogue.Controls.Count(new Scope { Profile = Profile.Find(profile) }.Demands));

    [Fact]
    public void Demands_nothing_where_nothing_is_said() => Assert.DoesNotContain(Catalogue.Controls, Scope.Unstated.Demands);

    [Fact]
    public void Demands_what_is_required_and_not_what_is_optional_or_excluded()
    {
        var scope = new Scope
        {
            Profile = Profile.Provider,
            Require = ["9.1.2", "14.2"],
            Optional = ["18.1"],
            Exclusions = [new Exclusion("CLD.6.3.1", null), new Exclusion("12.4.3", null) { Through = "13.1.3" }, new Exclusion("14.2.1", "none")],
        };

        var demanded = Catalogue.Controls.Where(scope.Demands).Select(static control => control.Number).ToArray();
        Assert.All((string[])["9.1.2", "14.2.2", "12.4.1", "14.1.1"], number => Assert.Contains(number, demanded));
        Assert.All((string[])["18.1.1", "CLD.6.3.1", "12.4.4", "CLD.12.4.5", "12.6.1", "13.1.3", "14.2.1"], number => Assert.DoesNotContain(number, demanded));
    }

    [Fact]
    public void Takes_profile_and_exclusions_from_the_front_matter_first()
    {
        var knowledge = new Knowledge(Known.Catalogues, Known.Standards) { Scope = new Scope { Profile = Profile.Provider, Require = ["9.1.2"], Exclusions = [new Exclusion("11.2.7", "a")] } };

        var own = knowledge.ScopeFor(Parse("---\nprofile: customer\nexclusions: [\"12.3.1\"]\n---\n\n1. はじめに\n\n14.2.1 は対象外です。\n"));
        Assert.Equal(Profile.Customer, own.Profile);
        Assert.Equal(["9.1.2"], own.Require);
        Assert.Equal(["12.3.1", "14.2.1"], own.Exclusions.Select(static exclusion => exclusion.Control));

        var common = knowledge.ScopeFor(Parse("1. はじめに\n\n説明です。\n"));
        Assert.Equal(Profile.Provider, common.Profile);
        Assert.Equal(["11.2.7"], common.Exclusions.Select(static exclusion => exclusion.Control));
    }

    private static Whitepaper Parse(string text) => new PaperParser(Known.Catalogues).Parse("paper.md", new SourceText(text));
}
