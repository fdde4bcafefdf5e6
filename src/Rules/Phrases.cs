namespace Wplint.Rules;

/// <summary>Looks for any of several words in a text, whatever their case.</summary>
internal static class Phrases
{
    /// <summary>Whether one of the words stands in a text.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            // Kana and kanji have no case.
            if (char.IsAscii(word[0]) ? ContainsLatin(text, word) : text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>By hand: without ICU, the library looks each kanji up in a table of cases.</summary>
    private static bool ContainsLatin(ReadOnlySpan<char> text, string word)
    {
        char lower = char.ToLowerInvariant(word[0]), upper = char.ToUpperInvariant(word[0]);
        for (var at = text.IndexOfAny(lower, upper); at >= 0; at = text.IndexOfAny(lower, upper))
        {
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
            text = text[(at + 1)..];
        }

        return false;
    }

    /// <summary>Whether a text begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a text ends with one of the words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a text is one of the words.</summary>
    public static bool IsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
