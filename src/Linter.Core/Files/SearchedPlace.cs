namespace Wplint.Core.Files;

/// <summary>A folder or pattern that was searched, in which somebody expects papers.</summary>
/// <param name="Path">As shown to people.</param>
/// <param name="Files">The full paths of the files found, excluded ones left out.</param>
internal sealed record SearchedPlace(string Path, IReadOnlyList<string> Files);
