namespace Wplint.Rules.Text;

/// <summary>Recognises what remains of a text that was read in a wrong encoding.</summary>
internal static class Garbling
{
    /// <summary>What other signs become when UTF-8 is read as Latin: ’ “ – 、 and the kana, U+FFFD and the byte order mark.</summary>
    private static readonly string[] LatinLeads = ["â€", "â„¢", "ã€", "ã‚", "ãƒ", "ï¼", "ï¿½", "ï»¿"];

    /// <summary>Whether a character is what Japanese becomes when UTF-8 is read as Shift_JIS: hardly a word has these otherwise.</summary>
    public static bool IsJapaneseLead(char character) => character is '縺' or '繧' or '繝';

    /// <summary>A garbled stretch that begins with such a kanji: 縺ｧ縺吶; null where it is a word.</summary>
    public static SuspiciousCharacter? FindJapanese(string text, int index)
    {
        if (IsWord(text, index)) return null;
        var end = index + 1;
        while (end < text.Length && IsJapaneseRest(text[end])) end++;
        return new(SuspiciousKind.Garbled, TextSpan.FromBounds(index, end), null);
    }

    /// <summary>A garbled stretch that begins with another sign: U+FFFD, Ã©, â€™; null where there is none.</summary>
    public static SuspiciousCharacter? FindLatin(string text, int index)
    {
        var character = text[index];
        // No text has the control characters from U+0080 on.
        if (character is '\uFFFD' or (>= '\u0080' and <= '\u009F')) return new(SuspiciousKind.Garbled, new TextSpan(index, 1), null);
        if (index + 1 < text.Length && character is 'Ã' or 'Â' && text[index + 1] is >= '\u0080' and <= '\u00BF')
        {
            // Of two bytes that were read as two letters, it is certain which letter they are.
            var meant = (char)(((character & 0x1F) << 6) | (text[index + 1] & 0x3F));
            return new(SuspiciousKind.Garbled, new TextSpan(index, 2), meant.ToString());
        }

        foreach (var lead in LatinLeads)
        {
            if (string.CompareOrdinal(text, index, lead, 0, lead.Length) != 0) continue;
            var end = index + lead.Length;
            while (end < text.Length && text[end] is (>= '\u0080' and <= '\u02FF') or (>= '\u2010' and <= '\u2122')) end++;
            return new(SuspiciousKind.Garbled, TextSpan.FromBounds(index, end), null);
        }

        return null;
    }

    /// <summary>縺れる is a verb, and 繧繝 a pattern of colours.</summary>
    private static bool IsWord(string text, int index) =>
        index + 1 < text.Length && (text[index + 1] is 'れ' or 'り' or 'る' || (text[index] == '繧' && text[index + 1] == '繝') || (text[index] == '繝' && index > 0 && text[index - 1] == '繧'));

    private static bool IsJapaneseRest(char character) =>
        IsJapaneseLead(character) || character is (>= '\uFF61' and <= '\uFF9F') or '\uFFFD' or (>= '\u0080' and <= '\u00A0');
}
