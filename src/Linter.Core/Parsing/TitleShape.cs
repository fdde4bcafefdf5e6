namespace Wplint.Core.Parsing;

/// <summary>Tells titles from sentences by their shape.</summary>
internal static class TitleShape
{
    private const int LongestTitle = 100;

    /// <summary>Particles and signs that no title begins with: 9.4.1 に記載の…</summary>
    private const string NeverFirst = "にはをがのともへや、。，．,.;:・~～〜-–)）」』】";

    /// <summary>Whether a text has the shape of a title: short, no sentence, not the rest of one.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length is 0 or > LongestTitle) return false;
        if (NeverFirst.Contains(text[0]) && !IsKatakanaWord(text)) return false;
        if (text.StartsWith("及び", StringComparison.Ordinal) || text.StartsWith("から", StringComparison.Ordinal) || text.StartsWith("また", StringComparison.Ordinal)) return false;
        if (text.Contains('。')) return false;
        return text[^1] is not ('、' or '，' or ',' or ';' or '.' or '．' or '：' or ':') || text.EndsWith("etc.", StringComparison.Ordinal) || text.EndsWith("Inc.", StringComparison.Ordinal);
    }

    /// <summary>Whether a text reads as a sentence or part of one.</summary>
    public static bool IsSentence(string text) => text.Contains('。') || text.Length > LongestTitle || text.EndsWith('、') || IsEnglishSentence(text);

    private static bool IsEnglishSentence(string text) => text.EndsWith('.') && text.Count(static c => c == ' ') >= 4 && !text.EndsWith("..", StringComparison.Ordinal);

    // はじめに begins with a letter of the list above.
    private static bool IsKatakanaWord(string text) => text.StartsWith("はじめ", StringComparison.Ordinal) || text.StartsWith("もくじ", StringComparison.Ordinal);
}
