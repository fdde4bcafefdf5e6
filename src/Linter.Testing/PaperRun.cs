namespace Wplint.Testing;

/// <summary>What a rule found in a paper.</summary>
/// <param name="Paper">The paper, as the rule saw it.</param>
/// <param name="Findings">By place, then by message.</param>
internal sealed record PaperRun(Whitepaper Paper, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The paper's text.</summary>
    public SourceText Source => Paper.Source;
}
