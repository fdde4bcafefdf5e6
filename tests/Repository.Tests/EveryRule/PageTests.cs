using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>Every rule, those of the engine included, has its pages. That their examples are true is tested with the rules.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Rules => [.. Project.AllRules.Select(static rule => rule.Descriptor.Id)];

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
}
