namespace Wplint.Rules.Text;

/// <summary>
/// The round brackets around Japanese. Around Latin text and numbers, where many papers take the other width, they tell nothing, and a
/// pair of two widths is a matter of its own.
/// </summary>
internal static class BracketWidths
{
    /// <summary>What stands in brackets for longer is no remark: a bracket is missing.</summary>
    private const int LongestRemark = 300;

    private static readonly CharacterSet Brackets = new("()（）");

    /// <summary>The brackets of a paper.</summary>
    public static WidthCount Count(Prose prose)
    {
        var count = new WidthCount();
        var open = new List<int>();
        foreach (var passage in prose.Passages)
        {
            open.Clear();
            var text = passage.Text;
            if (!Letters.AreJapanese(text)) continue;
            for (var i = Brackets.FindIn(text, 0); i >= 0; i = Brackets.FindIn(text, i + 1))
            {
                if (text[i] is '(' or '（') open.Add(i);
                if (text[i] is not (')' or '）') || open.Count == 0) continue;
                Add(passage, open[^1], i, count);
                open.RemoveAt(open.Count - 1);
            }
        }

        // The order of the paper is that of the openers.
        count.Full.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        count.Half.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return count;
    }

    private static void Add(ProsePassage passage, int opener, int closer, WidthCount count)
    {
        var isFull = passage.Text[opener] == '（';
        if (closer - opener > LongestRemark || isFull != (passage.Text[closer] == '）')) return;
        if (passage.Text.AsSpan(opener + 1, closer - opener - 1).IndexOfAnyInRange('\u3041', '\u9FFF') < 0) return;
        count.Add(passage.Passage.Quote(passage.Passage.ToSource(opener, 1)), isFull);
    }
}
