namespace Wplint.Core.Terms;

/// <summary>A file with terms.</summary>
/// <param name="path">As shown to people.</param>
/// <param name="source">Its text.</param>
internal sealed class TermFile(string path, SourceText source)
{
    /// <summary>As shown to people.</summary>
    public string Path { get; } = path;

    /// <summary>Its text.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Takes what is wrong in it (WP9002).</summary>
    public List<Diagnostic> Problems { get; } = [];
}
