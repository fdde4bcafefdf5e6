namespace Wplint.Rules.Text;

/// <summary>The end of a sentence.</summary>
/// <param name="Prose">The passage.</param>
/// <param name="Index">Index in the passage behind the last character.</param>
internal sealed record SentenceEnd(ProsePassage Prose, int Index)
{
    private const int LongestWord = 30;

    /// <summary>Whether it is written in Japanese.</summary>
    public bool IsJapanese => !char.IsAscii(Prose.Text[Index - 1]);

    /// <summary>The last word, or the last two characters of a Japanese sentence.</summary>
    public TextSpan LastWord
    {
        get
        {
            var start = Index - 1;
            if (IsJapanese) start = Math.Max(0, Index - 2);
            else while (start > 0 && Index - start < LongestWord && char.IsAsciiLetter(Prose.Text[start - 1])) start--;
            var span = Prose.Passage.ToSource(start, Index - start);
            return span.Length == Index - start ? span : Prose.Passage.ToSource(Index - 1, 1);
        }
    }

    /// <summary>Where the full stop belongs.</summary>
    public TextSpan Place => new(Prose.Passage.ToSource(Index - 1) + 1, 0);
}
