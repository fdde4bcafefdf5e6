namespace Wplint;

/// <summary>An address in the paper, linked or not.</summary>
public sealed class Link
{
    /// <summary>The address as written.</summary>
    public required string Target { get; init; }

    /// <summary>Where the address is written; empty for <c>[text]()</c>.</summary>
    public required TextSpan TargetSpan { get; init; }

    /// <summary>From the first to the last character of link and markup.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it is written.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>The text that a reader sees; null where that is the address itself, and for tags of HTML.</summary>
    public Passage? Text { get; init; }

    /// <summary>The address taken apart; null where it is none of the web (<c>img/a.png</c>, <c>#scope</c>, <c>mailto:</c>).</summary>
    public WebAddress? Web { get; init; }

    /// <summary>The address that a reader reads where <see cref="Text"/> is one; null for all other texts.</summary>
    public WebAddress? WebInText { get; init; }

    /// <summary>The file beside the paper that it leads to, relative and decoded, without query and anchor; null where it leads elsewhere.</summary>
    public string? File { get; init; }

    /// <summary>The anchor in the paper itself that it leads to, decoded, without <c>#</c>; null where it leads elsewhere.</summary>
    public string? Anchor { get; init; }

    /// <summary>The clause it stands in; null on the cover and in the contents.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Where in the paper it stands.</summary>
    public required PaperPart Part { get; init; }
}
