namespace Wplint.Rules;

/// <summary>Looks for any of several words in a text, whatever their case.</summary>
internal static class Phrases
{
    /// <summary>Whether one of the words stands in a text.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            // Kana and kanji have no case, and to look for them without one is many times as fast.
            if (text.Contains(word, char.IsAscii(word[0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) return true;
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
