namespace Wplint;

/// <summary>What the paper says of itself before its contents and first clause.</summary>
public sealed class Cover
{
    /// <summary>From its first to its last line; empty where the paper begins with a clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The title, over several lines where it is written so; null where there is none.</summary>
    public Passage? Title { get; init; }

    /// <summary>The version; null where there is none.</summary>
    public PaperVersion? Version { get; init; }

    /// <summary>The date; null where there is none.</summary>
    public PaperDate? Date { get; init; }

    /// <summary>What was meant as the version and is none, as <c>第 1.O 版</c>; null where a version is read, or nothing stands there.</summary>
    public Spanned? UnreadVersion { get; init; }

    /// <summary>The same for the date: <c>2O24年6月</c>. Another date may be read beside it.</summary>
    public Spanned? UnreadDate { get; init; }

    /// <summary>The company or body that publishes the paper; null where none is named.</summary>
    public Spanned? Publisher { get; init; }

    /// <summary>Everything on it, line by line.</summary>
    public required IReadOnlyList<Block> Body { get; init; }
}
