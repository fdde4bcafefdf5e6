using Wplint.Core.Running;

namespace Wplint.Tests.Running;

public sealed class EngineRulesTests
{
    [Fact]
    public void Stand_in_the_order_of_their_ids_each_in_the_family_of_the_engine()
    {
        Assert.Equal(EngineRules.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal), EngineRules.All.Select(static rule => rule.Id));
        Assert.All(EngineRules.All, static rule => Assert.Equal(RuleFamily.Engine, rule.Family));
    }

    [Fact]
    public void Have_pages_in_both_languages_that_name_them()
    {
        foreach (var rule in EngineRules.All)
        {
            Assert.StartsWith($"# {rule}\n", EngineRules.FindPage(rule, Language.English), StringComparison.Ordinal);
            Assert.StartsWith($"# {rule}\n", EngineRules.FindPage(rule, Language.Japanese), StringComparison.Ordinal);
            Assert.NotEqual(EngineRules.FindPage(rule, Language.English), EngineRules.FindPage(rule, Language.Japanese));
        }
    }

    [Fact]
    public void Have_no_page_for_a_rule_of_a_pack() => Assert.Null(EngineRules.FindPage(FakeRule.Describe("WP0001", "fake"), Language.English));

    [Fact]
    public void Speak_in_whole_sentences_in_both_languages()
    {
        foreach (var text in EngineRules.All.SelectMany(static rule => rule.Variants.Prepend(rule.Message)))
        {
            // A placeholder at the end takes a hint, which is a sentence of its own or nothing.
            Assert.Matches(@"[.?]$|[.]( )?\{\d\}$", text.En);
            Assert.Matches(@"。$|。\{\d\}$", text.Ja);
        }
    }
}
