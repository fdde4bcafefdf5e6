using Wplint.Core.Parsing;

namespace Wplint.Testing;

/// <summary>Runs one rule, and no other, over papers, and holds it to what every rule promises.</summary>
internal sealed class RuleRunner
{
    private readonly Rule _rule;
    private readonly Knowledge _knowledge;
    private readonly Facts _facts;
    private readonly IReadOnlyDictionary<string, object> _options;
    private readonly IReadOnlyList<string> _siblings;
    private readonly string? _previous;

    /// <exception cref="RuleTestException">The rule has no such option, the option takes no such value, or the rule is handed what it does not ask for.</exception>
    public RuleRunner(Rule rule, Knowledge knowledge, Facts facts, IReadOnlyDictionary<string, object> options, IReadOnlyList<string>? siblings = null, string? previous = null)
    {
        if (rule is WorkspaceRule != rule.Descriptor.Needs.HasFlag(Fact.Siblings))
            throw new RuleTestException($"{rule.Descriptor} names Fact.Siblings in its descriptor if, and only if, it derives from WorkspaceRule.");
        if (siblings is { Count: > 0 } && rule is not WorkspaceRule) throw new RuleTestException($"{rule.Descriptor} is handed siblings and compares no papers.");
        if (previous is not null && !rule.Descriptor.Needs.HasFlag(Fact.Previous)) throw new RuleTestException($"{rule.Descriptor} is handed the revision before and does not name Fact.Previous in its descriptor.");
        if (rule is LinkRule != rule.Descriptor.Needs.HasFlag(Fact.Answers))
            throw new RuleTestException($"{rule.Descriptor} names Fact.Answers in its descriptor if, and only if, it derives from LinkRule.");
        if (facts.Answers is not null && rule is not LinkRule) throw new RuleTestException($"{rule.Descriptor} is handed answers of the network and looks at no links.");
        foreach (var (name, value) in options) OptionContract.Demand(rule.Descriptor, name, value);
        _rule = rule;
        _knowledge = knowledge;
        _facts = facts;
        _options = options;
        _siblings = siblings ?? [];
        _previous = previous;
    }

    /// <summary>The same rule, with other papers to compare with.</summary>
    public RuleRunner Beside(IReadOnlyList<string> siblings) => new(_rule, _knowledge, _facts, _options, siblings, _previous);

    /// <summary>The same rule, with what the paper was at the revision before.</summary>
    public RuleRunner After(string previous) => new(_rule, _knowledge, _facts, _options, _siblings, previous);

    /// <summary>The same rule, with what the network says of links.</summary>
    public RuleRunner Answering(IReadOnlyDictionary<string, LinkAnswer> answers) => new(_rule, _knowledge, _facts with { Answers = answers }, _options, _siblings, _previous);

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

    private Whitepaper Parse(string text, string path = "paper.md")
    {
        try
        {
            return new PaperParser(_knowledge.Catalogues).Parse(path, new SourceText(text));
        }
        catch (UnreadablePaperException exception)
        {
            throw new RuleTestException($"The paper cannot be parsed: {exception.Message}\n\n{Excerpt.Of(new SourceText(text))}", exception);
        }
    }

    private PaperRun Check(Whitepaper paper)
    {
        Diagnostic[] findings;
        try
        {
            findings = [.. _rule is WorkspaceRule comparing && _siblings.Count > 0 ? Compare(comparing, paper) : _rule.Run(ContextFor(paper))];
        }
        catch (Exception exception) when (exception is not RuleTestException)
        {
            throw new RuleTestException($"{Rule} throws {exception.GetType().Name}: {exception.Message}\n\nThe paper:\n\n{Excerpt.Of(paper.Source)}", exception);
        }

        foreach (var finding in findings) FindingContract.Demand(finding, Rule, paper.Source);
        return new PaperRun(paper, [.. findings.OrderBy(static finding => finding.Span).ThenBy(static finding => finding.GetMessage(Language.English), StringComparer.Ordinal)]);
    }

    private RuleContext ContextFor(Whitepaper paper) => new(Rule, new PaperContext(paper, _knowledge), Facts(), _options, CancellationToken.None);

    private Facts Facts() => _previous is null ? _facts : _facts with { Previous = Parse(_previous) };

    private IEnumerable<Diagnostic> Compare(WorkspaceRule rule, Whitepaper paper)
    {
        var own = rule.Note(ContextFor(paper));
        var notes = new List<object> { own };
        foreach (var sibling in _siblings) notes.Add(rule.Note(ContextFor(Parse(sibling, $"sibling{(notes.Count == 1 ? "" : $"-{notes.Count}")}.md"))));
        return rule.Compare(notes)(own);
    }

    private static string Describe(PaperRun run) =>
        run.Findings.Count == 0 ? "    nothing" : string.Join("\n\n", run.Findings.Select(finding => Excerpt.Of(run.Source, finding)));
}
