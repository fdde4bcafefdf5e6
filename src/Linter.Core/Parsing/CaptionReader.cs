namespace Wplint.Core.Parsing;

/// <summary>Reads the captions of figures and tables: 図1 …, 表 2：…, 【図 4】, Figure 3. …</summary>
internal static class CaptionReader
{
    private const int Longest = 60;
    private const int LongestInEnglish = 120;

    /// <summary>What follows the label in a sentence: 図 1 の範囲, 図 1 に示す.</summary>
    private static readonly string[] Particles = ["の", "に", "を", "は、", "では", "と、", "参照"];

    private static readonly (string Word, ReferenceKind Kind)[] Words =
    [
        ("図表", ReferenceKind.Figure), ("図", ReferenceKind.Figure), ("表", ReferenceKind.Table),
        ("Figure", ReferenceKind.Figure), ("Fig.", ReferenceKind.Figure), ("Table", ReferenceKind.Table),
    ];

    /// <summary>A word for a figure or table with its number.</summary>
    /// <param name="Kind">Figure or table.</param>
    /// <param name="Ordinal">The number; 0 where it is not a plain one (3-1).</param>
    /// <param name="Start">Index of its first character.</param>
    /// <param name="End">Index behind its last.</param>
    public readonly record struct Label(ReferenceKind Kind, int Ordinal, int Start, int End);

    /// <summary>The label of a short line that names a figure or table and does not talk about it; null for any other text.</summary>
    public static Label? Read(string text)
    {
        if (text.Length is 0 or > LongestInEnglish) return null;
        var start = TextFolding.Fold(text[0]) is '<' or '【' or '[' or '〈' or '《' or '(' ? 1 : 0;
        if (start == text.Length || !BeginsLabel(TextFolding.Fold(text[start])) || text.Contains('。')) return null;
        var folded = TextFolding.FoldEach(text);
        if (ReadLabel(folded, start) is not { } label || TalksAbout(folded, label.End)) return null;
        if (text.Length > Longest && text.AsSpan().IndexOfAnyExceptInRange('\0', '\u2FFF') >= 0) return null;
        var isClosed = label.End == folded.Length || char.IsWhiteSpace(folded[label.End]) || folded[label.End] is ':' or '.' or '】' or ']' or '>' or '〉' or '》' or ')';
        return isClosed ? label : null;
    }

    /// <summary>Whether a text is a sentence about the figure: a particle, or a verb in lower case, follows its label.</summary>
    private static bool TalksAbout(string text, int end)
    {
        var behind = text.AsSpan(end);
        var title = behind.TrimStart();
        if (title.Length == behind.Length || title.IsEmpty) return false;
        foreach (var particle in Particles)
        {
            if (title.StartsWith(particle)) return true;
        }

        return char.IsAsciiLetterLower(title[0]) && title.TrimEnd()[^1] == '.';
    }

    /// <summary>The label that a text has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the label begins.</param>
    public static Label? ReadLabel(string text, int start)
    {
        if (start >= text.Length || !BeginsLabel(text[start])) return null;
        foreach (var (word, kind) in Words)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0) continue;
            var digits = DigitReader.SkipSpaces(text, start + word.Length);
            if (digits < text.Length && text[digits] == '-') digits++;
            if (DigitReader.Read(text, digits, most: 3) is not var (ordinal, end)) return null;
            var isPlain = true;
            while (end + 1 < text.Length && text[end] is '-' or '.' && char.IsAsciiDigit(text[end + 1]))
            {
                isPlain = false;
                end = DigitReader.Skip(text, end + 1);
            }

            return new Label(kind, isPlain ? ordinal : 0, start, end);
        }

        return null;
    }

    private static bool BeginsLabel(char character) => character is '図' or '表' or 'F' or 'T';

    /// <summary>What a caption says behind its label.</summary>
    public static Passage TitleOf(Passage caption, Label label)
    {
        var start = label.End;
        while (start < caption.Text.Length && (char.IsWhiteSpace(caption.Text[start]) || ":：.．】］]>＞〉》)）".Contains(caption.Text[start]))) start++;
        return caption.Slice(start, caption.Text.Length - start).Trim();
    }
}
