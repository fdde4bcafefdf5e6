namespace Wplint.Tests.Running;

/// <summary>Makes rules that find a word and know another one for it.</summary>
internal static class RewritingRule
{
    public static FakeRule Of(string id, string word, string replacement, Severity severity = Severity.Warning, Applicability applicability = Applicability.Safe) => new(
        FakeRule.Describe(id, $"rule-{id.ToLowerInvariant()}", severity) with { Fix = new(applicability, En: $"Write {replacement}", Ja: $"{replacement} と書く") },
        (rule, context) => Find(context.Paper.Source.Text, word).Select(span => rule.Report(span).Replace(replacement)));

    /// <summary>A rule that only finds.</summary>
    public static FakeRule Without(string id, string word, Severity severity = Severity.Warning) => new(
        FakeRule.Describe(id, $"rule-{id.ToLowerInvariant()}", severity),
        (rule, context) => Find(context.Paper.Source.Text, word).Select(span => rule.Report(span)));

    private static IEnumerable<TextSpan> Find(string text, string word)
    {
        for (var start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(word, start + word.Length, StringComparison.Ordinal))
            yield return new TextSpan(start, word.Length);
    }
}
