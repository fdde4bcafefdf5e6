namespace Wplint;

/// <summary>A picture that stands alone.</summary>
public sealed class FigureBlock : Block
{
    /// <summary>Its alternative text; blank where there is none.</summary>
    public required Passage Text { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Passage> Passages => field ??= new[] { Text };
}
