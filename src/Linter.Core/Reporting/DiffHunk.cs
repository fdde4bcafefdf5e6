namespace Wplint.Core.Reporting;

/// <summary>Changes of a text that stand close together, with the lines around them.</summary>
/// <param name="Head">Where it stands in both texts: <c>@@ -1,7 +1,7 @@</c>.</param>
/// <param name="Lines">Each with its sign before it (blank, <c>-</c>, <c>+</c>) and its own line ending behind it, if it has one.</param>
internal sealed record DiffHunk(string Head, IReadOnlyList<string> Lines);
