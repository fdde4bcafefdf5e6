using Wplint.Dev.Generating;
using Wplint.Testing;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>A rule's pages are there, and true.</summary>
public sealed class PageTests
{
    private static readonly Facts Facts = new() { Today = new DateOnly(2026, 11, 20) };

    public static TheoryData<string> Rules => RulesById.Ids;

    public static TheoryData<string> RulesOfTheEngineToo => [.. Project.AllRules.Select(static rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(RulesOfTheEngineToo))]
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
    public void Examples_are_true(string id) => RulePages.Verify(RulesById.Find(id), Project.Pack, Facts);
}
