namespace Wplint.Core.Parsing;

/// <summary>The page that an entry of the contents leads to.</summary>
/// <param name="Title">The entry without leaders and page.</param>
/// <param name="Number">The page; null where none is given or it is no number.</param>
/// <param name="IsGiven">Whether a page is given, be it <c>iv</c>.</param>
internal sealed record EntryPage(Passage Title, int? Number, bool IsGiven)
{
    private const string Leaders = ".…‥・·_‐-–—―─";
    private const int FewestLeaders = 2;

    /// <summary>Takes an entry apart.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isExpected">Whether the entries around it give pages, so that the number behind a single space is one.</param>
    public static EntryPage Read(Passage entry, bool isExpected)
    {
        var text = entry.Folded;
        var pageStart = FindPage(text);
        var titleEnd = pageStart;
        var hasTab = false;
        while (titleEnd > 0 && (Leaders.Contains(text[titleEnd - 1]) || char.IsWhiteSpace(text[titleEnd - 1])))
        {
            hasTab |= text[titleEnd - 1] == '\t';
            titleEnd--;
        }

        var leader = text.AsSpan(titleEnd, pageStart - titleEnd);
        var hasLeader = leader.Trim().Length >= FewestLeaders || hasTab || leader.Length > 1;
        var page = ReadPage(text, pageStart);
        if (page is not null && (hasLeader || (leader.Length == 1 && (isExpected || !IsLabel(text, titleEnd))))) return new(Cut(entry, titleEnd), page, true);
        if (pageStart < text.Length && page is null && leader.Trim().Length >= FewestLeaders) return new(Cut(entry, titleEnd), null, true); // iv
        return pageStart == text.Length && leader.Trim().Length >= FewestLeaders ? new(Cut(entry, titleEnd), null, false) : new(entry, null, false);
    }

    /// <summary>The page that a table cell holds; null where it holds something else.</summary>
    public static int? ReadCell(Passage cell)
    {
        var text = cell.Folded.Trim();
        return FindPage(text) == 0 ? ReadPage(text, 0) : null;
    }

    /// <summary>Whether dots lead to a page.</summary>
    public static bool HasDots(string entry)
    {
        var text = entry.AsSpan().TrimEnd("0123456789０１２３４５６７８９ \t\u3000");
        return text.Length < entry.Length && (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("…", StringComparison.Ordinal) || text.EndsWith("・・・", StringComparison.Ordinal) || text.EndsWith("･･･", StringComparison.Ordinal));
    }

    /// <summary>Where the page begins: 12, P.12, iv. The length of the text where it ends with none.</summary>
    private static int FindPage(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start == text.Length)
        {
            while (start > 0 && text[start - 1] is 'i' or 'v' or 'x') start--;
            return start;
        }

        if (start > 0 && text[start - 1] is 'P' or 'p') return start - 1;
        return start > 1 && text[start - 1] == '.' && text[start - 2] is 'P' or 'p' ? start - 2 : start;
    }

    private static int? ReadPage(string text, int start)
    {
        if (start < text.Length && text[start] is 'P' or 'p') start++;
        if (start < text.Length && text[start] == '.') start++;
        return DigitReader.Read(text, start, most: 3) is var (page, end) && end == text.Length ? page : null;
    }

    /// <summary>One space and a number may be the title's own: 図 1, JIS Q 27017 : 2016.</summary>
    private static bool IsLabel(string text, int titleEnd) => titleEnd < 2 || text[titleEnd - 1] is '図' or '表' or ':';

    private static Passage Cut(Passage entry, int end) => entry.Slice(0, end).Trim();
}
