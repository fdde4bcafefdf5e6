namespace Wplint.Core.Running;

/// <summary>The main job: finds the files, reads, parses and checks them on all cores, and gathers what was found.</summary>
/// <param name="packs">The rules and what they know.</param>
public sealed class CheckRun(IReadOnlyList<RulePack> packs)
{
    /// <summary>Checks what <paramref name="request"/> names.</summary>
    /// <param name="request">What to check, and how.</param>
    /// <param name="progress">Told the number of files done and of all files; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    public RunResult Execute(CheckRequest request, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{packs.Count}{request}{progress}{cancellationToken}");
}
