namespace Wplint.Rules.Text;

/// <summary>The numbers that count something in Japanese text: 7 世代, ７世代. Those in versions, addresses and Latin names tell nothing.</summary>
internal static class DigitWidths
{
    private static readonly CharacterSet Digits = new("0123456789０１２３４５６７８９");

    /// <summary>The numbers of a paper; none where it writes one digit in full width and several in half width, as is customary too.</summary>
    public static WidthCount Count(Prose prose)
    {
        var count = new WidthCount();
        var (longestFull, shortestHalf) = (0, int.MaxValue);
        foreach (var passage in prose.Passages)
        {
            var text = passage.Text;
            if (!Letters.AreJapanese(text)) continue;
            for (var i = Digits.FindIn(text, 0); i >= 0; i = Digits.FindIn(text, i + 1))
            {
                var start = i;
                while (i + 1 < text.Length && Digits.Contains(text[i + 1])) i++;
                if (!IsCounting(text, start, i + 1)) continue;
                var isFull = text[start] > '\x7F';
                if (isFull) longestFull = Math.Max(longestFull, i + 1 - start);
                else shortestHalf = Math.Min(shortestHalf, i + 1 - start);
                count.Add(passage.Passage.Quote(passage.Passage.ToSource(start, i + 1 - start)), isFull);
            }
        }

        return longestFull == 1 && shortestHalf > 1 ? new WidthCount() : count;
    }

    /// <summary>Whether a Japanese word follows, and neither sign nor Latin letter comes before.</summary>
    private static bool IsCounting(string text, int start, int end)
    {
        var next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (next >= text.Length || !IsJapanese(text[next])) return false;
        return start == 0 || IsJapanese(text[start - 1]) || text[start - 1] is '、' or '。' or '（' or '(' or ' ';
    }

    private static bool IsJapanese(char character) => character is >= '\u3041' and <= '\u9FFF';
}
