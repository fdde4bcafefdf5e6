using Wplint.Core.Running;

namespace Wplint.Core.Configuration;

/// <summary>What a configuration says of rules for some of the files.</summary>
/// <param name="Files">Patterns of the files.</param>
/// <param name="Changes">What it says.</param>
internal sealed record RuleOverride(IReadOnlyList<Spanned> Files, IReadOnlyList<RuleChange> Changes);
