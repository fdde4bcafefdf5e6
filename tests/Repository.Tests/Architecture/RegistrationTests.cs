using System.Reflection;
using Wplint.Testing;

namespace Wplint.Repository.Tests.Architecture;

/// <summary>A file in a folder is a registration: in wplint's own rules, and in any assembly that imports the target.</summary>
public sealed class RegistrationTests
{
    private static readonly Kazeno.Rules.Pack Sample = new();

    [Fact]
    public void A_file_registers_its_rule_in_another_assembly() =>
        Assert.IsType<Kazeno.Rules.Wording.ShoutingTitleRule>(Assert.Single(Sample.Rules));

    [Fact]
    public void An_assembly_names_its_pack() =>
        Assert.Equal(typeof(Kazeno.Rules.Pack), typeof(Kazeno.Rules.Pack).Assembly.GetCustomAttribute<RulePackAttribute>()?.Type);

    [Fact]
    public void Pages_stand_beside_their_rule_in_another_assembly()
    {
        var rule = Sample.Rules[0];

        Assert.StartsWith("# KAZE101 shouting-title", Sample.FindPage(rule, Language.English), StringComparison.Ordinal);
        Assert.Contains("感嘆符", Sample.FindPage(rule, Language.Japanese), StringComparison.Ordinal);
        RulePages.Verify(rule, Sample);
    }

    [Fact]
    public void Every_file_of_a_rule_is_registered()
    {
        var files = RepositoryFiles.All.Where(static path => path.StartsWith("src/Rules/", StringComparison.Ordinal) && path.EndsWith("Rule.cs", StringComparison.Ordinal));

        Assert.Equal(files, Dev.Generating.Project.Pack.Rules.Select(static rule => Dev.Generating.Project.PathOf(rule.GetType()) + ".cs").Order(StringComparer.Ordinal));
    }
}
