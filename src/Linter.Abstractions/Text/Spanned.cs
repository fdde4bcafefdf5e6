namespace Wplint;

/// <summary>A word of the paper and where it stands.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Spanned(string Text, TextSpan Span);
