namespace Wplint.Core.Suppressing;

/// <summary>A heading, block or row that a suppression may stand before or in.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FromBefore">Where a suppression holds that stands before it; empty where that means something else.</param>
/// <param name="FromWithin">Where one holds that stands in it, or behind it on its line.</param>
internal sealed record SuppressiblePlace(TextSpan Span, TextSpan FromBefore, TextSpan FromWithin);
