namespace Wplint.Rules.References;

/// <summary>The places within an entry of the contents.</summary>
internal static class EntryText
{
    /// <summary>Number and title of an entry, as far as they stand on its first line.</summary>
    public static TextSpan NumberAndTitle(ContentsEntry entry, SourceText source)
    {
        var span = entry.Number is { } number ? number.Span.Union(entry.Title.Span) : entry.Title.Span;
        return source.GetFirstLine(span);
    }

    /// <summary>The page of an entry: the last digits behind its title.</summary>
    public static TextSpan Page(ContentsEntry entry, SourceText source)
    {
        var end = entry.Span.End;
        while (end > entry.Title.Span.End && !char.IsDigit(source.Text[end - 1])) end--;
        var start = end;
        while (start > entry.Title.Span.End && char.IsDigit(source.Text[start - 1])) start--;
        return TextSpan.FromBounds(start, end);
    }
}
