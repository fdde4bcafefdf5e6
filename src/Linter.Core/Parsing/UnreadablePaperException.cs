namespace Wplint.Core.Parsing;

/// <summary>A file is text and still cannot be parsed: it nests or brackets deeper than any paper does.</summary>
public sealed class UnreadablePaperException : Exception
{
    /// <param name="reason">Why, for people.</param>
    /// <param name="span">The place that shows it.</param>
    public UnreadablePaperException(LocalizedText reason, TextSpan span)
        : base(reason.En)
    {
        Reason = reason;
        Span = span;
    }

    /// <summary>Why, for people.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The place that shows it.</summary>
    public TextSpan Span { get; }
}
