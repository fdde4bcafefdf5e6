namespace Wplint.Core.Running;

/// <summary>What keeps a finding quiet.</summary>
public enum SuppressionKind
{
    /// <summary>A comment in the paper.</summary>
    InSource,

    /// <summary>An entry of the baseline.</summary>
    Baseline,
}
