using System.Globalization;
using System.Text.RegularExpressions;

namespace Wplint.Testing;

/// <summary>What every finding promises its reader, whatever a test states.</summary>
internal static partial class FindingContract
{
    /// <exception cref="RuleTestException">The finding breaks a promise.</exception>
    public static void Demand(Diagnostic finding, RuleDescriptor rule, SourceText source)
    {
        if (finding.Descriptor.Id != rule.Id) throw new RuleTestException($"{rule} reports in the name of {finding.Descriptor}.");
        DemandPlace(finding.Span, $"{rule} reports a place", source);
        foreach (var related in finding.Related)
        {
            DemandPlace(related.Span, $"{rule} names a related place", source);
            DemandBothLanguages(related.Message, $"{rule} says of a related place");
        }

        DemandMessage(finding, rule);
        if (finding.Fix is { } fix) DemandFix(fix, rule, source);
    }

    private static void DemandPlace(TextSpan span, string subject, SourceText source)
    {
        if (!Excerpt.IsInside(source, span))
            throw new RuleTestException(string.Create(CultureInfo.InvariantCulture, $"{subject} outside of the paper: {span}, where the paper has {source.Length} UTF-16 code units."));
        if (SplitsCharacter(source.Text, span.Start) || SplitsCharacter(source.Text, span.End))
            throw new RuleTestException($"{subject} that cuts a character of two UTF-16 code units, as an emoji is, in half: {span}.\n\n{Excerpt.Of(source)}");
        if (source.Slice(span).IndexOfAny('\r', '\n') >= 0)
            throw new RuleTestException($"{subject} that runs over more than one line. Report the smallest stretch of one line that shows the defect, the rest as related places.\n\n{Excerpt.Of(source, span)}");
    }

    private static bool SplitsCharacter(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static void DemandMessage(Diagnostic finding, RuleDescriptor rule)
    {
        DemandBothLanguages(finding.Message, $"{rule} says");
        DemandArguments(finding, rule);
        if (!finding.GetMessage(Language.English).EndsWith('.'))
            throw new RuleTestException($"The message of {rule} does not end with a full stop:\n\n    {finding.GetMessage(Language.English)}");
        if (!finding.GetMessage(Language.Japanese).EndsWith('。'))
            throw new RuleTestException($"The Japanese message of {rule} does not end with 。:\n\n    {finding.GetMessage(Language.Japanese)}");
    }

    private static void DemandBothLanguages(LocalizedText text, string subject)
    {
        if (string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Ja) || text.En == text.Ja)
            throw new RuleTestException($"{subject} the same, or nothing, in one of its two languages.\n\n    English:  {text.En}\n    Japanese: {text.Ja}");
    }

    private static void DemandArguments(Diagnostic finding, RuleDescriptor rule)
    {
        foreach (var language in (Language[])[Language.English, Language.Japanese])
        {
            var message = finding.Message.In(language);
            var spokenOf = PlaceholdersOf(message).Union(PlaceholdersOf(finding.Fix?.Title.In(language) ?? "")).ToHashSet();
            var usable = spokenOf.Union(PlaceholdersOf(rule.Fix?.Title.In(language) ?? "")).ToHashSet();
            if (spokenOf.Count > 0 && spokenOf.Max() >= finding.Arguments.Count)
                throw new RuleTestException($"The {language} message of {rule} speaks of {{{spokenOf.Max()}}}, which the rule does not hand over.\n\n    {message}");
            for (var i = 0; i < finding.Arguments.Count; i++)
            {
                if (!usable.Contains(i))
                    throw new RuleTestException($"{rule} hands over \"{finding.Arguments[i].In(language)}\", which its {language} message never uses: there is no {{{i}}}.\n\n    {message}");
            }
        }
    }

    private static void DemandFix(Fix fix, RuleDescriptor rule, SourceText source)
    {
        DemandBothLanguages(fix.Title, $"{rule} says of its fix");
        if (fix.Edits.Count == 0) throw new RuleTestException($"{rule} makes a fix that changes nothing: it has no edits.");
        var end = 0;
        foreach (var edit in fix.Edits.OrderBy(static edit => edit.Span))
        {
            if (!Excerpt.IsInside(source, edit.Span)) throw new RuleTestException($"{rule} makes a fix outside of the paper: {edit.Span}.");
            if (edit.Span.Start < end) throw new RuleTestException($"{rule} makes a fix of which two edits overlap at {edit.Span}.");
            end = edit.Span.End;
        }
    }

    private static IEnumerable<int> PlaceholdersOf(string template) =>
        Placeholder().Matches(template).Select(static match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Placeholder();
}
