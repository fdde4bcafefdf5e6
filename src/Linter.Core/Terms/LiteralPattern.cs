namespace Wplint.Core.Terms;

/// <summary>One of several words as they are written; where two begin at one place, the longer one.</summary>
internal sealed class LiteralPattern : TermPattern
{
    private readonly string[] _words;
    private readonly string _firstLetters;
    private readonly LetterComparison _comparison;
    private readonly bool _wholeWords;

    /// <param name="words">The words, none of them empty.</param>
    /// <param name="comparison">Which characters count as the same.</param>
    /// <param name="wholeWords">Whether a word may not stand inside of a longer one of Latin letters and digits: <c>ID</c> in <c>VIDEO</c>.</param>
    public LiteralPattern(IReadOnlyList<string> words, LetterComparison comparison, bool wholeWords)
    {
        _words = [.. words];
        Array.Sort(_words, static (left, right) => right.Length - left.Length);
        _comparison = comparison;
        _wholeWords = wholeWords;
        Written = string.Join(", ", words);
        _firstLetters = string.Concat(_words.Select(word => Variants(word[0])));
    }

    public override string Written { get; }

    public override IReadOnlyList<TermMatch> FindIn(string text)
    {
        List<TermMatch>? matches = null;
        for (var i = 0; i < text.Length; i++)
        {
            var step = text.AsSpan(i).IndexOfAny(_firstLetters);
            if (step < 0) break;
            i += step;
            if (WordAt(text, i) is not { } word) continue;
            (matches ??= []).Add(new TermMatch(i, [text.Substring(i, word.Length)]));
            i += word.Length - 1;
        }

        return matches ?? (IReadOnlyList<TermMatch>)[];
    }

    private string? WordAt(string text, int start)
    {
        foreach (var word in _words)
        {
            if (StandsAt(word, text, start) && !CutsCharacter(text, start, word.Length) && (!_wholeWords || IsWhole(text, start, word.Length))) return word;
        }

        return null;
    }

    private bool StandsAt(string word, string text, int start)
    {
        if (start + word.Length > text.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (Key(word[i]) != Key(text[start + i])) return false;
        }

        return true;
    }

    private char Key(char character) => _comparison switch
    {
        LetterComparison.IgnoreCase => char.ToUpperInvariant(character),
        LetterComparison.IgnoreCaseAndWidth => NarrowLetter(character) is var narrow && char.IsAsciiLetter(narrow) ? (char)(narrow & ~0x20) : narrow,
        _ => character,
    };

    private string Variants(char character) => _comparison switch
    {
        LetterComparison.IgnoreCase => $"{char.ToUpperInvariant(character)}{char.ToLowerInvariant(character)}",
        LetterComparison.IgnoreCaseAndWidth when char.IsAsciiLetterOrDigit(NarrowLetter(character)) => WithWidths(NarrowLetter(character)),
        _ => character.ToString(),
    };

    private static string WithWidths(char narrow)
    {
        var (upper, lower) = (char.ToUpperInvariant(narrow), char.ToLowerInvariant(narrow));
        return $"{upper}{lower}{(char)(upper + 0xFEE0)}{(char)(lower + 0xFEE0)}";
    }

    /// <summary>A letter or digit of full width as its half-width counterpart; other signs as they are.</summary>
    private static char NarrowLetter(char character) =>
        character is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(character - 0xFEE0) : character;

    private static bool IsWhole(string text, int start, int length) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start]))
        && !(start + length < text.Length && IsLatin(text[start + length - 1]) && IsLatin(text[start + length]));

    private static bool IsLatin(char character) => NarrowLetter(character) is < '\u0250' and var narrow && char.IsLetterOrDigit(narrow);
}
