using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Takes the Markdown headings of the cover, the paper's title above all, from the headings of clauses.</summary>
internal sealed class CoverHeadings(IReadOnlyList<Heading> headings, IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents)
{
    private readonly int _topHeadings = headings.Count(static heading => heading.Level == 1);

    /// <summary>The headings without those of the cover.</summary>
    public IReadOnlyList<Heading> Remove()
    {
        var first = 0;
        while (first < headings.Count && IsOnCover(first)) first++;
        return first == 0 ? headings : [.. headings.Skip(first)];
    }

    private bool IsOnCover(int index)
    {
        var heading = headings[index];
        if (heading.Match is not null || heading.Level == 0) return false;
        if (SectionNames.IsHistory(heading.Title.Text) || SectionNames.IsChapter(heading.Title.Text)) return false;
        if (contents is not null && heading.FirstLine >= contents.EndLine) return false;
        if (index == 0 && heading.Level == 1 && _topHeadings == 1) return true;
        var isBeforeContents = contents is not null && contents.FirstLine > heading.FirstLine;
        return (index == 0 || isBeforeContents) && !HasProse(heading.EndLine, EndOf(index));
    }

    private int EndOf(int index)
    {
        var end = index + 1 < headings.Count ? headings[index + 1].FirstLine : lines.Count;
        return contents is not null && contents.FirstLine > headings[index].FirstLine ? Math.Min(end, contents.FirstLine) : end;
    }

    /// <summary>What stands below the title of a cover is short: a version, a date, a company; then the contents or a heading.</summary>
    private bool HasProse(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].Kind == MarkdownLineKind.Code || TitleShape.IsSentence(lines[i].Text)) return true;
        }

        return false;
    }
}
