using Markdig.Syntax;

namespace Wplint.Core.Markdown;

/// <summary>Cuts the blocks of Markdig, whose spans are inclusive and run over quotation marks, into lines of the file.</summary>
internal sealed class SourceLines(SourceText source)
{
    /// <summary>Where a block or inline of Markdig stands in the file.</summary>
    public TextSpan SpanOf(MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(node.Span.End + 1, start, source.Length));
    }

    /// <summary>The number of a block's first line.</summary>
    public int FirstOf(TextSpan block) => source.GetLine(block.Start);

    /// <summary>The number of a block's last line.</summary>
    public int LastOf(TextSpan block) => source.GetLine(Math.Max(block.Start, block.End - 1));

    /// <summary>What a block has on a line, without indentation, quotation marks and trailing blanks.</summary>
    public TextSpan At(TextSpan block, int line)
    {
        var span = source.GetLineSpan(line);
        var start = Math.Max(span.Start, block.Start);
        if (span.Start > block.Start)
        {
            while (start < span.End && (source.Text[start] == '>' || char.IsWhiteSpace(source.Text[start]))) start++;
        }

        return Trim(TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, block.End))));
    }

    /// <summary>A span without the blanks at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var text = source.Text;
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Where the last line of a block begins.</summary>
    public int LastLineStart(TextSpan block) => Math.Max(block.Start, source.GetLineSpan(source.GetLine(block.End)).Start);

    /// <summary>Whether blank lines, or others, stand between two places.</summary>
    public bool AreApart(TextSpan before, TextSpan after) => source.GetLine(after.Start) - source.GetLine(before.End) > 1;
}
