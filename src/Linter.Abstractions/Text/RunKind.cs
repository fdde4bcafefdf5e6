namespace Wplint;

/// <summary>What the markup says of a run.</summary>
public enum RunKind
{
    /// <summary>Plain text.</summary>
    Plain,

    /// <summary>A line end or page break between Latin words, read as one space.</summary>
    Space,

    /// <summary>Emphasised text.</summary>
    Emphasis,

    /// <summary>Inline code, to which no rule about language applies.</summary>
    Code,

    /// <summary>The text of a link.</summary>
    LinkText,

    /// <summary>An address that is its own link.</summary>
    Address,
}
