namespace Wplint;

/// <summary>A row of a table.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Cells">Its cells; an empty cell is a blank passage.</param>
public sealed record TableRow(TextSpan Span, IReadOnlyList<Passage> Cells);
