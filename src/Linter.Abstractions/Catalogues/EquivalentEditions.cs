namespace Wplint;

/// <summary>Two editions with the same text: <c>JIS Q 27017:2016</c>, <c>ISO/IEC 27017:2015</c>.</summary>
/// <param name="First">The label of one.</param>
/// <param name="Second">The label of the other.</param>
public sealed record EquivalentEditions(string First, string Second);
