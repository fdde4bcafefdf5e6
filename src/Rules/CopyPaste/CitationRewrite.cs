namespace Wplint.Rules.CopyPaste;

/// <summary>Makes a citation name another standard or edition and leaves the author's spelling as it is: spaces, width, ISO for ISO/IEC.</summary>
/// <param name="Edits">The edits; none where the file does not let the citation be rewritten, since markup runs through it.</param>
/// <param name="Text">The citation as it reads afterwards.</param>
internal sealed record CitationRewrite(IReadOnlyList<Edit> Edits, string Text)
{
    /// <summary>Rewrites a citation.</summary>
    /// <param name="citation">What stands there.</param>
    /// <param name="designation">The standard that is meant: <c>ISO/IEC 27017</c>.</param>
    /// <param name="edition">Its edition, written where the citation is dated.</param>
    /// <param name="source">The file.</param>
    public static CitationRewrite To(Citation citation, string designation, string? edition, SourceText source)
    {
        var edits = new List<Edit>(2);
        var text = citation.Text;
        if (edition is not null && citation.EditionSpan is { } editionSpan && citation.Edition != edition)
        {
            var written = source[editionSpan];
            var year = DigitWidth.Like(written, edition);
            edits.Add(new Edit(editionSpan, year));
            text = ReplaceLast(text, written, year);
        }

        var digit = designation.AsSpan().IndexOfAnyInRange('0', '9');
        if (!Names(citation, designation[..digit])) return ReplaceAll(citation, designation, edits, text, source);
        if (citation.Number == designation[digit..]) return new CitationRewrite(edits, text);

        var number = source[citation.NumberSpan];
        var newNumber = DigitWidth.Like(number, designation[digit..]);
        edits.Add(new Edit(citation.NumberSpan, newNumber));
        return new CitationRewrite(edits, ReplaceFirst(text, number, newNumber));
    }

    /// <summary>Whether the citation names that publisher; who leaves IEC out may go on doing so.</summary>
    private static bool Names(Citation citation, string publisher) =>
        citation.Publisher.Replace("ISO/IEC", "ISO", StringComparison.Ordinal) == publisher.TrimEnd().Replace("ISO/IEC", "ISO", StringComparison.Ordinal);

    /// <summary>Another publisher, or a report where a standard is meant: publisher and number become the designation's.</summary>
    private static CitationRewrite ReplaceAll(Citation citation, string designation, List<Edit> edits, string text, SourceText source)
    {
        var span = TextSpan.FromBounds(citation.Span.Start, citation.NumberSpan.End);
        var written = source[span];
        if (!text.StartsWith(written, StringComparison.Ordinal)) return new CitationRewrite([], designation);
        return new CitationRewrite([.. edits, new Edit(span, designation)], designation + text[written.Length..]);
    }

    private static string ReplaceFirst(string text, string old, string with) => ReplaceAt(text, text.IndexOf(old, StringComparison.Ordinal), old, with);

    private static string ReplaceLast(string text, string old, string with) => ReplaceAt(text, text.LastIndexOf(old, StringComparison.Ordinal), old, with);

    private static string ReplaceAt(string text, int index, string old, string with) =>
        index < 0 ? text : string.Concat(text.AsSpan(0, index), with, text.AsSpan(index + old.Length));
}
