using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>Every rule, those of the engine included, has its pages. That their examples are true is tested with the rules.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Rules => [.. Project.AllRules.Select(static rule => rule.Descriptor.Id)];

    public static TheoryData<string> OwnRules => RulesById.Ids;

    [Theory]
    [MemberData(nameof(Rules))]
    public void Pages_in_both_languages_are_titled_with_id_and_name(string id)
    {
        var rule = RulesById.SourceOf(id);

        foreach (var path in (string[])[rule.PageIn(Language.English), rule.PageIn(Language.Japanese)])
        {
            Assert.True(RepositoryFiles.Exists(path), $"There is no {path}.");
            Assert.StartsWith($"# {rule.Descriptor}\n", RepositoryFiles.Read(path), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Both_pages_show_as_many_examples_of_each_kind(string id)
    {
        var rule = RulesById.SourceOf(id);
        var page = RepositoryFiles.Read(rule.PageIn(Language.English));
        var japanesePage = RepositoryFiles.Read(rule.PageIn(Language.Japanese));

        foreach (var fence in (string[])["```markdown bad", "```markdown good", "```markdown before", "```text answers"])
        {
            Assert.Equal(CountOf(fence, page), CountOf(fence, japanesePage));
        }
    }

    [Theory]
    [MemberData(nameof(OwnRules))]
    public void A_page_shows_what_is_bad_and_what_is_good(string id) => Assert.All((string[])["```markdown bad", "```markdown good"], fence =>
        Assert.NotEqual(0, CountOf(fence, RepositoryFiles.Read(RulesById.SourceOf(id).PageIn(Language.English)))));

    private static int CountOf(string fence, string page) => page.Split('\n').Count(line => line.TrimEnd() == fence);
}
