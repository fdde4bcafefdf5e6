namespace Wplint;

/// <summary>The table of contents.</summary>
public sealed class Contents
{
    /// <summary>From its heading to its last entry.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its heading (目次, Contents); null where the entries stand without one.</summary>
    public Spanned? Heading { get; init; }

    /// <summary>The entries, in order.</summary>
    public required IReadOnlyList<ContentsEntry> Entries { get; init; }
}
