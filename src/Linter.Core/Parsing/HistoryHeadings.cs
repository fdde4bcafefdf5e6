using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Tells the Markdown headings within a version history, one for each version, from those of clauses.</summary>
internal sealed class HistoryHeadings
{
    private int _historyLevel;
    private int _versionLevel;

    /// <summary>Whether a Markdown heading belongs to the history before it: it stands below it and names a version or date, or stands below one that does.</summary>
    public bool Hold(MarkdownLine line)
    {
        if (_historyLevel == 0 || line.HeadingLevel <= _historyLevel) return false;
        if (_versionLevel > 0 && line.HeadingLevel > _versionLevel) return true;
        if (!HistoryLine.Begins(line.Passage)) return false;
        _versionLevel = line.HeadingLevel;
        return true;
    }

    /// <summary>Notes a heading of the paper.</summary>
    public void Remember(Heading heading) =>
        (_historyLevel, _versionLevel) = (heading.Level > 0 && SectionNames.IsHistory(heading.Title.Text) ? heading.Level : 0, 0);
}
