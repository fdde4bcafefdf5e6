namespace Wplint;

/// <summary>What kind of text a block is.</summary>
public enum TextBlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, its marker (<c>-</c>, <c>・</c>, <c>1)</c>) not part of the passage.</summary>
    ListItem,

    /// <summary>A quotation (<c>&gt;</c>).</summary>
    Quotation,

    /// <summary>The caption of a figure or table: <c>図1 責任分界点</c>.</summary>
    Caption,

    /// <summary>A note at the end of a page (<c>¹ …</c>, <c>※1 …</c>).</summary>
    Footnote,
}
