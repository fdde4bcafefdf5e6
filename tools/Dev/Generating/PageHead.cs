using System.Text.RegularExpressions;

namespace Wplint.Dev.Generating;

/// <summary>Writes the head of a rule's page, below its title: severity, fix, family, and since which version there is such a rule.</summary>
public static partial class PageHead
{
    private static readonly MarkedSection Section = new("rule");

    /// <summary>The page with its present head, put below the title where there is none yet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="language">Its language.</param>
    /// <param name="version">The version under development, in which a rule without a head is new.</param>
    public static string Generate(string page, RuleDescriptor rule, Language language, string version)
    {
        var since = Since().Match(Section.FindIn(page) ?? "") is { Success: true } match ? match.Value : version;
        return Section.ReplaceIn(page, Head(rule, language, since)) ?? InsertBelowTitle(page, Section.With(Head(rule, language, since)));
    }

    private static string Head(RuleDescriptor rule, Language language, string since)
    {
        var severity = Words.Of(rule.Severity);
        var fix = Words.Of(rule.Fix).In(language);
        var family = $"{Words.Of(rule.Family).In(language)} (WP{rule.Id[2]})";
        return language == Language.Japanese
            ? $"重大度: {severity} ・ 修正: {fix} ・ 分類: {family} ・ 導入: {since}"
            : $"Severity: {severity} · Fix: {fix} · Family: {family} · Since: {since}";
    }

    private static string InsertBelowTitle(string page, string head)
    {
        var title = page.IndexOf('\n', StringComparison.Ordinal);
        return title < 0 ? $"{page}\n\n{head}\n" : page.Insert(title + 1, $"\n{head}\n");
    }

    [GeneratedRegex(@"\d+\.\d+\.\d+")]
    private static partial Regex Since();
}
