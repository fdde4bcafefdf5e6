using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Core.Baselines;

/// <summary>Holds a baseline against what a run has found.</summary>
/// <param name="baseline">The baseline.</param>
/// <param name="setup">The run.</param>
/// <param name="coverage">Tells whose silence means that a finding is gone.</param>
internal sealed class BaselineCheck(Baseline baseline, RunSetup setup, RuleCoverage coverage)
{
    /// <summary>The day at which entries are judged.</summary>
    private readonly DateOnly _today = setup.Today;

    /// <summary>The findings of the run that a baseline can accept, as entries, and as they are.</summary>
    private readonly List<BaselineEntry> _findings = [];
    private readonly List<Finding> _origins = [];

    /// <summary>What became of the baseline, once it was held against the files.</summary>
    public BaselineUse? Use { get; private set; }

    /// <summary>The results without what is accepted.</summary>
    /// <param name="files">The files, as they were checked.</param>
    /// <param name="results">Their results, in their order.</param>
    public FileResult[] Accept(IReadOnlyList<CheckedFile> files, FileResult[] results)
    {
        for (var i = 0; i < results.Length; i++) Describe(results[i], files[i].Clauses);
        var isExpired = baseline.Entries.Select(entry => entry.Expires < _today).ToArray();
        var isFree = Array.ConvertAll(isExpired, static expired => !expired);
        var match = new BaselineMatch(_findings);
        match.Assign(baseline.Entries, isFree);
        // An entry that still holds comes first; one that is over only tells why its finding is back.
        var isOver = (bool[])isExpired.Clone();
        match.Assign(baseline.Entries, isOver);
        Use = Sum(match, results);
        var accepted = FindAccepted(match, isExpired);
        return Array.ConvertAll(results, result => Without(accepted, result));
    }

    private void Describe(FileResult result, ClausePlaces? clauses)
    {
        if (result.Outcome is not (FileOutcome.Checked or FileOutcome.Skipped)) return;
        var path = PathOf(result);
        foreach (var finding in result.Findings)
        {
            if (!EngineRules.CanBeOff(finding.Rule)) continue;
            var quoted = QuotedText.Of(result.Source, finding.Span);
            var entry = new BaselineEntry { Path = path, Rule = finding.Rule.Id, Before = quoted.Before, Text = quoted.Text, After = quoted.After };
            _findings.Add(clauses?.Name(entry, finding.Span.Start) ?? entry);
            _origins.Add(finding);
        }
    }

    private string PathOf(FileResult result) =>
        Path.GetRelativePath(baseline.Folder, Path.GetFullPath(result.Path, setup.Request.WorkingFolder)).Replace(Path.DirectorySeparatorChar, '/');

    private Dictionary<Finding, BaselineEntry> FindAccepted(BaselineMatch match, bool[] isExpired)
    {
        var accepted = new Dictionary<Finding, BaselineEntry>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _findings.Count; i++)
        {
            if (match.EntryOf(i) is >= 0 and var entry && !isExpired[entry]) accepted.Add(_origins[i], baseline.Entries[entry]);
        }

        return accepted;
    }

    private static FileResult Without(Dictionary<Finding, BaselineEntry> accepted, FileResult result)
    {
        var suppressed = new List<SuppressedFinding>(result.Suppressed);
        foreach (var finding in result.Findings)
        {
            if (!accepted.TryGetValue(finding, out var entry)) continue;
            suppressed.Add(new SuppressedFinding(finding, SuppressionKind.Baseline, string.IsNullOrWhiteSpace(entry.Reason) ? null : entry.Reason));
        }

        if (suppressed.Count == result.Suppressed.Count) return result;
        return result with
        {
            Findings = [.. result.Findings.Where(finding => !accepted.ContainsKey(finding))],
            Suppressed = FindingOrder.Sorted(suppressed),
        };
    }

    private BaselineUse Sum(BaselineMatch match, FileResult[] results)
    {
        List<BaselineEntry> accepting = [], expired = [], stale = [], unjudged = [], renewed = [], renewedExpired = [], missing = [];
        var isMatched = new bool[baseline.Entries.Count];
        for (var i = 0; i < _findings.Count; i++)
        {
            if (match.EntryOf(i) is not (>= 0 and var index))
            {
                missing.Add(_findings[i]);
                continue;
            }

            isMatched[index] = true;
            var entry = baseline.Entries[index];
            var isOver = entry.Expires < _today;
            (isOver ? expired : accepting).Add(entry);
            (isOver ? renewedExpired : renewed).Add(_findings[i] with { Reason = entry.Reason, Expires = entry.Expires });
        }

        var gone = new GoneEntries(baseline, results.ToDictionary(PathOf, StringComparer.Ordinal), setup, coverage);
        for (var i = 0; i < isMatched.Length; i++)
        {
            if (!isMatched[i]) (gone.Contains(baseline.Entries[i]) ? stale : unjudged).Add(baseline.Entries[i]);
        }

        return new BaselineUse
        {
            FullPath = baseline.FullPath,
            Path = baseline.Path,
            Exists = baseline.Exists,
            Accepting = accepting,
            Expired = expired,
            Stale = stale,
            Unjudged = unjudged,
            Renewed = [.. renewed, .. renewedExpired],
            Missing = missing,
        };
    }
}
