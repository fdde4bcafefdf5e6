namespace Wplint;

/// <summary>
/// Compares titles by their wording. What a careful author may write either way is folded: width, spaces, letter case,
/// commas, hyphens, 及び and および, 又は and または, ぜい弱性 and 脆弱性, 順守 and 遵守, an English gloss in brackets at the end.
/// </summary>
public static class TitleFolding
{
    /// <summary>No title is longer; a hostile one shall not cost its square.</summary>
    private const int LongestCompared = 500;

    private static readonly char[] FootnoteMarks = [.. " 　*※¹²³⁴⁵⁶⁷⁸⁹⁰"];

    private static readonly (string From, string To)[] Spellings =
    [
        ("および", "及び"), ("または", "又は"), ("ぜい弱", "脆弱"), ("遵守", "順守"),
    ];

    /// <summary>The wording of <paramref name="title"/>, for comparison and not for display.</summary>
    public static string Fold(string title)
    {
        var text = TrimEnd(FoldCharacters(title.TrimEnd(FootnoteMarks)));
        foreach (var (from, to) in Spellings) text = text.Replace(from, to, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The first character of the wording, where that is told without folding the title; null where it is not.</summary>
    public static char? FirstOf(string title)
    {
        if (title.Length < 2 || title[1] is >= '\u0300' and <= '\u036F') return null;
        if (char.IsAsciiLetter(title[0])) return (char)(title[0] | 0x20);
        if (!JapaneseCharacters.IsKanji(title[0])) return null;
        foreach (var (from, _) in Spellings)
        {
            if (from[0] == title[0]) return null;
        }

        return title[0];
    }

    /// <summary>Whether two titles have the same wording.</summary>
    public static bool AreSame(string left, string right) => Fold(left) == Fold(right);

    /// <summary>How alike two titles are: 1 for the same wording, 0 for no two neighbouring characters in common.</summary>
    public static double Similarity(string left, string right) => SimilarityOfFolded(Fold(left), Fold(right));

    /// <summary>The same for two titles that are folded already.</summary>
    public static double SimilarityOfFolded(string first, string second)
    {
        if (first == second) return 1;
        if (first.Length > LongestCompared) first = first[..LongestCompared];
        if (second.Length > LongestCompared) second = second[..LongestCompared];
        if (first.Length < 2 || second.Length < 2) return 0;

        // Titles are short: comparing each pair of neighbours with each costs less than a table of them.
        var taken = new bool[first.Length];
        var common = 0;
        for (var i = 1; i < second.Length; i++)
        {
            for (var j = 1; j < first.Length; j++)
            {
                if (taken[j] || first[j] != second[i] || first[j - 1] != second[i - 1]) continue;
                taken[j] = true;
                common++;
                break;
            }
        }

        return 2.0 * common / (first.Length + second.Length - 2);
    }

    private static string FoldCharacters(string title)
    {
        var text = TextFolding.Fold(title).Text;
        var folded = text.Length <= LongestCompared ? stackalloc char[LongestCompared * 2] : new char[text.Length * 2];
        var length = 0;
        var wasSpace = false;
        foreach (var character in text)
        {
            // Beyond the blank of full width there is none.
            if (character <= '\u3000' && char.IsWhiteSpace(character))
            {
                wasSpace = true;
                continue;
            }

            if (character is '-' or '\u2010' or '\u2011' or '\u2013' || IsInvisible(character)) continue;
            var next = FoldCharacter(character);
            // Only between Latin words does a space tell anything.
            if (wasSpace && length > 0 && char.IsAsciiLetterOrDigit(folded[length - 1]) && char.IsAsciiLetterOrDigit(next)) folded[length++] = ' ';
            folded[length++] = next;
            wasSpace = false;
        }

        return folded[..length].SequenceEqual(title) ? title : folded[..length].ToString();
    }

    /// <summary>Soft hyphens and zero-width characters: a reader compares what is seen.</summary>
    private static bool IsInvisible(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static char FoldCharacter(char character) => character switch
    {
        '、' or '､' => ',',
        '･' or '·' or '•' => '・',
        '’' or '‘' => '\'',
        >= '\u3041' and <= '\u9FFF' => character, // kana and kanji have no case
        _ => char.ToLowerInvariant(character),
    };

    /// <summary>Without what may follow the wording: a full stop, an English gloss.</summary>
    private static string TrimEnd(string folded)
    {
        var text = folded.TrimEnd('.', '。');
        if (!text.EndsWith(')')) return text;
        var open = text.LastIndexOf('(');
        return open > 0 && text.AsSpan(open).IndexOfAnyExceptInRange('\0', '\x7F') < 0 ? text[..open] : text;
    }
}
