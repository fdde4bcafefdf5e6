namespace Wplint.Rules.Text;

/// <summary>A sentence in two paragraphs is read as one that stops and one that begins with nothing; screen readers and translators see the same.</summary>
public sealed class SplitSentenceRule : WhitepaperRule
{
    /// <summary>How much of the text before and behind the cut is shown.</summary>
    private const int Shown = 10;

    public override RuleDescriptor Descriptor { get; } = new("WP7005", "split-sentence")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Warning,
        Title = new(En: "Sentence cut into two paragraphs", Ja: "二つの段落に分かれた文"),
        Message = new(
            En: "A blank line cuts this sentence between \"{0}\" and \"{1}\". Join the two paragraphs.",
            Ja: "「{0}」と「{1}」の間で、文が空行によって二つの段落に分かれています。一つの段落につなげてください。"),
        Fix = new(Applicability.Suggested, En: "Join the two paragraphs", Ja: "二つの段落をつなげる"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var clause in paper.AllClauses)
        {
            if (clause == paper.History?.Clause) continue;
            foreach (var block in clause.Body)
            {
                if (block is not TextBlock text) continue;
                foreach (var gap in text.PageBreaks) yield return Report(text.Passage, gap.Span, paper.Source);
            }
        }
    }

    private Diagnostic Report(Passage passage, TextSpan gap, SourceText source)
    {
        var cut = passage.FromSource(gap.End);
        var end = cut;
        while (end > 0 && passage.ToSource(end - 1) >= gap.Start) end--;
        var before = LastWords(passage, end, source);
        var after = FirstWords(passage, cut, source);
        var blank = end < cut ? " " : "";
        return Report(before, source[before], source[after])
            .RelatedTo(after, new(En: "where it goes on", Ja: "文の続き"))
            .Replace(gap, blank);
    }

    /// <summary>The last words of the line before the cut: that much is enough to find it.</summary>
    private static TextSpan LastWords(Passage passage, int end, SourceText source)
    {
        var last = passage.ToSource(end - 1) + 1;
        var line = source.GetLineSpan(source.GetLine(last - 1));
        var start = Math.Max(passage.ToSource(Math.Max(0, end - Shown)), line.Start);
        while (start > line.Start && IsInWord(source, start)) start--;
        return TextSpan.FromBounds(start, last);
    }

    private static TextSpan FirstWords(Passage passage, int start, SourceText source)
    {
        var first = passage.ToSource(start);
        var line = source.GetLineSpan(source.GetLine(first));
        var end = Math.Min(first + Shown, line.End);
        while (end < line.End && IsInWord(source, end)) end++;
        return TextSpan.FromBounds(first, end);
    }

    private static bool IsInWord(SourceText source, int offset) => char.IsAsciiLetterOrDigit(source.Text[offset - 1]) && char.IsAsciiLetterOrDigit(source.Text[offset]);
}
