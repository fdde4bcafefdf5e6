using System.Globalization;

namespace Wplint.Core.Parsing;

/// <summary>Reads versions in all the ways that papers write them.</summary>
internal static class VersionReader
{
    private static readonly string[] Words = ["version", "ver", "revision", "rev", "バージョン", "版数", "版番号", "v", "r"];

    /// <summary>The first version in a passage at or behind <paramref name="start"/>; null where there is none.</summary>
    public static (PaperVersion Version, int Start, int End)? Find(Passage passage, int start = 0)
    {
        var text = OneToOne.Fold(passage.Text);
        for (var i = start; i < text.Length; i++)
        {
            if (ReadAt(text, i) is { } match) return (ToVersion(passage, match), match.Start, match.End);
        }

        return null;
    }

    /// <summary>The version that a cell of a version column holds, where a bare number is one; null where there is none.</summary>
    public static PaperVersion? ReadCell(Passage cell)
    {
        if (Find(cell) is { } found) return found.Version;
        var text = OneToOne.Fold(cell.Text);
        var start = SkipSpaces(text, 0);
        if (start < text.Length && text[start] == '第') start = SkipSpaces(text, start + 1);
        if (ReadNumbers(text, start) is not var (components, end)) return null;
        return SkipSpaces(text, end) == text.Length ? ToVersion(cell, new Match(components, start, end, start, end)) : null;
    }

    private static PaperVersion ToVersion(Passage passage, Match match) => new(match.Components)
    {
        Text = passage.Text[match.Start..match.End],
        Span = passage.ToSource(match.Start, match.End - match.Start),
        NumberSpan = passage.ToSource(match.NumberStart, match.NumberEnd - match.NumberStart),
        IsFirstEdition = match.IsFirstEdition,
    };

    private static Match? ReadAt(string text, int start) =>
        ReadFirstEdition(text, start) ?? ReadEdition(text, start) ?? ReadWord(text, start);

    /// <summary>初版.</summary>
    private static Match? ReadFirstEdition(string text, int start) =>
        text.AsSpan(start).StartsWith("初版") ? new Match([1], start, start + 2, start, start + 2) { IsFirstEdition = true } : null;

    /// <summary>第 1.0 版, 1.4版, 第三版, 2013年度版.</summary>
    private static Match? ReadEdition(string text, int start)
    {
        var isOrdinal = text[start] == '第';
        if (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '第')) return null;
        if (!isOrdinal && start > 1 && text[start - 1] == ' ' && text[start - 2] == '第') return null;
        var numberStart = isOrdinal ? SkipSpaces(text, start + 1) : start;
        var (components, numberEnd) = ReadNumbers(text, numberStart) ?? (isOrdinal ? ReadKanji(text, numberStart) : null) ?? ([], numberStart);
        if (components.Count == 0) return null;
        var end = SkipSpaces(text, numberEnd);
        if (components is [>= 1900 and <= 2999])
        {
            if (end < text.Length && text[end] == '年') end++;
            if (end < text.Length && text[end] == '度') end++;
        }

        if (end >= text.Length || text[end] != '版') return null;
        if (end + 1 < text.Length && text[end + 1] is '数' or '番' or '画') return null;
        return new Match(components, start, end + 1, numberStart, numberEnd);
    }

    /// <summary>Ver. 1.5, V1.0, Version 2, Rev.3, バージョン 1.2.</summary>
    private static Match? ReadWord(string text, int start)
    {
        if (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) return null;
        foreach (var word in Words)
        {
            if (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var position = start + word.Length;
            if (position < text.Length && text[position] == '.') position++;
            position = SkipSpaces(text, position);
            if (position < text.Length && text[position] is ':' or '-' && word.Length > 1) position = SkipSpaces(text, position + 1);
            if (position < text.Length && text[position] == '第') position = SkipSpaces(text, position + 1);
            if (ReadNumbers(text, position) is not var (components, end)) continue;
            // A single letter needs a number with a dot right behind it: "V1.0", not "v 2" or "R2".
            if (word.Length == 1 && (components.Count < 2 || position != start + 1)) continue;
            if (end < text.Length && char.IsAsciiLetter(text[end])) continue;
            var numberEnd = end;
            if (SkipSpaces(text, end) is var edition && edition < text.Length && text[edition] == '版') end = edition + 1;
            return new Match(components, start, end, position, numberEnd);
        }

        return null;
    }

    private static (IReadOnlyList<int> Components, int End)? ReadNumbers(string text, int position)
    {
        var components = new List<int>(3);
        var end = position;
        while (true)
        {
            var digitEnd = position;
            while (digitEnd < text.Length && char.IsAsciiDigit(text[digitEnd])) digitEnd++;
            if (digitEnd - position is 0 or > 4) break;
            components.Add(int.Parse(text.AsSpan(position, digitEnd - position), NumberStyles.None, CultureInfo.InvariantCulture));
            end = digitEnd;
            if (end + 1 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 1])) break;
            position = end + 1;
        }

        return components.Count is 0 or > 4 ? null : (components, end);
    }

    private static (IReadOnlyList<int> Components, int End)? ReadKanji(string text, int position) =>
        NumberReader.ReadOrdinal(text, position) is var (value, end) ? ([value], end) : null;

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return position;
    }

    private readonly record struct Match(IReadOnlyList<int> Components, int Start, int End, int NumberStart, int NumberEnd)
    {
        public bool IsFirstEdition { get; init; }
    }
}
