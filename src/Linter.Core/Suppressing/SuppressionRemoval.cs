namespace Wplint.Core.Suppressing;

/// <summary>What to take out of a file so that a suppression, or one name of it, is gone and nothing else has changed.</summary>
internal static class SuppressionRemoval
{
    /// <summary>The whole comment; with its lines where nothing else stands on them.</summary>
    public static TextSpan Of(Suppression suppression, SourceText source)
    {
        var comment = suppression.Comment;
        var (first, last) = (source.GetLine(comment.Start), source.GetLine(comment.End));
        var lines = TextSpan.FromBounds(source.GetLineSpan(first).Start, source.GetLineSpan(last).End);
        if (!IsBlank(source, lines.Start, comment.Start) || !IsBlank(source, comment.End, lines.End)) return Inline(comment, source);
        // At the end of a file the blank lines before it go, so that the file ends as it did.
        if (source.Text.AsSpan(comment.End).IsWhiteSpace() && source.Text.AsSpan(0, comment.Start).TrimEnd().Length is > 0 and var end) return TextSpan.FromBounds(end, comment.End);
        // The blank line behind it goes too where there is one before it, or nothing at all.
        if (last + 1 < source.LineCount && IsBlankLine(source, last + 1) && (first == 1 || IsBlankLine(source, first - 1))) last++;
        return last < source.LineCount
            ? TextSpan.FromBounds(lines.Start, source.GetLineSpan(last + 1).Start)
            : TextSpan.FromBounds(lines.Start, source.Length);
    }

    /// <summary>One of several names, with what separates it from the next one or the one before it.</summary>
    public static TextSpan OfName(Suppression suppression, int index)
    {
        var names = suppression.Names;
        return index + 1 < names.Count
            ? TextSpan.FromBounds(names[index].Span.Start, names[index + 1].Span.Start)
            : TextSpan.FromBounds(names[index - 1].Span.End, names[index].Span.End);
    }

    private static TextSpan Inline(TextSpan comment, SourceText source)
    {
        var isSpaced = comment.Start > 0 && source.Text[comment.Start - 1] == ' ' && (comment.End == source.Length || char.IsWhiteSpace(source.Text[comment.End]));
        return isSpaced ? TextSpan.FromBounds(comment.Start - 1, comment.End) : comment;
    }

    private static bool IsBlankLine(SourceText source, int line) => source.Slice(source.GetLineSpan(line)).IsWhiteSpace();

    private static bool IsBlank(SourceText source, int start, int end) => source.Slice(TextSpan.FromBounds(start, end)).IsWhiteSpace();
}
