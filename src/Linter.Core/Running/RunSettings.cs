using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>
/// The settings of a run, file by file: the rules' defaults, then <c>rules</c> of the configuration, then what the command line
/// asks for by id or name (at its default severity, where <c>rules</c> turn it off), then the overrides for the file, and last
/// what the command line leaves out.
/// </summary>
internal sealed class RunSettings
{
    private readonly IReadOnlyList<RuleDescriptor> _rules;
    private readonly RuleSelection _selection;
    private readonly RuleSettings _common;
    private readonly IReadOnlyList<RuleChange> _leftOut;
    private readonly IReadOnlyList<FilteredOverride> _overrides;

    public RunSettings(RunConfiguration configuration, RuleSelection selection, IReadOnlyList<RuleDescriptor> rules)
    {
        _rules = rules;
        _selection = selection;
        _leftOut = [.. rules.Where(rule => !selection.Includes(rule)).Select(static rule => new RuleChange(rule) { Severity = Severity.Off })];
        _overrides = [.. configuration.Overrides.Select(item => new FilteredOverride(new PathFilter(configuration.Folder, [.. item.Files.Select(static file => file.Text)]), item))];
        var configured = RuleSettings.Default.With(configuration.Changes);
        var asked = rules.Where(rule => selection.AsksFor(rule) && configured.SeverityOf(rule) == Severity.Off);
        _common = configured.With(asked.Select(static rule => new RuleChange(rule) { Severity = rule.Severity }));
        ForAll = _common.With(_leftOut);
        Needs = FindNeeds();
    }

    /// <summary>The settings where no override holds.</summary>
    public RuleSettings ForAll { get; }

    /// <summary>The settings for one file.</summary>
    public RuleSettings For(string fullPath)
    {
        var matching = _overrides.Where(item => item.Files.Matches(fullPath)).SelectMany(static item => item.Override.Changes).ToArray();
        return matching.Length == 0 ? ForAll : _common.With(matching).With(_leftOut);
    }

    /// <summary>What the rules need that may run on any file.</summary>
    public Fact Needs { get; }

    private Fact FindNeeds()
    {
        var turnedOn = _overrides
            .SelectMany(static item => item.Override.Changes)
            .Where(static change => change.Severity is not (null or Severity.Off))
            .Select(static change => change.Rule.Id)
            .ToHashSet(StringComparer.Ordinal);
        var needs = Fact.None;
        foreach (var rule in _rules)
        {
            if (_selection.Includes(rule) && (ForAll.SeverityOf(rule) != Severity.Off || turnedOn.Contains(rule.Id))) needs |= rule.Needs;
        }

        return needs;
    }

    private sealed record FilteredOverride(PathFilter Files, RuleOverride Override);
}
