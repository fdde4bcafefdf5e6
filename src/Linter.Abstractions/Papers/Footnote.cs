namespace Wplint;

/// <summary>A note at the end of a page: <c>¹ …</c>, <c>※1 …</c>, <c>[^1]: …</c></summary>
/// <param name="Marker">The mark that calls it, as written.</param>
/// <param name="Text">What it says.</param>
public sealed record Footnote(Spanned Marker, Passage Text);
