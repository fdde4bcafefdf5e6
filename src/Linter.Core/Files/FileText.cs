namespace Wplint.Core.Files;

/// <summary>The text of a file, or why there is none.</summary>
internal sealed class FileText
{
    public FileText(SourceText source) => Source = source;

    public FileText(Diagnostic problem) => Problem = problem;

    /// <summary>The text; empty where it could not be read.</summary>
    public SourceText Source { get; } = new("");

    /// <summary>Whether the file begins with a byte order mark, which is not in the text.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Why it could not be read (WP9005); null where it could.</summary>
    public Diagnostic? Problem { get; }
}
