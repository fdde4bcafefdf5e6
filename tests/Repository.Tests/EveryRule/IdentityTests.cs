using System.Globalization;
using System.Text.RegularExpressions;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>Id, name, class, folder and family of a rule agree.</summary>
public sealed partial class IdentityTests
{
    public static TheoryData<string> Rules => RulesById.Ids;

    [Fact]
    public void Ids_and_names_are_used_once()
    {
        Assert.Equal(Project.AllRules.Count, Project.AllRules.DistinctBy(static rule => rule.Descriptor.Id).Count());
        Assert.Equal(Project.AllRules.Count, Project.AllRules.DistinctBy(static rule => rule.Descriptor.Name).Count());
    }

    [Fact]
    public void Rules_are_in_the_order_of_their_ids() =>
        Assert.Equal(Project.AllRules.Select(static rule => rule.Descriptor.Id).Order(StringComparer.Ordinal), Project.AllRules.Select(static rule => rule.Descriptor.Id));

    [Fact]
    public void Ids_are_WP_and_four_digits_the_first_of_which_is_the_family() => Assert.All(Project.AllRules, static rule =>
    {
        Assert.Matches(@"^WP\d{4}$", rule.Descriptor.Id);
        Assert.Equal(((int)rule.Descriptor.Family).ToString(CultureInfo.InvariantCulture), rule.Descriptor.Id[2..3]);
    });

    [Fact]
    public void Names_are_in_lower_case_with_hyphens() =>
        Assert.All(Project.AllRules, static rule => Assert.Matches("^[a-z]+(-[a-z]+)+$", rule.Descriptor.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_class_is_called_as_the_rule_is(string id)
    {
        var rule = RulesById.Find(id);
        var words = rule.Descriptor.Name.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]);

        Assert.Equal($"{string.Concat(words)}Rule", rule.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_file_stands_in_the_folder_of_the_family(string id)
    {
        var rule = RulesById.Find(id);

        Assert.Equal($"src/Rules/{rule.Descriptor.Family}/{rule.GetType().Name}", RulesById.SourceOf(id).PagePath);
        Assert.True(RepositoryFiles.Exists(RulesById.SourceOf(id).PagePath + ".cs"), $"There is no {RulesById.SourceOf(id).PagePath}.cs.");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_class_is_sealed_and_says_in_a_summary_what_it_is_about(string id) =>
        Assert.Matches(SummaryBeforeSealedClass(), RepositoryFiles.Read(RulesById.SourceOf(id).PagePath + ".cs"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Outranked_rules_exist(string id) =>
        Assert.Subset(Project.AllRules.Select(static rule => rule.Descriptor.Id).Where(other => other != id).ToHashSet(), RulesById.Find(id).Descriptor.Outranks.ToHashSet());

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_outranked_rule_outranks_it_in_turn(string id)
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(RulesById.Find(id).Descriptor.Outranks);
        while (open.TryPop(out var other))
        {
            if (!below.Add(other)) continue;
            foreach (var next in RulesById.Find(other).Descriptor.Outranks) open.Push(next);
        }

        Assert.DoesNotContain(id, below);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Options_have_names_in_lower_camel_case_and_defaults_within_their_limits(string id) =>
        Assert.All(RulesById.Find(id).Descriptor.Options, static option =>
        {
            Assert.Matches("^[a-z]+([A-Z][a-z]*)*$", option.Name);
            if (option is NumberOption number) Assert.InRange(number.Default, number.Minimum, number.Maximum);
        });

    [GeneratedRegex(@"/// <summary>.*\n(///.*\n)*(\[.*\]\n)*public sealed (partial )?class \w+Rule\b")]
    private static partial Regex SummaryBeforeSealedClass();
}
