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
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';
    private const char FirstExpansion = '\uE000';
    private const char LastExpansion = '\uF8FF';

    /// <summary>What folds, alone or with the letter before it; few characters of a paper do.</summary>
    private static readonly CharacterSet Folding = FindFolding();

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
        var first = Folding.FindIn(text, 0);
        return first < 0 ? new FoldedText(text, null, text.Length) : FoldFrom(text, first);
    }

    /// <summary>
    /// Folds character by character, so that an index into the folded text is an index into the original. <c>①</c>, <c>²</c> and
    /// <c>Ⅰ</c> stay what they are: a mark or a chapter of its own kind, and no digit or letter.
    /// </summary>
    public static string FoldEach(string text)
    {
        var first = Folding.FindIn(text, 0);
        while (first >= 0 && FoldOne(text[first]) == text[first]) first = Folding.FindIn(text, first + 1);
        if (first < 0) return text;
        return string.Create(text.Length, (text, first), static (folded, state) =>
        {
            state.text.CopyTo(folded);
            for (var i = state.first; i >= 0; i = Folding.FindIn(state.text, i + 1)) folded[i] = FoldOne(state.text[i]);
        });
    }

    private static char FoldOne(char character)
    {
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
        if (!Folding.Contains(character)) return -1;
        var range = FindRange(character);
        if (character > FoldingTable.RangeLasts[range]) return -1; // a mark
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

    private static CharacterSet FindFolding()
    {
        var folding = new CharacterSet("\u3099\u309A");
        folding.Add(FirstMark, LastMark);
        for (var range = 0; range < FoldingTable.RangeFirsts.Length; range++) folding.Add(FoldingTable.RangeFirsts[range], FoldingTable.RangeLasts[range]);
        return folding;
    }

    private static bool IsMark(char character) => character is (>= FirstMark and <= LastMark) or '\u3099' or '\u309A';

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
