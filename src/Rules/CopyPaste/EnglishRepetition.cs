using System.Text;

namespace Wplint.Rules.CopyPaste;

/// <summary>Finds English words that stand twice by mistake: those that no sentence has twice in a row, unlike "that that" and "had had", and long words, of which none is doubled on purpose.</summary>
internal static class EnglishRepetition
{
    private const int ShortWord = 3;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "also", "an", "and", "are", "at", "be", "been", "by", "but", "can", "each", "for", "from", "if", "into", "is", "its", "may", "must", "not", "of", "or",
        "our", "shall", "should", "the", "their", "these", "this", "to", "we", "when", "where", "which", "will", "with", "your",
    };

    private static readonly HashSet<string> Doubled = new(StringComparer.OrdinalIgnoreCase) { "that", "very", "many", "much", "long", "more", "never", "again", "really" };

    /// <summary>Words that begin a clause whose verb may meet the same verb: the rules we follow follow from the law.</summary>
    private static readonly string[] ClauseOpenings = ["that ", "which ", "who ", "what ", "where ", "how ", "we ", "you ", "they ", "it "];

    /// <summary>A doubled word that begins at an index; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of a letter.</param>
    /// <param name="end">Where the letters end.</param>
    public static Repetition? FindAt(string text, int index, int end)
    {
        var second = end;
        while (second < text.Length && text[second] == ' ') second++;
        var secondEnd = second + end - index;
        if (second == end || secondEnd > text.Length) return null;
        // "Annex A a list" and "the The Hague office" are right.
        if (text[second] != (text[index] | 0x20) || (end - index == 1 && text[index] != text[second])) return null;
        if (!Ascii.EqualsIgnoreCase(text.AsSpan(index, end - index), text.AsSpan(second, end - index))) return null;
        if (IsWordCharacter(text, index - 1) || IsWordCharacter(text, secondEnd) || !IsNeverDoubled(text, index, end)) return null;
        return new Repetition(index, end, secondEnd);
    }

    /// <summary>Where the letters end that begin at an index.</summary>
    public static int EndOfWord(string text, int start)
    {
        while (start < text.Length && char.IsAsciiLetter(text[start])) start++;
        return start;
    }

    /// <summary>Short words may be told apart by their sentence only (go in in pairs), and a few long ones are doubled by right.</summary>
    private static bool IsNeverDoubled(string text, int start, int end)
    {
        var word = text[start..end];
        return Words.Contains(word) || (word.Length > ShortWord && !Doubled.Contains(word) && !IsInClause(text.AsSpan(0, start)));
    }

    private static bool IsInClause(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOfAny(".,;:") + 1)..];
        foreach (var opening in ClauseOpenings)
        {
            for (var at = before.IndexOf(opening, StringComparison.OrdinalIgnoreCase); at >= 0;)
            {
                if (at == 0 || before[at - 1] == ' ') return true;
                var next = before[(at + 1)..].IndexOf(opening, StringComparison.OrdinalIgnoreCase);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return false;
    }

    /// <summary>Whether a character goes on with a word or a name: to-do, of_x, the/the, is's.</summary>
    private static bool IsWordCharacter(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || ("-_/'’.@".Contains(text[index]) && !EndsSentence(text, index)));

    private static bool EndsSentence(string text, int index) => text[index] == '.' && (index + 1 == text.Length || text[index + 1] == ' ');
}
