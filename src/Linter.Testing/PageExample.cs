namespace Wplint.Testing;

/// <summary>An example on a rule's page.</summary>
/// <param name="Kind">Whether the rule must find something in it.</param>
/// <param name="Paper">The paper that it shows, or the answers of the network.</param>
/// <param name="Line">The line of the page on which it begins, 1-based.</param>
public sealed record PageExample(PageExampleKind Kind, string Paper, int Line);
