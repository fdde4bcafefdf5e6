using Wplint.Core.Parsing;

namespace Wplint.Core.Running;

/// <summary>Runs rules over one paper: text in, findings out. It reads nothing and keeps nothing, so one instance serves all threads.</summary>
public sealed class Engine
{
    private readonly Knowledge _knowledge;
    private readonly WorkspaceRule[] _comparing;

    /// <param name="rules">The rules, in the order of their ids.</param>
    /// <param name="knowledge">What is known of the standards.</param>
    public Engine(IReadOnlyList<Rule> rules, Knowledge knowledge)
    {
        Rules = rules;
        _comparing = [.. rules.OfType<WorkspaceRule>()];
        _knowledge = knowledge;
        Parser = new PaperParser(knowledge.Catalogues);
    }

    /// <summary>The rules, in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Makes papers for these rules, with what is known of the standards.</summary>
    public PaperParser Parser { get; }

    /// <summary>
    /// Runs the rules that <paramref name="settings"/> do not turn off. A rule that throws costs only its own findings from
    /// there on, and is a finding itself (WP9001). Of one defect only the most telling finding is kept. Rules that compare papers have
    /// nothing to say of one.
    /// </summary>
    /// <param name="paper">The paper.</param>
    /// <param name="settings">Severities and options.</param>
    /// <param name="facts">What the rules need from outside the paper.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings by place, then by rule.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<Finding> Check(Whitepaper paper, RuleSettings settings, Facts facts, CancellationToken cancellationToken) =>
        Conclude(Find(new PaperContext(paper, _knowledge), settings, facts, cancellationToken), settings);

    /// <summary>The first half of a run over several papers: what is found in one of them, and what is noted down to compare it with others.</summary>
    internal PaperCheck Begin(Whitepaper paper, RuleSettings settings, Facts facts, bool isCompared, CancellationToken cancellationToken, ChangeFilter? filter = null)
    {
        var shared = new PaperContext(paper, _knowledge);
        var found = Find(shared, settings, facts, cancellationToken);
        var notes = isCompared ? Note(shared, settings, facts, found, cancellationToken) : [];
        return new PaperCheck(paper, settings, found, notes) { IsChecked = true, Filter = filter };
    }

    /// <summary>Notes down what it takes to compare others with a paper that is not checked itself.</summary>
    internal PaperCheck NoteOnly(Whitepaper paper, RuleSettings settings, Facts facts, CancellationToken cancellationToken) =>
        new(paper, settings, [], Note(new PaperContext(paper, _knowledge), settings, facts, [], cancellationToken));

    /// <summary>The second half: adds what rules find that compare papers.</summary>
    /// <param name="papers">All papers of the run, in the order of their paths; those that are not checked are compared with only.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    internal void Compare(IReadOnlyList<PaperCheck> papers, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _comparing.Length; i++)
        {
            var (rule, index) = (_comparing[i], i);
            cancellationToken.ThrowIfCancellationRequested();
            var notes = papers.Select(paper => paper.Notes[index]).OfType<object>().ToArray();
            var compare = new Lazy<Func<object, IEnumerable<Diagnostic>>>(() => rule.Compare(notes));
            foreach (var paper in papers)
            {
                if (paper.Notes[index] is not { } own || !paper.IsChecked || paper.Settings.SeverityOf(rule.Descriptor) == Severity.Off) continue;
                Collect(rule, () => compare.Value(own), paper.Source, paper.Compared, cancellationToken);
            }
        }
    }

    /// <summary>The findings by place, then by rule; of one defect the most telling one.</summary>
    internal static IReadOnlyList<Finding> Conclude(IReadOnlyList<Diagnostic> found, RuleSettings settings)
    {
        var kept = new List<Diagnostic>(OutrankedDiagnostics.Drop(found).Distinct(SameDiagnostic.Comparer));
        kept.Sort(ByPlaceThenRule);
        return kept.ConvertAll(diagnostic => new Finding(diagnostic, settings.SeverityOf(diagnostic.Descriptor)));
    }

    private List<Diagnostic> Find(PaperContext shared, RuleSettings settings, Facts facts, CancellationToken cancellationToken)
    {
        var found = new List<Diagnostic>();
        foreach (var rule in Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rule is WorkspaceRule || settings.SeverityOf(rule.Descriptor) == Severity.Off) continue;
            var context = new RuleContext(rule.Descriptor, shared, facts, settings.OptionsOf(rule.Descriptor), cancellationToken);
            Collect(rule, () => rule.Run(context), shared.Paper.Source, found, cancellationToken);
        }

        return found;
    }

    private static int ByPlaceThenRule(Diagnostic left, Diagnostic right)
    {
        var order = left.Span.CompareTo(right.Span);
        if (order == 0) order = string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id);
        return order != 0 ? order : string.CompareOrdinal(left.GetMessage(Language.English), right.GetMessage(Language.English));
    }

    private object?[] Note(PaperContext shared, RuleSettings settings, Facts facts, List<Diagnostic> found, CancellationToken cancellationToken)
    {
        var notes = new object?[_comparing.Length];
        for (var i = 0; i < notes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (rule, index) = (_comparing[i], i);
            var context = new RuleContext(rule.Descriptor, shared, facts, settings.OptionsOf(rule.Descriptor), cancellationToken);
            Collect(rule, () => { notes[index] = rule.Note(context); return []; }, shared.Paper.Source, found, cancellationToken);
        }

        return notes;
    }

    private static void Collect(Rule rule, Func<IEnumerable<Diagnostic>> run, SourceText source, List<Diagnostic> found, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var diagnostic in run())
            {
                DiagnosticContract.Demand(diagnostic, rule.Descriptor, source);
                found.Add(diagnostic);
            }
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            found.Add(RuleCrashed.Of(rule.Descriptor, exception));
        }
    }
}
