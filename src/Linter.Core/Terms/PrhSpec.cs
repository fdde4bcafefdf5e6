namespace Wplint.Core.Terms;

/// <summary>An example in a prh dictionary.</summary>
/// <param name="From">A text.</param>
/// <param name="To">What becomes of it.</param>
internal sealed record PrhSpec(string From, Spanned To);
