namespace Wplint.Core.Parsing;

/// <summary>Finds the places that point to clauses, figures, tables and pages.</summary>
internal static class ReferenceReader
{
    /// <summary>The references of a text.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="citations">The citations found in it, in order; their clauses are not this paper's.</param>
    public static IEnumerable<ReferenceMatch> Find(string text, int start, IReadOnlyList<CitationMatch> citations)
    {
        var cited = 0;
        ReferenceMatch? last = null;
        for (var i = start; i < text.Length; i++)
        {
            while (cited < citations.Count && citations[cited].End <= i) cited++;
            if (cited < citations.Count && citations[cited].Start <= i)
            {
                i = citations[cited].End - 1;
                continue;
            }

            if (!MayBegin(text[i]) || IsInside(text, i)) continue;
            var found = FigureReferenceReader.Read(text, i) ?? ClauseReferenceReader.Read(text, i);
            if (found is null) continue;
            if (found.Kind != ReferenceKind.Page)
            {
                var document = OtherDocument.Find(text, i, cited > 0 ? citations[cited - 1] : null)
                    ?? OtherDocument.FindBehind(text, found.End, cited < citations.Count ? citations[cited] : null)
                    ?? Inherit(text, last, i);
                found = found with { Document = document };
            }

            last = found;
            yield return found;
            i = found.End - 1;
        }
    }

    private static bool MayBegin(char character) =>
        character is (>= '0' and <= '9') or 'A' or 'C' or 'F' or 'P' or 'T' or 'c' or 'f' or 'p' or 't' or '第' or '図' or '表' or '以' or '下' or '上' or '次' or '右' or '左';

    /// <summary>Whether a place lies in the midst of a word or a longer number.</summary>
    private static bool IsInside(string text, int index)
    {
        if (index == 0) return false;
        var before = text[index - 1];
        return char.IsAsciiLetterOrDigit(before) || (before is '.' or '/' or ':' && index > 1 && char.IsAsciiDigit(text[index - 2]));
    }

    /// <summary>ISO/IEC 27001 の 9.2.1 及び 9.2.2: the second clause is of the same document.</summary>
    private static string? Inherit(string text, ReferenceMatch? last, int start) =>
        last?.Document is { } document && text.AsSpan(last.End, start - last.End).Trim(" 、,・/~～〜-と及びおよ並に「」").IsEmpty ? document : null;
}
