namespace Wplint.Core.Parsing;

/// <summary>A part of a text. A class and no tuple: lists of tuples are compiled when they first run, in every process.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of characters.</param>
internal sealed record Stretch(int Start, int Length);
