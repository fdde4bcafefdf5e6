using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Number and title of each line, read when first asked for and once.</summary>
internal sealed class LineHeadings(IReadOnlyList<MarkdownLine> lines)
{
    private readonly Heading?[] _headings = new Heading?[lines.Count];

    /// <summary>The lines.</summary>
    public IReadOnlyList<MarkdownLine> Lines => lines;

    /// <summary>Number and title of a line, as if it were a heading.</summary>
    public Heading this[int index] => _headings[index] ??= HeadingReader.Read(lines[index].Passage, index, lines[index].HeadingLevel);
}
