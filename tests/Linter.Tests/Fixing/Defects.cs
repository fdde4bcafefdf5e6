using System.Text.RegularExpressions;

namespace Wplint.Tests.Fixing;

/// <summary>Damages papers as copying, converting and hasty edits do.</summary>
internal sealed partial class Defects(Random random)
{
    /// <summary>The kinds of defects. Each takes a text and damages one place of it, or none where there is no such place.</summary>
    public IReadOnlyList<Func<string, string>> Kinds =>
    [
        text => Replace(text, CloudPrefix(), static _ => ""),
        text => Replace(text, CloudPrefix(), static _ => "CLD"),
        text => Everywhere(text, TitleOfControl(), static title => title.Replace("情報", "データ", StringComparison.Ordinal).Replace("nformation", "nfo", StringComparison.Ordinal)),
        text => Replace(text, TitleOfControl(), static title => title[..^1]),
        text => Replace(text, TitleOfControl(), static title => title.Length > 4 ? title.Remove(2, 1) : title),
        text => Replace(text, Standard(), static name => name.Replace("ISO/IEC ", "ISO", StringComparison.Ordinal)),
        text => Replace(text, Standard(), static name => name.Replace(" ", "", StringComparison.Ordinal)),
        text => Replace(text, StandardWithYear(), static name => name.Replace(":", " : ", StringComparison.Ordinal)),
        text => Replace(text, StandardWithYear(), static name => name.Replace("27017", "27015", StringComparison.Ordinal)),
        text => Replace(text, Particle(), static particle => particle + particle),
        text => Replace(text, Article(), static article => $"{article} {article}"),
        text => Replace(text, FullStop(), static _ => ""),
        text => Replace(text, WholeSentence(), static sentence => $"**{sentence}**"),
        text => Replace(text, CommonKanji(), static kanji => kanji == "用" ? "⽤" : "⼈"),
        text => Replace(text, CommonKanji(), static kanji => kanji + "\u200B"),
        text => Replace(text, Scheme(), static _ => "https:/"),
        text => Replace(text, Scheme(), static _ => "https://https://"),
        text => Replace(text, Date(), static date => date.Replace("/", "-", StringComparison.Ordinal)),
        text => Replace(text, Date(), static date => date.Replace("/0", "/", StringComparison.Ordinal)),
        text => Replace(text, Number(), static number => string.Concat(number.Select(static digit => digit == '.' ? '.' : (char)(digit - '0' + '０')))),
    ];

    /// <summary>A text with some defects.</summary>
    public string Add(string text, int count)
    {
        for (var i = 0; i < count; i++) text = Kinds[random.Next(Kinds.Count)](text);
        return text;
    }

    private string Replace(string text, Regex pattern, Func<string, string> damage)
    {
        var places = pattern.Matches(text);
        if (places.Count == 0) return text;
        var place = places[random.Next(places.Count)];
        return string.Concat(text.AsSpan(0, place.Index), damage(place.Value), text.AsSpan(place.Index + place.Length));
    }

    /// <summary>The same damage wherever the same words stand.</summary>
    private string Everywhere(string text, Regex pattern, Func<string, string> damage)
    {
        var places = pattern.Matches(text);
        if (places.Count == 0) return text;
        var words = places[random.Next(places.Count)].Value;
        return text.Replace(words, damage(words), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"CLD\.(?=\d)")]
    private static partial Regex CloudPrefix();

    [GeneratedRegex(@"(?<=^(#+ )?(CLD\.)?\d+\.\d+\.\d+ )[^\r\n.]{4,}(?=[\r\n])", RegexOptions.Multiline)]
    private static partial Regex TitleOfControl();

    [GeneratedRegex(@"ISO/IEC \d{5}|JIS Q \d{5}")]
    private static partial Regex Standard();

    [GeneratedRegex(@"(ISO/IEC|JIS Q) \d{5}:\d{4}")]
    private static partial Regex StandardWithYear();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[をがは](?=\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex Particle();

    [GeneratedRegex(@"\b(the|of|and)\b")]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<=す)。(?=\r?\n)|(?<=[a-z])\.(?=\r?\n)")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"(?<=。)[^。\r\n「」]{4,}。(?=[^\r\n])")]
    private static partial Regex WholeSentence();

    [GeneratedRegex("[用人]")]
    private static partial Regex CommonKanji();

    [GeneratedRegex("https://")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\b20\d\d/\d\d?/\d\d?")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<=^(#+ )?)\d+\.\d+\.\d+(?= )", RegexOptions.Multiline)]
    private static partial Regex Number();
}
