using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>The rules of wplint as the data of theories: by id, so that a failing test names its rule.</summary>
internal static class RulesById
{
    public static TheoryData<string> Ids => [.. Project.Pack.Rules.Select(static rule => rule.Descriptor.Id)];

    public static Rule Find(string id) => Project.Pack.Rules.Single(rule => rule.Descriptor.Id == id);

    public static RuleSource SourceOf(string id) => Project.AllRules.Single(rule => rule.Descriptor.Id == id);
}
