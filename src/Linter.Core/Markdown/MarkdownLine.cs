namespace Wplint.Core.Markdown;

/// <summary>
/// A line of a file with what Markdown says of it. Papers taken from PDFs have no markup, and CommonMark reads their chapters as
/// lists that swallow what follows; so a paper is understood line by line, and the blocks are built again afterwards.
/// </summary>
internal sealed class MarkdownLine
{
    /// <summary>What a reader reads, number markers (<c>1.</c>) included, bullets and <c>#</c> not.</summary>
    public required Passage Passage { get; init; }

    /// <summary>What the line is.</summary>
    public required MarkdownLineKind Kind { get; init; }

    /// <summary>The block of Markdown that it belongs to: lines of one paragraph share it.</summary>
    public required int Block { get; init; }

    /// <summary>The text of the line in the file, without indentation and trailing blanks, bullets and other markup included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether a list item begins here, bulleted or numbered.</summary>
    public bool BeginsItem { get; init; }

    /// <summary>Tells the ordered list whose item begins here from others; 0 for any other line.</summary>
    public int List { get; init; }

    /// <summary>Whether a bullet stands before the text.</summary>
    public bool HasBullet => BeginsItem && Passage.Span.Start > Span.Start;

    /// <summary>Whether it stands in a quotation.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The cells of a table row.</summary>
    public IReadOnlyList<Passage> Cells { get; init; } = [];

    /// <summary>Whether nothing but blank lines, or another kind of block, stands before it.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whether nothing but blank lines, or another kind of block, stands behind it.</summary>
    public bool IsLast { get; set; }

    /// <summary>Whether it stands alone.</summary>
    public bool IsAlone => IsFirst && IsLast;

    /// <summary>What a reader reads.</summary>
    public string Text => Passage.Text;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Text}";
}
