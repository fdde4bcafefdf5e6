namespace Wplint.Core.Parsing;

/// <summary>Tells a Japanese paper from an English one.</summary>
internal static class LanguageDetector
{
    /// <summary>The language of a text: Japanese if at least one letter in ten is kana or kanji.</summary>
    public static Language Detect(string text)
    {
        int japanese = 0, latin = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character)) latin++;
            else if (character is >= '\u3041' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF') japanese++;
        }

        return japanese > 0 && japanese * 9 >= latin ? Language.Japanese : Language.English;
    }
}
