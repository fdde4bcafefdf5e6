using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>
/// Headings of which the sign before them is a quotation to Markdown: <c>&gt;A.5.1 題</c>. They are short, stand alone, and have no blank
/// behind the sign; a paper has several of them, and no line begins so that is none.
/// </summary>
internal sealed class QuotedHeadings(IReadOnlyList<MarkdownLine> lines, SourceText source)
{
    private const int Fewest = 3;

    private bool? _areHeadings;

    /// <summary>Whether a quoted line is a heading.</summary>
    public bool Holds(int index) => BeginsWithSign(lines[index]) && (_areHeadings ??= AreHeadings());

    private bool AreHeadings()
    {
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!BeginsWithSign(lines[i])) continue;
            var leadsToText = i + 1 < lines.Count && (!lines[i + 1].IsQuoted || BeginsWithSign(lines[i + 1]));
            if (!lines[i].IsAlone || !leadsToText || !TitleShape.IsTitle(lines[i].Text)) return false;
            count++;
        }

        return count >= Fewest;
    }

    private bool BeginsWithSign(MarkdownLine line)
    {
        var start = line.Span.Start;
        return line.IsQuoted && start > 0 && source.Text[start - 1] == '>';
    }
}
