namespace Wplint.Core.Markdown;

/// <summary>What a line of a file is, as Markdown.</summary>
internal enum MarkdownLineKind
{
    /// <summary>A line of a paragraph or list item.</summary>
    Text,

    /// <summary>A heading: <c># …</c>, underlined, or <c>###5.1</c> without a space.</summary>
    Heading,

    /// <summary>A row of a pipe table.</summary>
    TableRow,

    /// <summary>A picture that stands alone.</summary>
    Picture,

    /// <summary>Fenced code, from fence to fence.</summary>
    Code,
}
