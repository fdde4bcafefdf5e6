using System.Globalization;

namespace Wplint.Core.Parsing;

/// <summary>Folds character by character, so that an index into the folded text is an index into the original.</summary>
internal static class OneToOne
{
    /// <summary>
    /// <paramref name="text"/> with full-width letters, digits and signs in half width, look-alikes as what they look like.
    /// <c>①</c>, <c>²</c> and <c>Ⅰ</c> stay what they are: a mark or a chapter of its own kind, and no digit or letter.
    /// </summary>
    public static string Fold(string text)
    {
        var first = 0;
        while (first < text.Length && Fold(text[first]) == text[first]) first++;
        if (first == text.Length) return text;
        return string.Create(text.Length, (text, first), static (folded, state) =>
        {
            var (text, first) = state;
            text.AsSpan(0, first).CopyTo(folded);
            for (var i = first; i < folded.Length; i++) folded[i] = Fold(text[i]);
        });
    }

    private static char Fold(char character)
    {
        var folded = TextFolding.Fold(character);
        return folded == character || IsNumberSign(character) ? character : folded;
    }

    private static bool IsNumberSign(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
}
