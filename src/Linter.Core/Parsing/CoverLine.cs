using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>A line of the cover: what it says, and the label that may stand before it (<c>発行日：…</c>, or the first cell of a row).</summary>
/// <param name="Label">The label; empty where there is none.</param>
/// <param name="Value">The rest.</param>
/// <param name="Whole">Label and value where they are one text, else the value.</param>
/// <param name="IsHeading">Whether it is a Markdown heading.</param>
internal sealed record CoverLine(string Label, Passage Value, Passage Whole, bool IsHeading)
{
    private const int LongestLabel = 16;

    /// <summary>The lines that can be read.</summary>
    public static IEnumerable<CoverLine> ReadAll(IEnumerable<MarkdownLine> lines)
    {
        foreach (var line in lines)
        {
            switch (line.Kind)
            {
                case MarkdownLineKind.TableRow:
                    foreach (var read in ReadRow(line.Cells)) yield return read;
                    break;
                case MarkdownLineKind.Heading:
                    yield return new CoverLine("", line.Passage, line.Passage, true);
                    break;
                case MarkdownLineKind.Text:
                    yield return ReadText(line.Passage);
                    break;
            }
        }
    }

    /// <summary>Label and value in two cells; other rows cell by cell.</summary>
    private static IEnumerable<CoverLine> ReadRow(IReadOnlyList<Passage> cells)
    {
        var filled = cells.Where(static cell => !cell.IsBlank).ToArray();
        if (filled.Length == 2) return [new CoverLine(Squeeze(filled[0].Text), filled[1], filled[1], false)];
        return filled.Select(static cell => new CoverLine("", cell, cell, false));
    }

    private static CoverLine ReadText(Passage passage)
    {
        var text = passage.Folded;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isLabel = colon is > 0 and <= LongestLabel && !text.AsSpan(0, colon).ContainsAnyInRange('0', '9') && !text.AsSpan(colon).StartsWith("://");
        return isLabel
            ? new CoverLine(Squeeze(text[..colon]), passage.Slice(colon + 1, text.Length - colon - 1).Trim(), passage, false)
            : new CoverLine("", passage, passage, false);
    }

    private static string Squeeze(string label)
    {
        var text = TextFolding.FoldEach(label).Trim().ToLowerInvariant();
        return text.Any(char.IsAsciiLetter) ? text : text.Replace(" ", "", StringComparison.Ordinal);
    }
}
