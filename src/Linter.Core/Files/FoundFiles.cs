namespace Wplint.Core.Files;

/// <summary>What a search found.</summary>
internal sealed class FoundFiles
{
    /// <summary>The files, in the order of their paths.</summary>
    public required IReadOnlyList<PaperFile> Files { get; init; }

    /// <summary>Folders and patterns in which somebody expects papers, and in which there are files.</summary>
    public required IReadOnlyList<SearchedPlace> Places { get; init; }

    /// <summary>What could not be searched, or holds nothing (WP9005), by path as shown to people.</summary>
    public required IReadOnlyList<PlaceProblem> Problems { get; init; }

    /// <summary>The patterns of <c>include</c> that match nothing.</summary>
    public required IReadOnlyList<Spanned> UnmatchedIncludes { get; init; }
}
