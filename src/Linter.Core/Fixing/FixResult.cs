using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>What a run of fixes did.</summary>
public sealed class FixResult
{
    /// <summary>The files for which there were fixes, in the order of their paths.</summary>
    public required IReadOnlyList<FileFix> Files { get; init; }

    /// <summary>What is found now: in the files as they are on the disk, and in an input as it was fixed.</summary>
    public required RunResult Remaining { get; init; }

    /// <summary>How long all of it took.</summary>
    public TimeSpan Elapsed { get; init; }
}
