namespace Wplint.Core.Files;

/// <summary>A place that could not be searched, or in which nothing was found.</summary>
/// <param name="Path">The place.</param>
/// <param name="Problem">What is wrong with it.</param>
internal sealed record PlaceProblem(string Path, Diagnostic Problem);
