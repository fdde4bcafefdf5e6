using System.Globalization;

namespace Wplint;

/// <summary>
/// Folds look-alike characters as NFKC does: full width to half, Kangxi radicals and compatibility ideographs to ideographs,
/// half-width kana to kana, <c>①</c> to <c>1</c>, <c>㈱</c> to <c>(株)</c>; letter and mark to one letter (か and U+3099 to が).
/// </summary>
/// <remarks>
/// A table of our own, since wplint runs without ICU. It covers what Japanese and English papers are written with, within the
/// basic plane; several marks on one letter are taken as they come, where NFKC would sort them first.
/// </remarks>
public static class TextFolding
{
    private const char FirstExpansion = '\uE000';
    private const char LastExpansion = '\uF8FF';

    /// <summary>Folds one character that folds to one character; all others stay.</summary>
    public static char Fold(char character)
    {
        var index = FindTarget(character);
        if (index < 0) return character;
        var target = FoldingTable.Targets[index];
        return IsExpansion(target) ? character : target;
    }

    /// <summary>Folds a text, keeping the way back to each original character. Nothing is copied where nothing folds.</summary>
    public static FoldedText Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (FindTarget(text[i]) >= 0 || IsMark(text[i])) return FoldFrom(text, i);
        }

        return new FoldedText(text, null, text.Length);
    }

    /// <summary>
    /// Folds character by character, so that an index into the folded text is an index into the original. <c>①</c>, <c>²</c> and
    /// <c>Ⅰ</c> stay what they are: a mark or a chapter of its own kind, and no digit or letter.
    /// </summary>
    public static string FoldEach(string text)
    {
        var first = 0;
        while (first < text.Length && FoldOne(text[first]) == text[first]) first++;
        if (first == text.Length) return text;
        return string.Create(text.Length, (text, first), static (folded, state) =>
        {
            var (text, first) = state;
            text.AsSpan(0, first).CopyTo(folded);
            for (var i = first; i < folded.Length; i++) folded[i] = FoldOne(text[i]);
        });
    }

    private static char FoldOne(char character)
    {
        if (IsCommon(character)) return character;
        var folded = Fold(character);
        return folded == character || IsNumberSign(character) ? character : folded;
    }

    private static bool IsNumberSign(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    private static FoldedText FoldFrom(string text, int start)
    {
        var folded = new FoldedTextBuilder(text, start);
        for (var i = start; i < text.Length; i++)
        {
            var index = FindTarget(text[i]);
            if (index < 0)
            {
                Append(folded, text[i], i);
                continue;
            }

            var target = FoldingTable.Targets[index];
            if (!IsExpansion(target))
            {
                Append(folded, target, i);
                continue;
            }

            foreach (var character in ExpansionOf(target)) Append(folded, character, i);
        }

        return folded.ToFoldedText();
    }

    private static void Append(FoldedTextBuilder folded, char character, int origin)
    {
        if (IsMark(character) && folded.Last is { } letter && Compose(letter, character) is { } composed) folded.ReplaceLast(composed);
        else folded.Append(character, origin);
    }

    /// <summary>Where the table says what a character becomes; negative where it stands for itself.</summary>
    private static int FindTarget(char character)
    {
        if (IsCommon(character)) return -1;
        var range = FindRange(character);
        if (range < 0 || character > FoldingTable.RangeLasts[range]) return -1;
        var index = FoldingTable.RangeOffsets[range] + character - FoldingTable.RangeFirsts[range];
        return FoldingTable.Targets[index] == character ? -1 : index;
    }

    /// <summary>The last range that begins up to a character. By hand, as in <see cref="Offsets"/>.</summary>
    private static int FindRange(char character)
    {
        var firsts = FoldingTable.RangeFirsts;
        int low = 0, high = firsts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (firsts[middle] <= character) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>What papers mostly consist of, told without a look into the table.</summary>
    private static bool IsCommon(char character) => character is
        < '\u00A0'
        or (>= '\u3001' and <= '\u301F')
        or (>= '\u3041' and <= '\u3096')
        or (>= '\u30A1' and <= '\u30FE')
        or (>= '\u4E00' and <= '\u9FFF');

    private static bool IsMark(char character) => character is (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A';

    private static bool IsExpansion(char target) => target is >= FirstExpansion and <= LastExpansion;

    private static ReadOnlySpan<char> ExpansionOf(char target)
    {
        var expansion = target - FirstExpansion;
        return FoldingTable.Expansions[FoldingTable.ExpansionStarts[expansion]..FoldingTable.ExpansionStarts[expansion + 1]];
    }

    private static char? Compose(char letter, char mark)
    {
        var bases = FoldingTable.ComposedBases;
        var pair = bases.IndexOf(letter);
        for (; pair >= 0 && pair < bases.Length && bases[pair] == letter; pair++)
        {
            if (FoldingTable.ComposedMarks[pair] == mark) return FoldingTable.Composed[pair];
        }

        return null;
    }
}
