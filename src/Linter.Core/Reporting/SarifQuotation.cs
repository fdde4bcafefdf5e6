namespace Wplint.Core.Reporting;

/// <summary>
/// What SARIF quotes of a paper: the place and what stands around it on its lines. A viewer that does not have the paper shows the text and the
/// number of its line from there alone.
/// </summary>
internal static class SarifQuotation
{
    /// <summary>UTF-16 code units quoted before and behind the place. A line may be a megabyte long, and have a finding at each of its words.</summary>
    private const int Room = 100;

    /// <summary>UTF-16 code units of a place that are still quoted.</summary>
    private const int LongestPlace = 1000;

    /// <summary>What to quote for a place: a span that covers it; null where there is nothing to see, or too much.</summary>
    public static TextSpan? Around(SourceText source, TextSpan place)
    {
        if (place.Length > LongestPlace) return null;
        var start = Math.Max(source.GetLineSpan(source.GetLine(place.Start)).Start, place.Start - Room);
        var end = Math.Min(source.GetLineSpan(source.GetLine(place.End)).End, place.End + Room);
        if (start < place.Start && char.IsLowSurrogate(source.Text[start])) start++;
        if (end > place.End && char.IsHighSurrogate(source.Text[end - 1])) end--;

        // A place may end within a line ending, behind its line.
        var quoted = TextSpan.FromBounds(start, Math.Max(end, place.End));
        return source.Slice(quoted).IsWhiteSpace() ? null : quoted;
    }
}
