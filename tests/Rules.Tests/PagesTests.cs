using Wplint.Testing;

namespace Wplint.Rules.Tests;

/// <summary>The examples on the pages of the rules are true.</summary>
public sealed class PagesTests
{
    private static readonly Pack Pack = new();
    private static readonly Facts Facts = new() { Today = new DateOnly(2026, 11, 20) };

    public static TheoryData<string> Rules => [.. Pack.Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Examples_are_true(string id) => RulePages.Verify(Pack.Rules.Single(rule => rule.Descriptor.Id == id), Pack, Facts);
}
