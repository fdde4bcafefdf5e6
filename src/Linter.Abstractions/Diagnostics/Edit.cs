namespace Wplint;

/// <summary>A replacement in the file.</summary>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="NewText">What stands there afterwards; empty to delete.</param>
public sealed record Edit(TextSpan Span, string NewText);
