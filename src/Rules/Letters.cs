using System.Text;

namespace Wplint.Rules;

/// <summary>Reduces texts to their letters and digits, for what may be written with signs and blanks or without: names, anchors.</summary>
internal static class Letters
{
    /// <summary>Letters and digits in half width and lower case.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in TextFolding.Fold(text).Text)
        {
            if (char.IsLetterOrDigit(character)) letters.Append(char.ToLowerInvariant(character));
        }

        return letters.ToString();
    }

    /// <summary>Whether a text has kana or kanji.</summary>
    public static bool AreJapanese(string text) => text.AsSpan().IndexOfAnyInRange('\u3041', '\u9FFF') >= 0;
}
