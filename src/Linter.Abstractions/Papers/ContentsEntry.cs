namespace Wplint;

/// <summary>An entry of the contents.</summary>
public sealed class ContentsEntry
{
    /// <summary>Number, title and page as they stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The clause number; null where the entry has none.</summary>
    public ClauseNumber? Number { get; init; }

    /// <summary>The title without number, leaders and page.</summary>
    public required Passage Title { get; init; }

    /// <summary>The page; null where none is given or it is no number.</summary>
    public int? Page { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Number is null ? Title.Text : $"{Number.Text} {Title.Text}";
}
