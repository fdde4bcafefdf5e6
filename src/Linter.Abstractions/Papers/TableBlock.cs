namespace Wplint;

/// <summary>A pipe table, or lines whose cells are separated by tabs.</summary>
public sealed class TableBlock : Block
{
    /// <summary>Its rows, the header first; a row that only draws a line is none.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Passage> Passages => field ??= Rows.SelectMany(static row => row.Cells).ToArray();
}
