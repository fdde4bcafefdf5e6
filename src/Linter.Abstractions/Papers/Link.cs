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

    /// <summary>The text that a reader sees; null where that is the address itself.</summary>
    public Passage? Text { get; init; }

    /// <summary>The clause it stands in; null on the cover and in the contents.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Where in the paper it stands.</summary>
    public required PaperPart Part { get; init; }
}
