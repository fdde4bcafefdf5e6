using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Wplint.Core.Markdown;

/// <summary>
/// Takes text without markup out of its block before Markdig looks for markup in it and makes objects of each line and each cell. Most
/// paragraphs, headings and tables are such text, and nothing but their place is asked of them.
/// </summary>
internal static class UnmarkedText
{
    /// <summary>Empties a block that holds no markup. To be called when the block is closed.</summary>
    public static void Remove(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is not LeafBlock leaf || MayHoldMarkup(leaf)) return;
        while (leaf.Lines.Count > 0) leaf.Lines.RemoveAt(leaf.Lines.Count - 1);
    }

    private static bool MayHoldMarkup(LeafBlock leaf)
    {
        var hasBars = false;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i].Slice.AsSpan();
            if (line.IndexOfAnyInRange('[', '`') >= 0 || line.IndexOfAny('*', '<') >= 0) return true; // [ \ ] ^ _ `
            hasBars |= line.Contains('|');
        }

        return hasBars && !IsTable(leaf);
    }

    /// <summary>Whether a block is a table as everybody writes them, bars around each row, which <see cref="LineCollector"/> reads without Markdig.</summary>
    private static bool IsTable(LeafBlock leaf)
    {
        if (leaf.Parent is not MarkdownDocument || leaf.Lines.Count < 2 || !PipeRow.IsRule(leaf.Lines.Lines[1].Slice.AsSpan())) return false;
        if (leaf.Lines.Lines[0].Line != leaf.Line) return false; // the definition of a link stands above it
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            if (leaf.Lines.Lines[i].Slice.AsSpan().TrimEnd() is not ['|', .., '|']) return false;
        }

        return true;
    }
}
