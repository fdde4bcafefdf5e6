namespace Wplint.Core.Parsing;

/// <summary>Recognises the host of an address where the text around it does not tell.</summary>
internal static class UrlHost
{
    private const int LongestLabel = 63;

    /// <summary>
    /// Where a host ends that begins at <paramref name="start"/>, in lower case as people write hosts: <c>www.kaede.example</c>. The
    /// start itself where none does: <c>http/2.0</c> and <c>HTTPS//TLS</c> name no host.
    /// </summary>
    public static int EndOf(string text, int start)
    {
        var labels = 0;
        var labelStart = start;
        while (true)
        {
            var end = EndOfLabel(text, labelStart);
            if (end == labelStart) break;
            labels++;
            if (end + 1 >= text.Length || text[end] != '.' || EndOfLabel(text, end + 1) == end + 1)
                return labels > 1 && end - labelStart > 1 && char.IsAsciiLetterLower(text[labelStart]) ? end : start;
            labelStart = end + 1;
        }

        return start;
    }

    /// <summary>
    /// Where a label of Japanese letters ends that begins at <paramref name="start"/> and is part of a host (日本語.example); the start
    /// itself where the letters are text.
    /// </summary>
    public static int EndOfInternationalLabel(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestLabel && IsInternational(text[end])) end++;
        if (end == start || text[start] < '\u0080' || end + 1 >= text.Length || text[end] != '.') return start;
        return char.IsAsciiLetterLower(text[end + 1]) ? end : start;
    }

    private static bool IsInternational(char character) => character is '-' || char.IsAsciiDigit(character) || (character > '\u0080' && char.IsLetter(character));

    private static int EndOfLabel(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '-')) end++;
        return end;
    }
}
