using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>A paper and what is found in it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Findings">By place, then by rule.</param>
internal sealed record ReadPaper(Whitepaper Paper, IReadOnlyList<Finding> Findings)
{
    /// <summary>The file's text.</summary>
    public SourceText Source => Paper.Source;
}
