namespace Wplint.Testing;

/// <summary>What a rule found in a paper.</summary>
/// <param name="Source">The paper's text.</param>
/// <param name="Findings">By place, then by message.</param>
internal sealed record PaperRun(SourceText Source, IReadOnlyList<Diagnostic> Findings);
