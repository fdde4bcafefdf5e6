namespace Wplint.Rules.Text;

/// <summary>A character, or a few that belong together, that cannot be meant.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Replacement">What is meant; null where that cannot be told.</param>
internal sealed record SuspiciousCharacter(SuspiciousKind Kind, TextSpan Span, string? Replacement)
{
    private const string Radicals = "⺒⺝⺟⺠⺬⻁⻄⻆⻑⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲";
    private const string RadicalsMeant = "巳月母民示虎西角長青食骨鬼麦黄斉歯竜亀";

    /// <summary>What papers mostly consist of. A set, since no processor foresees which script comes next.</summary>
    private static readonly CharacterSet Usual = ReadUsual();

    /// <summary>The index, from <paramref name="start"/> on, of the first character with which something may be wrong; -1 where there is none.</summary>
    public static int FindUnusual(string text, int start) => Usual.FindOutside(text, start);

    /// <summary>What is wrong at an index of a text, with a character that is not usual; null where nothing is.</summary>
    public static SuspiciousCharacter? FindAt(string text, int index)
    {
        var character = text[index];
        if (Garbling.IsJapaneseLead(character)) return Garbling.FindJapanese(text, index);
        if (FindLookAlike(character) is { } meant) return new(SuspiciousKind.LookAlike, new TextSpan(index, 1), meant.ToString());
        if (IsInvisible(text, index)) return new(SuspiciousKind.Invisible, new TextSpan(index, 1), EndsLine(character) ? " " : "");
        if (IsMark(character)) return FindDecomposed(text, index);
        if (character is >= '\uE000' and <= '\uF8FF') return new(SuspiciousKind.PrivateUse, new TextSpan(index, 1), null);
        return Garbling.FindLatin(text, index);
    }

    /// <summary>The ideograph that a radical or a Korean duplicate is printed like; null for all others. Old forms of names look different, and are meant.</summary>
    private static char? FindLookAlike(char character)
    {
        if (character is (>= '\u2F00' and <= '\u2FD5') or (>= '\uF900' and <= '\uFA0B')) return TextFolding.Fold(character);
        var radical = Radicals.IndexOf(character, StringComparison.Ordinal);
        return radical < 0 ? null : RadicalsMeant[radical];
    }

    /// <summary>A form feed is where a converted page ends, and a joiner holds an emoji together.</summary>
    private static bool IsInvisible(string text, int index) => text[index] switch
    {
        '\f' => false,
        '\u200D' => index == 0 || !(char.IsSurrogate(text[index - 1]) || text[index - 1] is '\uFE0F' or (>= '\u2600' and <= '\u27BF')),
        // The mark at the beginning of a file says how to read it.
        '\uFEFF' => index > 0,
        < ' ' or '\x7F' or '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069') => true,
        _ => false,
    };

    private static bool EndsLine(char character) => character is '\v' or '\u2028' or '\u2029';

    private static bool IsMark(char character) => character is (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A';

    private static SuspiciousCharacter? FindDecomposed(string text, int mark)
    {
        if (mark == 0 || !char.IsLetter(text[mark - 1])) return null;
        var composed = TextFolding.Fold(text.Substring(mark - 1, 2)).Text;
        return composed.Length == 1 ? new(SuspiciousKind.Decomposed, new TextSpan(mark - 1, 2), composed) : null;
    }

    private static CharacterSet ReadUsual()
    {
        var usual = new CharacterSet("\n\r\t");
        usual.Add(' ', '~');
        usual.Add('\u3001', '\u3096');
        usual.Add('\u30A1', '\u30FF');
        for (var character = '\u4E00'; character <= '\u9FFF'; character++)
        {
            if (!Garbling.IsJapaneseLead(character)) usual.Add(character);
        }

        return usual;
    }
}
