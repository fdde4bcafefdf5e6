namespace Wplint.Core.Parsing;

/// <summary>Turns the text of a file into the clause tree.</summary>
/// <param name="catalogues">Known controls; they only break ties between a paper's own chapters and the standard's numbers.</param>
public sealed class PaperParser(IReadOnlyList<Catalogue> catalogues)
{
    /// <summary>Parses one file.</summary>
    /// <param name="path">The path as shown to people.</param>
    /// <param name="source">The file's text.</param>
    /// <exception cref="UnreadablePaperException">The text nests deeper than any paper does.</exception>
    public Whitepaper Parse(string path, SourceText source) => throw new NotImplementedException(catalogues.Count + path + source);
}
