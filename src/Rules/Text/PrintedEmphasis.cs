namespace Wplint.Rules.Text;

/// <summary>Words between two <c>**</c> that Markdown did not take for emphasis.</summary>
/// <param name="source">The file.</param>
/// <param name="passage">The passage that they stand in.</param>
/// <param name="open">Index of the first <c>**</c> in the passage.</param>
/// <param name="close">Index of the second.</param>
internal sealed class PrintedEmphasis(SourceText source, Passage passage, int open, int close)
{
    private const int Mark = 2;
    private const string Openers = "「『（(【“\"";
    private const string Closers = "」』）)】”\"";
    private const string SentenceSigns = "。、．，.,！？!?：:；;…";

    /// <summary>Where the first <c>**</c> stands.</summary>
    public TextSpan Opening { get; } = passage.ToSource(open, Mark);

    /// <summary>Where the second <c>**</c> stands.</summary>
    public TextSpan Closing { get; } = passage.ToSource(close, Mark);

    /// <summary>Whether Markdown begins no emphasis at the first <c>**</c>.</summary>
    public bool FailsAtOpening => !Holds(inside: At(Opening.End), outside: At(Opening.Start - 1));

    /// <summary>Whether Markdown ends no emphasis at the second <c>**</c>.</summary>
    public bool FailsAtClosing => !Holds(inside: At(Closing.Start - 1), outside: At(Closing.End));

    /// <summary>Whether there are words that one may emphasise: not the stars of a path, a power or a password.</summary>
    public bool AreWords
    {
        get
        {
            var (start, end) = Words(signs: "");
            if (start == end) return false;
            var (first, last) = (passage.Text[start], passage.Text[end - 1]);
            if (!char.IsLetterOrDigit(first) && !Openers.Contains(first)) return false;
            if (!char.IsLetterOrDigit(last) && !Closers.Contains(last) && !SentenceSigns.Contains(last)) return false;
            var words = passage.Text[start..end];
            // "a ** b ** c" is arithmetic.
            return Letters.AreJapanese(words) || (words.Length == close - open - Mark && words.AsSpan().ContainsAnyInRange('A', 'z'));
        }
    }

    /// <summary>
    /// The edits that take the signs and blanks at the ends of the words out of the emphasis, where that leaves no bracket on the other
    /// side of its counterpart; null where it would.
    /// </summary>
    public IReadOnlyList<Edit>? TakeSignsOut()
    {
        var (start, end) = Words(SentenceSigns);
        if (end - start > 2 && Closers.IndexOf(passage.Text[end - 1], StringComparison.Ordinal) is >= 0 and var kind && passage.Text.IndexOf(Openers[kind], start) == start) (start, end) = (start + 1, end - 1);
        if (start >= end || !char.IsLetterOrDigit(passage.Text[start]) || !char.IsLetterOrDigit(passage.Text[end - 1])) return null;
        var (first, last) = (passage.ToSource(start), passage.ToSource(end - 1) + 1);
        return
        [
            new Edit(TextSpan.FromBounds(Opening.Start, first), source[TextSpan.FromBounds(Opening.End, first)] + "**"),
            new Edit(TextSpan.FromBounds(last, Closing.End), "**" + source[TextSpan.FromBounds(last, Closing.Start)]),
        ];
    }

    /// <summary>Where the words begin and end, without blanks on both sides and the given signs behind them.</summary>
    private (int Start, int End) Words(string signs)
    {
        var (start, end) = (open + Mark, close);
        while (start < end && char.IsWhiteSpace(passage.Text[start])) start++;
        while (end > start && (char.IsWhiteSpace(passage.Text[end - 1]) || signs.Contains(passage.Text[end - 1]))) end--;
        return (start, end);
    }

    /// <summary>What CommonMark calls flanking: a letter inside, or a sign with a sign, a blank or nothing outside.</summary>
    private static bool Holds(char inside, char outside) =>
        char.IsLetterOrDigit(inside) || (!char.IsWhiteSpace(inside) && !char.IsLetterOrDigit(outside));

    private char At(int offset) => offset >= 0 && offset < source.Length ? source.Text[offset] : '\n';
}
