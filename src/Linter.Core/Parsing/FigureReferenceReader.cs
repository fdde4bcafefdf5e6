namespace Wplint.Core.Parsing;

/// <summary>Finds the places that point to figures, tables and pages: 図1, 下図, 以下の表, the table below, P5, 7ページ.</summary>
internal static class FigureReferenceReader
{
    /// <summary>What makes a number an amount: 図2枚.</summary>
    private const string Counters = "つ枚点個件種";

    /// <summary>Words before 図 and 表 that point to one nearby.</summary>
    private static readonly string[] Pointers = ["以下", "下記", "上記", "次", "下", "上", "右", "左"];

    private static readonly (string Words, ReferenceKind Kind)[] English =
    [
        ("table below", ReferenceKind.Table), ("table above", ReferenceKind.Table), ("following table", ReferenceKind.Table),
        ("figure below", ReferenceKind.Figure), ("figure above", ReferenceKind.Figure), ("following figure", ReferenceKind.Figure),
    ];

    /// <summary>The reference that <paramref name="text"/> has at <paramref name="start"/>; null where there is none.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the reference begins; no letter or digit stands before it.</param>
    public static ReferenceMatch? Read(string text, int start) => text[start] switch
    {
        '図' or '表' => start > 0 && JapaneseCharacters.IsKanji(text[start - 1]) ? null : ReadNumbered(text, start), // 別表1, 代表 1 名
        'F' or 'T' or 'f' or 't' => ReadNumbered(text, start) ?? ReadEnglish(text, start),
        '以' or '下' or '上' or '次' or '右' or '左' => ReadPointer(text, start),
        'P' or 'p' => ReadPage(text, start),
        >= '0' and <= '9' => ReadPageWord(text, start),
        _ => null,
    };

    private static ReferenceMatch? ReadNumbered(string text, int start)
    {
        if (CaptionReader.ReadLabel(text, start) is not { } label) return null;
        var isAmount = label.End < text.Length && Counters.Contains(text[label.End]);
        return isAmount ? null : new ReferenceMatch(label.Kind, start, label.End) { Ordinal = label.Ordinal };
    }

    private static ReferenceMatch? ReadEnglish(string text, int start)
    {
        foreach (var (words, kind) in English)
        {
            if (string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0) return new ReferenceMatch(kind, start, start + words.Length);
        }

        return null;
    }

    private static ReferenceMatch? ReadPointer(string text, int start)
    {
        var pointer = Array.Find(Pointers, pointer => string.CompareOrdinal(text, start, pointer, 0, pointer.Length) == 0);
        if (pointer is null || (start > 0 && JapaneseCharacters.IsKanji(text[start - 1]))) return null; // 目次の図, 年次の表
        var sign = start + pointer.Length;
        if (sign < text.Length && text[sign] == 'の') sign++;
        if (sign >= text.Length || text[sign] is not ('図' or '表')) return null;
        if (ReadNumbered(text, sign) is { } numbered) return numbered; // 上記の図1 may stand anywhere
        // 図面, 図る and 表示, 表記 are other words.
        if (sign + 1 < text.Length && text[sign + 1] is '示' or '面' or '形' or '書' or '記' or '現' or '明' or '題' or '紙' or '解' or 'る' or 'ら' or 'り' or 'す' or 'し') return null;
        return new ReferenceMatch(text[sign] == '図' ? ReferenceKind.Figure : ReferenceKind.Table, start, sign + 1);
    }

    private static ReferenceMatch? ReadPage(string text, int start)
    {
        var digits = start + 1 < text.Length && text[start + 1] == '.' ? start + 2 : start + 1;
        if (DigitReader.Read(text, digits, most: 3) is not var (page, end) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))) return null;
        return new ReferenceMatch(ReferenceKind.Page, start, end) { Ordinal = page };
    }

    private static ReferenceMatch? ReadPageWord(string text, int start)
    {
        if (DigitReader.Read(text, start, most: 3) is not var (page, end)) return null;
        end = DigitReader.SkipSpaces(text, end);
        var word = text.AsSpan(end).StartsWith("ページ") ? 3 : text.AsSpan(end).StartsWith("頁") ? 1 : 0;
        if (word == 0 || text.AsSpan(end + word).StartsWith("以") || text.AsSpan(end + word).StartsWith("程度")) return null; // 20ページ以内
        return new ReferenceMatch(ReferenceKind.Page, start, end + word) { Ordinal = page };
    }
}
