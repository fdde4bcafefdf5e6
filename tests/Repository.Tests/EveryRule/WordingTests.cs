using System.Text.RegularExpressions;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>What a rule says, it says in both languages, and alike.</summary>
public sealed partial class WordingTests
{
    public static TheoryData<string> Rules => RulesById.Ids;

    [Fact]
    public void Every_text_stands_in_both_languages() => Assert.All(Project.AllRules, static rule => Assert.All(TextsOf(rule.Descriptor), static text =>
    {
        Assert.False(string.IsNullOrWhiteSpace(text.En));
        Assert.False(string.IsNullOrWhiteSpace(text.Ja));
        Assert.NotEqual(text.En, text.Ja);
    }));

    [Fact]
    public void Both_languages_speak_of_the_same_arguments() => Assert.All(
        Project.AllRules,
        static rule => Assert.All(TextsOf(rule.Descriptor), static text => Assert.Equal(ArgumentsOf(text.En), ArgumentsOf(text.Ja))));

    [Fact]
    public void Titles_are_no_sentences() => Assert.All(Project.AllRules, static rule =>
    {
        Assert.DoesNotMatch("[.。]$", rule.Descriptor.Title.En);
        Assert.DoesNotMatch("[.。]$", rule.Descriptor.Title.Ja);
        Assert.DoesNotMatch("[.。]$", rule.Descriptor.Fix?.En ?? "");
        Assert.DoesNotMatch("[.。]$", rule.Descriptor.Fix?.Ja ?? "");
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Messages_end_with_a_full_stop(string id) => Assert.All(MessagesOf(RulesById.Find(id).Descriptor), static message =>
    {
        Assert.EndsWith(".", message.En, StringComparison.Ordinal);
        Assert.EndsWith("。", message.Ja, StringComparison.Ordinal);
    });

    private static IEnumerable<LocalizedText> MessagesOf(RuleDescriptor rule) => rule.Variants.Prepend(rule.Message);

    private static IEnumerable<LocalizedText> TextsOf(RuleDescriptor rule) =>
    [
        rule.Title,
        .. MessagesOf(rule),
        .. rule.Options.Select(static option => option.Description),
        .. rule.Fix is null ? [] : (LocalizedText[])[rule.Fix.Title],
    ];

    private static IEnumerable<string> ArgumentsOf(string template) =>
        Placeholder().Matches(template).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
