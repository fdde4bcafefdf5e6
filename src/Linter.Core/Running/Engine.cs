using Wplint.Core.Parsing;

namespace Wplint.Core.Running;

/// <summary>Runs rules over one paper: text in, findings out. It reads nothing and keeps nothing, so one instance serves all threads.</summary>
public sealed class Engine
{
    private readonly Knowledge _knowledge;

    /// <param name="rules">The rules, in the order of their ids.</param>
    /// <param name="knowledge">What is known of the standards.</param>
    public Engine(IReadOnlyList<Rule> rules, Knowledge knowledge)
    {
        Rules = rules;
        _knowledge = knowledge;
        Parser = new PaperParser(knowledge.Catalogues);
    }

    /// <summary>The rules, in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Makes papers for these rules, with what is known of the standards.</summary>
    public PaperParser Parser { get; }

    /// <summary>
    /// Runs the rules that <paramref name="settings"/> do not turn off. A rule that throws costs only its own findings from
    /// there on, and is a finding itself (WP9001). Of one defect only the most telling finding is kept.
    /// </summary>
    /// <param name="paper">The paper.</param>
    /// <param name="settings">Severities and options.</param>
    /// <param name="facts">What the rules need from outside the paper.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings by place, then by rule.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<Finding> Check(Whitepaper paper, RuleSettings settings, Facts facts, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        var shared = new PaperContext(paper, _knowledge);
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (settings.SeverityOf(rule.Descriptor) == Severity.Off) continue;
            var context = new RuleContext(rule.Descriptor, shared, facts, settings.OptionsOf(rule.Descriptor), cancellationToken);
            Run(rule, context, found);
        }

        var kept = new List<Diagnostic>(OutrankedDiagnostics.Drop(found).Distinct(SameDiagnostic.Comparer));
        kept.Sort(ByPlaceThenRule);
        return kept.ConvertAll(diagnostic => new Finding(diagnostic, settings.SeverityOf(diagnostic.Descriptor)));
    }

    private static int ByPlaceThenRule(Diagnostic left, Diagnostic right)
    {
        var order = left.Span.CompareTo(right.Span);
        if (order == 0) order = string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id);
        return order != 0 ? order : string.CompareOrdinal(left.GetMessage(Language.English), right.GetMessage(Language.English));
    }

    private static void Run(Rule rule, RuleContext context, List<Diagnostic> found)
    {
        try
        {
            foreach (var diagnostic in rule.Run(context))
            {
                DiagnosticContract.Demand(diagnostic, rule.Descriptor, context.Paper.Source);
                found.Add(diagnostic);
            }
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && context.CancellationToken.IsCancellationRequested))
        {
            found.Add(RuleCrashed.Of(rule.Descriptor, exception));
        }
    }
}
