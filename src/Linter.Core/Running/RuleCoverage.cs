using Wplint.Core.Online;

namespace Wplint.Core.Running;

/// <summary>Tells whether a rule has seen all that it judges by, so that its silence means that there is nothing.</summary>
/// <param name="setup">The run.</param>
internal sealed class RuleCoverage(RunSetup setup)
{
    /// <summary>What every run gathers if a rule needs it.</summary>
    private const Fact Gathered = Fact.Today | Fact.AsOf | Fact.Targets;

    private readonly bool _seesAllFiles = setup.Request is { Paths: [], Input: null };
    private readonly bool _runsAllRules = setup.Request is { Select: [], Ignore: [] };

    /// <summary>Whether the papers of the run were compared.</summary>
    public bool IsCompared { get; init; }

    /// <summary>What the network was asked; null where it was not.</summary>
    public LinkInquiry? Inquiry { get; init; }

    /// <summary>Whether the rule has judged a file, with all facts that it needs.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The file, as shown to people.</param>
    /// <param name="settings">The settings for the file.</param>
    public bool IsComplete(RuleDescriptor rule, string path, RuleSettings settings)
    {
        // Of what did not change since a revision, only some is looked at.
        if (settings.SeverityOf(rule) == Severity.Off || setup.Request.Since is not null) return false;
        // What wplint says of a paper's suppressions depends on which rules ran.
        if (rule.Family == RuleFamily.Engine) return _runsAllRules && _seesAllFiles;
        // Beside a few files, a run sees but some of the papers that they are compared with.
        if (rule.Needs.HasFlag(Fact.Siblings) && !(IsCompared && _seesAllFiles)) return false;
        if (rule.Needs.HasFlag(Fact.Answers) && Inquiry?.Settles(rule, path) != true) return false;
        return (rule.Needs & ~(Gathered | Fact.Siblings | Fact.Answers)) == Fact.None;
    }
}
