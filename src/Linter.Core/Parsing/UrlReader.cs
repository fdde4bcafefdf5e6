namespace Wplint.Core.Parsing;

/// <summary>Finds addresses in running text. A URL ends before Japanese text and its punctuation, and keeps a bracket only if it opened it.</summary>
internal static class UrlReader
{
    private static readonly string[] Schemes = ["https://", "http://", "ftp://"];

    /// <summary>The addresses in a text.</summary>
    public static IReadOnlyList<Stretch> Find(string text)
    {
        var found = new List<Stretch>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('h' or 'H' or 'f' or 'F')) continue;
            var scheme = Array.Find(Schemes, scheme => string.Compare(text, i, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (scheme is null) continue;
            var end = FindEnd(text, i + scheme.Length);
            if (end > i + scheme.Length) found.Add(new Stretch(i, end - i));
            i = Math.Max(i, end - 1);
        }

        return found;
    }

    private static int FindEnd(string text, int position)
    {
        var end = position;
        int round = 0, square = 0;
        for (; end < text.Length && IsUrlCharacter(text[end]); end++) Count(text[end], 1, ref round, ref square);
        while (end > position && IsTrailing(text[end - 1], round, square)) Count(text[--end], -1, ref round, ref square);
        return end;
    }

    private static bool IsUrlCharacter(char character) =>
        character is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '`' or '|' or '\\' or '^' or '{' or '}');

    /// <summary>Whether a character at the end is not the address's: punctuation, or a bracket that it did not open.</summary>
    private static bool IsTrailing(char last, int round, int square) => last switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' => true,
        ')' => round < 0,
        ']' => square < 0,
        _ => false,
    };

    /// <summary>Counts a bracket: opened ones less closed ones.</summary>
    private static void Count(char character, int weight, ref int round, ref int square)
    {
        if (character is '(' or ')') round += character == '(' ? weight : -weight;
        else if (character is '[' or ']') square += character == '[' ? weight : -weight;
    }
}
