namespace Wplint.Rules.Links;

/// <summary>Finds where the text behind an address begins that has slipped into it: <c>[規約](https://kaede.example/）)</c>.</summary>
internal static class SwallowedText
{
    private const int MostCharacters = 16;
    private const string Openers = "(（「『【〈《〔[＜“‘";
    private const string Closers = ")）」』】〉》〕]＞”’";

    /// <summary>The index of the first character that is not the address's; its length where all are.</summary>
    /// <param name="address">The address as a link has it.</param>
    /// <param name="start">Where its host begins.</param>
    public static int FindStart(string address, int start)
    {
        var end = address.Length;
        while (end > start && address.Length - end < MostCharacters && IsForeignEnd(address, start, end)) end--;
        // Two addresses joined by a comma are one link to Markdown.
        var comma = address.IndexOf("、http", start, StringComparison.Ordinal);
        return comma < 0 ? end : Math.Min(comma, end);
    }

    private static bool IsForeignEnd(string address, int start, int end)
    {
        var last = address[end - 1];
        if (last is '、' or '。' or '，' or '．' or ',' or ';') return true;
        var pair = Closers.IndexOf(last, StringComparison.Ordinal);
        return pair >= 0 && address.AsSpan(start, end - start).Count(last) > address.AsSpan(start, end - start).Count(Openers[pair]);
    }
}
