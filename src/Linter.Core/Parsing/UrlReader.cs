namespace Wplint.Core.Parsing;

/// <summary>Finds addresses in running text. A URL ends before Japanese text and its punctuation, and keeps a bracket only if it opened it.</summary>
internal static class UrlReader
{
    private static readonly string[] Schemes = ["https://", "http://", "ftp://"];

    /// <summary>The addresses in a text, as start and length.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('h' or 'H' or 'f' or 'F')) continue;
            var scheme = Array.Find(Schemes, scheme => string.Compare(text, i, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (scheme is null) continue;
            var end = FindEnd(text, i, i + scheme.Length);
            if (end > i + scheme.Length) yield return (i, end - i);
            i = Math.Max(i, end - 1);
        }
    }

    private static int FindEnd(string text, int start, int position)
    {
        var end = position;
        while (end < text.Length && IsUrlCharacter(text[end])) end++;
        while (end > position && IsTrailing(text, start, end)) end--;
        return end;
    }

    private static bool IsUrlCharacter(char character) =>
        character is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '`' or '|' or '\\' or '^' or '{' or '}');

    private static bool IsTrailing(string text, int start, int end) => text[end - 1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' => true,
        ')' => Count(text, start, end, ')') > Count(text, start, end, '('),
        ']' => Count(text, start, end, ']') > Count(text, start, end, '['),
        _ => false,
    };

    private static int Count(string text, int start, int end, char character) => text.AsSpan(start, end - start).Count(character);
}
