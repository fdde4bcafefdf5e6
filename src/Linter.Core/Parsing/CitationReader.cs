namespace Wplint.Core.Parsing;

/// <summary>Finds the standards that a text names, and which of them it sets equal.</summary>
internal sealed class CitationReader
{
    private const string Hyphens = "-‐‑−–ー";
    private const int LongestBracket = 200;

    /// <summary>What stands between two numbers of one publisher.</summary>
    private static readonly string[] Joints = ["/", "・", "、", ",", "及び", "および", "並びに", "と", "and ", "& "];

    private readonly List<Citation> _citations = [];
    private int _groups;

    /// <summary>What was found, in the order of reading.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>Adds the citations of a text, and gives the places where they stand in it.</summary>
    public IReadOnlyList<CitationMatch> Add(PlacedText placed)
    {
        var text = placed.Text;
        List<CitationMatch>? found = null;
        for (var i = text.AsSpan().IndexOfAny('I', 'J'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] is not ('I' or 'J') || (i > 0 && char.IsAsciiLetter(text[i - 1]))) continue;
            if (ReadAt(text, i) is not { } match) continue;
            (found ??= []).Add(match);
            while (ReadSibling(text, found[^1]) is { } sibling) found.Add(sibling);
            i = found[^1].End - 1;
        }

