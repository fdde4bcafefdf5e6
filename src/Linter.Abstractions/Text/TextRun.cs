namespace Wplint;

/// <summary>A stretch of a file that a passage shows as it stands.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What the markup says of it.</param>
public sealed record TextRun(TextSpan Span, RunKind Kind);
