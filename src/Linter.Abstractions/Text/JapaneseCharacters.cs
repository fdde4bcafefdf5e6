namespace Wplint;

/// <summary>The scripts that Japanese is written in, as far as papers use them.</summary>
public static class JapaneseCharacters
{
    /// <summary>Whether a character is a kanji; 々, which repeats one, is none.</summary>
    public static bool IsKanji(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether a character is a katakana, or the sign that lengthens one; ・ is none.</summary>
    public static bool IsKatakana(char character) => character is (>= '\u30A1' and <= '\u30FA') or '\u30FC';
}
