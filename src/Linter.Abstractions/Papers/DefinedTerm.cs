namespace Wplint;

/// <summary>A term that the paper defines: （以下、本書）, (hereinafter "the Service").</summary>
public sealed class DefinedTerm
{
    /// <summary>The term.</summary>
    public required Spanned Term { get; init; }

    /// <summary>The definition with its brackets.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The clause it stands in; null outside of clauses.</summary>
    public Clause? Clause { get; init; }
}
