using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>What to fix, and how.</summary>
public sealed record FixRequest
{
    /// <summary>What to look at, and with which rules.</summary>
    public required CheckRequest Check { get; init; }

    /// <summary>The least certain fixes to apply.</summary>
    public Applicability LeastCertain { get; init; } = Applicability.Safe;

    /// <summary>Whether files are written; otherwise it is only found out what would become of them.</summary>
    public bool Writes { get; init; }
}
