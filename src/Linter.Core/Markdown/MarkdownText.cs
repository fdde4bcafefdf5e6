namespace Wplint.Core.Markdown;

/// <summary>A file as Markdown understands it.</summary>
/// <param name="Lines">The lines that hold something, in order.</param>
/// <param name="Links">The links that Markdown knows, in order.</param>
/// <param name="Comments">The HTML comments, in order.</param>
/// <param name="Anchors">The names that HTML gives to places, in order.</param>
internal sealed record MarkdownText(
    IReadOnlyList<MarkdownLine> Lines,
    IReadOnlyList<MarkdownLink> Links,
    IReadOnlyList<Spanned> Comments,
    IReadOnlyList<Spanned> Anchors);
