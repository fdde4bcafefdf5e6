namespace Wplint.Core.Parsing;

/// <summary>Tells titles from sentences by their shape.</summary>
internal static class TitleShape
{
    private const int LongestTitle = 100;
    private const int FewestSpacesOfASentence = 4;

    /// <summary>Particles and signs that no title begins with: 9.4.1 に記載の…</summary>
    private const string NeverFirst = "にはをがのともへや、。，．,.;:・~～〜-–)）」』】";

    /// <summary>Words of kana that begin with a particle's letter.</summary>
    private static readonly string[] FirstWords = ["はじめ", "もくじ", "ともに", "にほん", "やさし", "わたし"];

    /// <summary>A full stop that closes a word and no sentence.</summary>
    private static readonly string[] Abbreviations = ["etc.", "Inc.", "Ltd.", "Co.", "Corp.", "K.K.", "No.", "Ver.", "Rev."];

    /// <summary>Whether a text has the shape of a title: short, no sentence, not the rest of one.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length is 0 or > LongestTitle) return false;
        if (NeverFirst.Contains(text[0]) && !Array.Exists(FirstWords, word => text.StartsWith(word, StringComparison.Ordinal))) return false;
        if (text.StartsWith("及び", StringComparison.Ordinal) || text.StartsWith("から", StringComparison.Ordinal) || text.StartsWith("また", StringComparison.Ordinal)) return false;
        if (text.Contains('。')) return false;
        return text[^1] is not ('、' or '，' or ',' or ';' or '.' or '．' or '：' or ':') || EndsWithAbbreviation(text);
    }

    /// <summary>Whether a text reads as a sentence or part of one.</summary>
    public static bool IsSentence(string text) => text.Contains('。') || text.Length > LongestTitle || text.EndsWith('、') || IsEnglishSentence(text);

    private static bool IsEnglishSentence(string text) =>
        text.EndsWith('.')
        && text.AsSpan().Count(' ') >= FewestSpacesOfASentence
        && !text.EndsWith("..", StringComparison.Ordinal)
        && !EndsWithAbbreviation(text);

    private static bool EndsWithAbbreviation(string text) => Array.Exists(Abbreviations, word => text.EndsWith(word, StringComparison.Ordinal));
}
