namespace Wplint.Core.Parsing;

/// <summary>Tells a Japanese paper from an English one.</summary>
internal static class LanguageDetector
{
    /// <summary>The language of a text: Japanese if at least one letter in ten is kana or kanji.</summary>
    public static Language Detect(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u3041', '\u9FFF') < 0) return Language.English;
        int japanese = 0, latin = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetter(text[i])) latin++;
            else if (text[i] is (>= '\u3041' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF'))
            {
                japanese++;
                if (japanese * 9 >= latin + text.Length - i) return Language.Japanese; // whatever follows
            }
        }

        return japanese > 0 && japanese * 9 >= latin ? Language.Japanese : Language.English;
    }
}
