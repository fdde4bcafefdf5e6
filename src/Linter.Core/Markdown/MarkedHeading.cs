namespace Wplint.Core.Markdown;

/// <summary>Reads headings that begin with <c>#</c>, as CommonMark has them and as people write them.</summary>
internal static class MarkedHeading
{
    private const int DeepestLevel = 6;

    /// <summary><c>###5.1</c>: CommonMark wants a space behind the marks; people forget it. Null for any other line.</summary>
    public static (TextSpan Content, int Level)? ReadLoose(SourceText source, TextSpan line)
    {
        var text = source.Slice(line);
        var level = text.IndexOfAnyExcept('#');
        if (level is < 1 or > DeepestLevel || !char.IsLetterOrDigit(text[level])) return null;
        return (ContentOf(source, line), level);
    }

    /// <summary>A heading without its marks before and behind.</summary>
    public static TextSpan ContentOf(SourceText source, TextSpan heading)
    {
        var text = source.Text;
        int start = heading.Start, end = heading.End;
        while (start < end && (text[start] == '#' || char.IsWhiteSpace(text[start]))) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var closing = end;
        while (closing > start && text[closing - 1] == '#') closing--;
        if (closing == end || (closing > start && !char.IsWhiteSpace(text[closing - 1]))) return TextSpan.FromBounds(start, end); // C#
        while (closing > start && char.IsWhiteSpace(text[closing - 1])) closing--;
        return TextSpan.FromBounds(start, closing);
    }
}
