using System.Text.RegularExpressions;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.EveryRule;

/// <summary>What can be held of the words on the pages: they tell the reader what he asks, in the terms of the trade.</summary>
public sealed partial class PageTextTests
{
    /// <summary>Terms that mean what another one does, and the one that wplint uses.</summary>
    private static readonly Dictionary<string, string> TermsNotUsed = new(StringComparer.Ordinal)
    {
        ["条項番号"] = "項番",
        ["条番号"] = "項番",
        ["もくじ"] = "目次",
        ["改版履歴"] = "改訂履歴",
        ["改定履歴"] = "改訂履歴",
        ["更新履歴"] = "改訂履歴",
        ["版数"] = "版",
        ["カバーページ"] = "表紙",
        ["重要度"] = "重大度",
        ["抑止"] = "抑制",
        ["無視してください"] = "無効にしてください",
        ["下さい"] = "ください",
        ["出来ます"] = "できます",
        ["当方"] = "wplint",
    };

    private static readonly string[] ReadersOfPapers = ["読者", "読む人", "お客様", "監査人", "審査", "担当者", "チェックシート"];

    public static TheoryData<string> Rules => RulesById.Ids;

    public static TheoryData<RuleFamily> Families => [.. Project.Pack.Rules.Select(static rule => rule.Descriptor.Family).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_why_the_offence_matters_to_the_reader_of_a_paper(string id)
    {
        var rule = RulesById.SourceOf(id);

        Assert.Matches(ReaderOfPapers(), SectionOf(rule, Language.English, "## Why"));
        var reason = SectionOf(rule, Language.Japanese, "## 理由");
        Assert.Contains(ReadersOfPapers, reader => reason.Contains(reader, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_when_to_switch_the_rule_off(string id)
    {
        var rule = RulesById.SourceOf(id);

        Assert.EndsWith(".", SectionOf(rule, Language.English, "## When not to use it"), StringComparison.Ordinal);
        Assert.EndsWith("。", SectionOf(rule, Language.Japanese, "## 使わないほうがよい場合"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Each_family_has_an_English_example_and_a_Japanese_one(RuleFamily family)
    {
        var examples = Project.Pack.Rules
            .Where(rule => rule.Descriptor.Family == family)
            .SelectMany(static rule => Example().Matches(PageOf(RulesById.SourceOf(rule.Descriptor.Id), Language.English)).Select(static match => match.Value))
            .ToList();

        Assert.Contains(examples, static example => !JapaneseLetter().IsMatch(example));
        Assert.Contains(
            Project.Pack.Rules.Where(rule => rule.Descriptor.Family == family),
            static rule => JapaneseLetter().IsMatch(Example().Match(PageOf(RulesById.SourceOf(rule.Descriptor.Id), Language.Japanese)).Value));
    }

    [Fact]
    public void Pages_and_messages_use_one_term_for_one_thing() => Assert.All(Project.AllRules, static rule =>
    {
        // What papers write is theirs: examples, quotations, and what stands between marks of code.
        var page = Quotation().Replace(Example().Replace(PageOf(rule, Language.Japanese), ""), "");
        string[] messages = [.. rule.Descriptor.Variants.Append(rule.Descriptor.Message).Append(rule.Descriptor.Title).Select(static text => text.Ja)];
        foreach (var (term, instead) in TermsNotUsed)
        {
            Assert.False(page.Contains(term, StringComparison.Ordinal), $"The page of {rule.Descriptor} says {term}; wplint says {instead}.");
            Assert.False(Array.Exists(messages, message => message.Contains(term, StringComparison.Ordinal)), $"{rule.Descriptor} says {term}; wplint says {instead}.");
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Japanese_messages_are_polite(string id)
    {
        var rule = RulesById.Find(id).Descriptor;

        Assert.All(rule.Variants.Append(rule.Message), static message => Assert.Matches(PoliteEnd(), message.Ja));
    }

    private static string SectionOf(RuleSource rule, Language language, string heading)
    {
        var page = PageOf(rule, language);
        var start = page.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{rule.PageIn(language)} has no section \"{heading}\".");
        var text = page[(start + heading.Length + 2)..];
        var end = NextSection().Match(text);
        return (end.Success ? text[..end.Index] : text).Trim();
    }

    private static string PageOf(RuleSource rule, Language language) => RepositoryFiles.Read(rule.PageIn(language));

    [GeneratedRegex(@"\b(readers?|auditors?|customers?|security teams?|who|check sheets?|assess(es|or)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReaderOfPapers();

    [GeneratedRegex("^```markdown.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    /// <summary>The first example ends a section's text, and so does the next heading.</summary>
    [GeneratedRegex("^(## |```)", RegexOptions.Multiline)]
    private static partial Regex NextSection();

    [GeneratedRegex("「[^」]*」|`[^`]*`")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"[\u3041-\u30FA\u4E00-\u9FFF]")]
    private static partial Regex JapaneseLetter();

    [GeneratedRegex("(ください|お勧めします|ます|です|ません)。$")]
    private static partial Regex PoliteEnd();
}
