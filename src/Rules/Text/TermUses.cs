namespace Wplint.Rules.Text;

/// <summary>Finds where the prose of a paper uses a term as a word of its own.</summary>
internal static class TermUses
{
    /// <summary>What follows a term where it is the beginning of another word: 本書面, 本書類.</summary>
    private const string Endings = "面類式籍簡";

    /// <summary>The first use before a place of the file; null where there is none.</summary>
    public static Spanned? FindFirst(List<ProsePassage> passages, string term, int before)
    {
        foreach (var prose in passages)
        {
            if (prose.Passage.Span.Start >= before) return null;
            for (var i = prose.Text.IndexOf(term, StringComparison.Ordinal); i >= 0; i = prose.Text.IndexOf(term, i + 1, StringComparison.Ordinal))
            {
                if (prose.Passage.ToSource(i) >= before) return null;
                if (IsWord(prose.Text, i, term.Length) && prose.Own[i] != ProsePassage.Blot) return new Spanned(term, prose.Passage.ToSource(i, term.Length));
            }
        }

        return null;
    }

    /// <summary>Whether a term is no part of a longer word: 日本システム, 本サービスレベル, the Service Desk.</summary>
    private static bool IsWord(string text, int start, int length)
    {
        var end = start + length;
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        if (!char.IsAscii(text[start])) return !JapaneseCharacters.IsKanji(before) && !(JapaneseCharacters.IsKatakana(text[end - 1]) && JapaneseCharacters.IsKatakana(after)) && !Endings.Contains(after);
        if (char.IsAsciiLetterOrDigit(before) || char.IsAsciiLetterOrDigit(after) || before is '-' or '/' || after is '-' or '/') return false;
        return !(after == ' ' && end + 1 < text.Length && char.IsAsciiLetterUpper(text[end + 1]));
    }
}