        if (found is null) return [];
        var groups = FindGroups(text, found);
        for (var i = 0; i < found.Count; i++) _citations.Add(found[i].ToCitation(placed, groups[i]));
        return found;
    }

    private static CitationMatch? ReadAt(string text, int start)
    {
        if (Is(text, start, "ISO")) return ReadIso(text, start);
        if (Is(text, start, "IEC")) return ReadNumber(text, start, SkipSpaces(text, start + 3), "IEC");
        if (Is(text, start, "ITU-T")) return ReadRecommendation(text, start);
        if (Is(text, start, "JIP") || Is(text, start, "JIS")) return ReadIsms(text, start) ?? ReadJis(text, start);
        return null;
    }

    /// <summary>ISO/IEC 27017:2015, ISO27017, ISO /IEC TR 27015.</summary>
    private static CitationMatch? ReadIso(string text, int start)
    {
        var position = SkipSpaces(text, start + 3);
        var publisher = "ISO";
        if (position < text.Length && text[position] is '/' && SkipSpaces(text, position + 1) is var iec && Is(text, iec, "IEC"))
            (publisher, position) = ("ISO/IEC", SkipSpaces(text, iec + 3));
        foreach (var type in (ReadOnlySpan<string>)["TR", "TS", "PAS"])
        {
            if (!Is(text, position, type)) continue;
            publisher = $"{publisher} {type}";
            position = SkipSpaces(text, position + type.Length);
            break;
        }

        if (position < text.Length && (Hyphens.Contains(text[position]) || text[position] == ':')) position++;
        return ReadNumber(text, start, position, publisher);
    }

    /// <summary>JIS Q 27017:2016, JISQ27002.</summary>
    private static CitationMatch? ReadJis(string text, int start)
    {
        if (!Is(text, start, "JIS")) return null;
        var letter = SkipSpaces(text, start + 3);
        if (letter < text.Length && Hyphens.Contains(text[letter])) letter++;
        if (letter >= text.Length || !char.IsAsciiLetterUpper(text[letter])) return null;
        var position = SkipSpaces(text, letter + 1);
        if (position < text.Length && Hyphens.Contains(text[position])) position++;
        return ReadNumber(text, start, position, $"JIS {text[letter]}");
    }

    /// <summary>JIP-ISMS517-1.0, JIP-ISMS 517, JIPISMS517.</summary>
    private static CitationMatch? ReadIsms(string text, int start)
    {
        var position = start + 3;
        if (position < text.Length && (Hyphens.Contains(text[position]) || text[position] == ' ')) position++;
        if (!Is(text, position, "ISMS")) return null;
        var number = SkipSpaces(text, position + 4);
        if (number < text.Length && Hyphens.Contains(text[number])) number++;
        var end = SkipDigits(text, number);
        if (end - number is < 2 or > 4) return null;
        var match = new CitationMatch($"{text[start..(start + 3)]}-ISMS", start, number, end) { End = end };
        var edition = end + 1;
        if (end < text.Length && Hyphens.Contains(text[end]) && SkipDigits(text, edition) is var major && major > edition
            && major + 1 < text.Length && text[major] == '.' && SkipDigits(text, major + 1) is var minor && minor > major + 1)
            match = match with { EditionStart = edition, EditionEnd = minor, End = minor };
        return match;
    }

    /// <summary>ITU-T X.1631.</summary>
    private static CitationMatch? ReadRecommendation(string text, int start)
    {
        var letter = SkipSpaces(text, start + 5);
        if (letter + 2 >= text.Length || !char.IsAsciiLetterUpper(text[letter]) || text[letter + 1] != '.') return null;
        var end = SkipDigits(text, letter + 2);
        return end == letter + 2 ? null : new CitationMatch("ITU-T", start, letter, end) { End = end };
    }

    private static CitationMatch? ReadNumber(string text, int start, int position, string publisher)
    {
        var end = SkipDigits(text, position);
        if (end - position is < 3 or > 5) return null;
        var match = new CitationMatch(publisher, start, position, end) { End = end };
        if (end + 1 < text.Length && Hyphens.Contains(text[end]))
        {
            var partEnd = SkipDigits(text, end + 1);
            if (partEnd - end - 1 is 1 or 2) match = match with { NumberEnd = partEnd, End = partEnd };
            else if (partEnd - end - 1 == 4) return match with { EditionStart = end + 1, EditionEnd = partEnd, End = partEnd };
        }

        var colon = SkipSpaces(text, match.NumberEnd);
        if (colon >= text.Length || text[colon] != ':') return match;
        var year = SkipSpaces(text, colon + 1);
        var yearEnd = SkipDigits(text, year);
        return yearEnd - year == 4 && !IsDate(text, yearEnd) ? match with { EditionStart = year, EditionEnd = yearEnd, End = yearEnd } : match;
    }

    /// <summary>ISO/IEC 27001：2019 年取得, ISO/IEC 27001: 2019/6/14: the colon says when something happened. 2015 年版 is an edition.</summary>
    private static bool IsDate(string text, int yearEnd)
    {
        if (yearEnd < text.Length && text[yearEnd] is '/' or '.' or '-')
            return SkipDigits(text, yearEnd + 1) - yearEnd - 1 is 1 or 2;
        var behind = SkipSpaces(text, yearEnd);
        return Is(text, behind, "年") && !Is(text, SkipSpaces(text, behind + 1), "版") && !Is(text, behind + 1, "度版");
    }

    /// <summary>ISO/IEC 27001/27017, ISO/IEC 27001 及び 27017: the second number has the first one's publisher.</summary>
    private static CitationMatch? ReadSibling(string text, CitationMatch first)
    {
        if (first.Publisher.EndsWith("ISMS", StringComparison.Ordinal)) return null;
        var position = SkipSpaces(text, first.End);
        var joint = Array.Find(Joints, joint => Is(text, position, joint));
        if (joint is null) return null;
        position = SkipSpaces(text, position + joint.Length);
        var end = SkipDigits(text, position);
        if (end - position != 5 || !Is(text, position, text.Substring(first.NumberStart, 2))) return null;
        return ReadNumber(text, position, position, first.Publisher);
    }

    /// <summary>Citations in brackets right behind a citation mean the same thing, and so do those joined by an equals sign.</summary>
    private int?[] FindGroups(string text, List<CitationMatch> found)
    {
        var groups = new int?[found.Count];
        var bracketEnd = -1;
        for (var i = 1; i < found.Count; i++)
        {
            var between = text.AsSpan(found[i - 1].End, found[i].Start - found[i - 1].End).Trim();
            var isOpened = between is "(" or "[" or "(=";
            if (isOpened) bracketEnd = FindBracketEnd(text, found[i].End);
            var isContinued = found[i].Start < bracketEnd && groups[i - 1] is not null && between is "," or "、" or "/" or "=" or "及び" or "・" or ";";
            if (!isOpened && !isContinued && between is not ("=" or "≒" or "≡")) continue;
            groups[i - 1] ??= _groups++;
            groups[i] = groups[i - 1];
        }

        return groups;
    }

    private static int FindBracketEnd(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestBracket, text.Length - start)).IndexOfAny(')', ']');
        return length < 0 ? -1 : start + length;
    }

    private static bool Is(string text, int position, string word) => string.CompareOrdinal(text, position, word, 0, word.Length) == 0;

    private static int SkipSpaces(string text, int position) => DigitReader.SkipSpaces(text, position);

    private static int SkipDigits(string text, int position) => DigitReader.Skip(text, position);
}
