using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Takes the Markdown headings of the cover, the paper's title above all, from the headings of clauses.</summary>
internal static class CoverHeadings
{
    /// <summary>The headings without those of the cover.</summary>
    public static IReadOnlyList<Heading> Remove(IReadOnlyList<Heading> headings, IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents)
    {
        var first = 0;
        while (first < headings.Count && IsOnCover(headings, first, lines, contents)) first++;
        return first == 0 ? headings : [.. headings.Skip(first)];
    }

    private static bool IsOnCover(IReadOnlyList<Heading> headings, int index, IReadOnlyList<MarkdownLine> lines, ContentsReader.Found? contents)
    {
        var heading = headings[index];
        if (heading.Match is not null || heading.Level == 0) return false;
        if (SectionNames.IsHistory(heading.Title.Text) || SectionNames.IsChapter(heading.Title.Text)) return false;
        if (contents is not null && heading.FirstLine >= contents.EndLine) return false;
        var isOnlyOfItsLevel = heading.Level == 1 && headings.Count(other => other.Level == 1) == 1;
        if (isOnlyOfItsLevel && index == 0) return true;

        // What stands below the title of a cover is short: a version, a date, a company; then the contents or a heading.
        var end = index + 1 < headings.Count ? headings[index + 1].FirstLine : lines.Count;
        if (contents is not null && contents.FirstLine > heading.FirstLine) end = Math.Min(end, contents.FirstLine);
        var hasProse = false;
        for (var i = heading.EndLine; i < end; i++) hasProse |= TitleShape.IsSentence(lines[i].Text) || lines[i].Kind == MarkdownLineKind.TableRow;
        var isBeforeContents = contents is not null && contents.FirstLine > heading.FirstLine;
        return !hasProse && (index == 0 || isBeforeContents || end > heading.EndLine) && (isBeforeContents || index == 0);
    }
}
