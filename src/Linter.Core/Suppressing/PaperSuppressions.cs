using Wplint.Core.Running;

namespace Wplint.Core.Suppressing;

/// <summary>
/// The suppressions of one paper: takes the findings out that they are for, and says what there is to say of them (WP9003, WP9004).
/// It keeps no paper, so that it can wait until papers are compared.
/// </summary>
internal sealed class PaperSuppressions
{
    /// <summary>So that a hostile file with very many stays fast.</summary>
    private const int Most = 1_000;

    private readonly SourceText _source;
    private readonly IReadOnlyList<RuleDescriptor> _rules;
    private readonly List<Suppression> _suppressions = [];
    private readonly TextSpan? _tooMany;

    private PaperSuppressions(Whitepaper paper, IReadOnlyList<RuleDescriptor> rules)
    {
        _source = paper.Source;
        _rules = rules;
        var reader = new SuppressionReader(rules);
        SuppressiblePlaces? places = null;
        foreach (var comment in paper.Comments)
        {
            if (reader.Read(comment) is not { } suppression) continue;
            if (_suppressions.Count == Most)
            {
                _tooMany = comment.Span;
                break;
            }

            if (suppression.IsForNext) suppression.Region = (places ??= new SuppressiblePlaces(paper)).RegionOf(suppression.Comment);
            _suppressions.Add(suppression);
        }
    }

    /// <summary>The suppressions of a paper; null where none of its comments is one.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="rules">All rules there are.</param>
    public static PaperSuppressions? Of(Whitepaper paper, IReadOnlyList<RuleDescriptor> rules)
    {
        var suppressions = new PaperSuppressions(paper, rules);
        return suppressions._suppressions.Count == 0 ? null : suppressions;
    }

    /// <summary>The result without what is suppressed, and with what is to be said of the suppressions.</summary>
    /// <param name="result">What was found in the file.</param>
    /// <param name="all">All that rules have found, also what another finding outranks: a suppression of it is not unused.</param>
    /// <param name="settings">The settings for the file.</param>
    /// <param name="coverage">Tells whose silence means something.</param>
    public FileResult Apply(FileResult result, IEnumerable<Diagnostic> all, RuleSettings settings, RuleCoverage coverage)
    {
        var uses = _suppressions.ConvertAll(suppression => new SuppressionUse(suppression, _rules));
        foreach (var diagnostic in all)
        {
            foreach (var use in uses) use.Note(diagnostic);
        }

        var findings = new List<Finding>(result.Findings.Count);
        var suppressed = new List<SuppressedFinding>(result.Suppressed);
        foreach (var finding in result.Findings)
        {
            if (FindFor(finding.Diagnostic, uses) is { } suppression) suppressed.Add(new SuppressedFinding(finding, SuppressionKind.InSource, suppression.Reason));
            else findings.Add(finding);
        }

        // A rule that failed may have more to say than it did.
        var isWhole = !findings.Exists(static finding => finding.Rule == RuleCrashed.Descriptor);
        foreach (var diagnostic in Remarks(uses, rule => isWhole && coverage.IsComplete(rule, result.Path, settings)))
        {
            if (settings.SeverityOf(diagnostic.Descriptor) is not Severity.Off and var severity) Insert(findings, new Finding(diagnostic, severity));
        }

        return result with { Findings = findings, Suppressed = FindingOrder.Sorted(suppressed) };
    }

    /// <summary>The suppression of a finding, one for its place rather than one for the file; null where there is none.</summary>
    private static Suppression? FindFor(Diagnostic diagnostic, List<SuppressionUse> uses)
    {
        Suppression? found = null;
        foreach (var use in uses)
        {
            if (use.IsFor(diagnostic) && (found is null || found.IsForFile)) found = use.Suppression;
        }

        return found;
    }

    private IEnumerable<Diagnostic> Remarks(List<SuppressionUse> uses, Func<RuleDescriptor, bool> isComplete)
    {
        foreach (var use in uses)
        {
            foreach (var diagnostic in use.Remarks(_source, _rules, isComplete)) yield return diagnostic;
        }

        if (_tooMany is { } comment) yield return UnusedSuppression.BehindTooMany(Most, _source.GetFirstLine(comment));
    }

    private static void Insert(List<Finding> findings, Finding finding)
    {
        var index = findings.FindIndex(other => FindingOrder.Compare(finding, other) < 0);
        findings.Insert(index < 0 ? findings.Count : index, finding);
    }
}
