namespace Wplint.Core.Parsing;

/// <summary>Finds the places that point to clauses, figures, tables and pages.</summary>
internal static class ReferenceReader
{
    /// <summary>What a reference may begin with.</summary>
    private static readonly CharacterSet Beginnings = new("0123456789ACFPTcfpt第図表以下上次右左");

    /// <summary>The references of a text.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="citations">The citations found in it, in order; their clauses are not this paper's.</param>
    public static IReadOnlyList<ReferenceMatch> Find(string text, int start, IReadOnlyList<CitationMatch> citations)
    {
        var cited = 0;
        List<ReferenceMatch>? references = null;
        for (var i = Beginnings.FindIn(text, start); i >= 0; i = Beginnings.FindIn(text, i + 1))
        {
            while (cited < citations.Count && citations[cited].End <= i) cited++;
            if (cited < citations.Count && citations[cited].Start <= i)
            {
                i = citations[cited].End - 1;
                continue;
            }

            if (IsInside(text, i)) continue;
            var found = FigureReferenceReader.Read(text, i) ?? ClauseReferenceReader.Read(text, i);
            if (found is null) continue;
            if (found.Kind != ReferenceKind.Page)
            {
                var document = OtherDocument.Find(text, i, cited > 0 ? citations[cited - 1] : null)
                    ?? OtherDocument.FindBehind(text, found.End, cited < citations.Count ? citations[cited] : null)
                    ?? Inherit(text, references?[^1], i);
                found = found with { Document = document };
            }

            (references ??= []).Add(found);
            i = found.End - 1;
        }

        return references ?? (IReadOnlyList<ReferenceMatch>)[];
    }

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
