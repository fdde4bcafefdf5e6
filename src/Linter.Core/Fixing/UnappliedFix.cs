using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>A fix that was asked for and not applied.</summary>
/// <param name="Finding">What it would have repaired, placed in the text with the other fixes applied.</param>
/// <param name="Reason">Why it was not applied: a sentence.</param>
public sealed record UnappliedFix(Finding Finding, LocalizedText Reason)
{
    /// <summary>The rule whose fix leads back to where this one began (WP9008); null where none does.</summary>
    internal RuleDescriptor? Undoing { get; init; }
}
