using Wplint.Core.Parsing;

namespace Wplint.Testing;

/// <summary>Runs one rule, and no other, over papers, and holds it to what every rule promises.</summary>
internal sealed class RuleRunner
{
    private readonly Rule _rule;
    private readonly Knowledge _knowledge;
    private readonly Facts _facts;
    private readonly IReadOnlyDictionary<string, object> _options;

    /// <exception cref="RuleTestException">The rule has no such option, or the option takes no such value.</exception>
    public RuleRunner(Rule rule, Knowledge knowledge, Facts facts, IReadOnlyDictionary<string, object> options)
    {
        foreach (var (name, value) in options) OptionContract.Demand(rule.Descriptor, name, value);
        _rule = rule;
        _knowledge = knowledge;
        _facts = facts;
        _options = options;
    }

    /// <summary>The rule as a test's message names it.</summary>
    public RuleDescriptor Rule => _rule.Descriptor;

    /// <summary>Runs the rule twice over a paper and gives what it found.</summary>
    /// <exception cref="RuleTestException">It throws, breaks the contract of findings, or finds something else the second time.</exception>
    public PaperRun Run(string text)
    {
        var paper = Parse(text);
        var first = Check(paper);
        var second = Check(paper);
        var firstFindings = Describe(first);
        var secondFindings = Describe(second);
        if (firstFindings == secondFindings) return first;
        throw new RuleTestException($"""
            {Rule} finds something else when it runs a second time over the same paper. A rule is a pure function of what it sees.

            First:

            {firstFindings}

            Then:

            {secondFindings}
            """);
    }

    private Whitepaper Parse(string text)
    {
        try
        {
            return new PaperParser(_knowledge.Catalogues).Parse("paper.md", new SourceText(text));
        }
        catch (UnreadablePaperException exception)
        {
            throw new RuleTestException($"The paper cannot be parsed: {exception.Message}\n\n{Excerpt.Of(new SourceText(text))}", exception);
        }
    }

    private PaperRun Check(Whitepaper paper)
    {
        var context = new RuleContext(Rule, new PaperContext(paper, _knowledge), _facts, _options, CancellationToken.None);
        Diagnostic[] findings;
        try
        {
            findings = [.. _rule.Run(context)];
        }
        catch (Exception exception) when (exception is not RuleTestException)
        {
            throw new RuleTestException($"{Rule} throws {exception.GetType().Name}: {exception.Message}\n\nThe paper:\n\n{Excerpt.Of(paper.Source)}", exception);
        }

        foreach (var finding in findings) FindingContract.Demand(finding, Rule, paper.Source);
        return new PaperRun(paper.Source, [.. findings.OrderBy(static finding => finding.Span).ThenBy(static finding => finding.GetMessage(Language.English), StringComparer.Ordinal)]);
    }

    private static string Describe(PaperRun run) =>
        run.Findings.Count == 0 ? "    nothing" : string.Join("\n\n", run.Findings.Select(finding => Excerpt.Of(run.Source, finding)));
}
