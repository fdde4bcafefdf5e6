namespace Wplint;

/// <summary>A paragraph, list item, quotation, caption or footnote. Lines and pages that it runs over are joined.</summary>
public sealed class TextBlock : Block
{
    /// <summary>What kind of text it is.</summary>
    public required TextBlockKind Kind { get; init; }

    /// <summary>What a reader reads.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The gaps of blank lines that cut it in mid-sentence, word or bracket, as page breaks of a converted PDF do.</summary>
    public IReadOnlyList<Spanned> PageBreaks { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Passage> Passages => field ??= new[] { Passage };
}
