using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Core.Baselines;

/// <summary>Tells which entries without a finding are stale, and which a run merely did not look at.</summary>
/// <param name="baseline">The baseline.</param>
/// <param name="results">The files of the run, by their paths from the baseline's folder on.</param>
/// <param name="setup">The run.</param>
/// <param name="coverage">Tells whose silence means that a finding is gone.</param>
internal sealed class GoneEntries(Baseline baseline, Dictionary<string, FileResult> results, RunSetup setup, RuleCoverage coverage)
{
    private readonly Dictionary<string, RuleSettings> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isMissing = new(StringComparer.Ordinal);

    /// <summary>Whether the finding of an entry that none was found for is gone for certain.</summary>
    public bool Contains(BaselineEntry entry)
    {
        if (!results.TryGetValue(entry.Path, out var result)) return IsMissing(entry.Path);
        if (result.Outcome != FileOutcome.Checked || result.Findings.Any(static finding => finding.Rule == RuleCrashed.Descriptor)) return false;
        var rule = setup.Rules.FirstOrDefault(rule => rule.Id == entry.Rule);
        return rule is not null && coverage.IsComplete(rule, result.Path, SettingsOf(result));
    }

    private RuleSettings SettingsOf(FileResult result)
    {
        if (_settings.TryGetValue(result.Path, out var known)) return known;
        var settings = setup.Settings.For(Path.GetFullPath(result.Path, setup.Request.WorkingFolder));
        _settings.Add(result.Path, settings);
        return settings;
    }

    private bool IsMissing(string path)
    {
        if (!_isMissing.TryGetValue(path, out var isMissing)) _isMissing[path] = isMissing = BaselineFile.IsMissing(baseline.Folder, path);
        return isMissing;
    }
}
