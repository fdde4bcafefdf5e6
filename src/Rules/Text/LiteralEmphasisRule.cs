namespace Wplint.Rules.Text;

/// <summary>Asterisks in the middle of a sentence are what a reader sees instead of the emphasis that the author meant.</summary>
public sealed class LiteralEmphasisRule : WhitepaperRule
{
    private const string Mark = "**";
    private const int LongestEmphasis = 300;

    public override RuleDescriptor Descriptor { get; } = new("WP7007", "literal-emphasis")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Warning,
        Title = new(En: "Emphasis that is printed with its asterisks", Ja: "アスタリスクのまま表示される強調"),
        Message = new(
            En: "These asterisks are printed as they stand: Markdown ends no emphasis between \"{0}\" and \"{1}\". Move the punctuation outside the emphasis, or add a space after it.",
            Ja: "この「**」は、強調にならずそのまま表示されます。Markdown では「{0}」と「{1}」の間で強調を終えられません。記号を強調の外に出すか、「**」の後ろに空白を入れてください。"),
        Variants =
        [
            new(
                En: "These asterisks are printed as they stand: Markdown begins no emphasis between \"{0}\" and \"{1}\". Move the punctuation outside the emphasis, or add a space before it.",
                Ja: "この「**」は、強調にならずそのまま表示されます。Markdown では「{0}」と「{1}」の間で強調を始められません。記号を強調の外に出すか、「**」の前に空白を入れてください。"),
            new(
                En: "These asterisks are printed as they stand: there must be no space directly inside them. Remove it.",
                Ja: "この「**」は、強調にならずそのまま表示されます。「**」の内側に空白は置けません。空白を取り除いてください。"),
        ],
        Fix = new(Applicability.Safe, En: "Make it an emphasis", Ja: "強調として表示されるようにする"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var prose in context.Once(Prose.Of).Passages)
        {
            for (var open = FindMark(prose, 0, paper.Source); open >= 0;)
            {
                var close = FindMark(prose, open + Mark.Length, paper.Source);
                if (close < 0) break;
                var emphasis = new PrintedEmphasis(paper.Source, prose.Passage, open, close);
                var isMeant = close - open <= LongestEmphasis && emphasis.AreWords && (emphasis.FailsAtClosing || emphasis.FailsAtOpening) && !IsCut(prose, emphasis);
                if (isMeant) yield return Report(emphasis, paper.Source);
                open = isMeant ? FindMark(prose, close + Mark.Length, paper.Source) : close;
            }
        }
    }

    /// <summary>The next two asterisks that a reader reads, neither more nor fewer, nor wanted so by a backslash; -1 where there are none.</summary>
    private static int FindMark(ProsePassage prose, int start, SourceText source)
    {
        var text = prose.Text;
        for (var i = text.IndexOf(Mark, start, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Mark, i, StringComparison.Ordinal))
        {
            var end = i + Mark.Length;
            while (end < text.Length && text[end] == '*') end++;
            var offset = prose.Passage.ToSource(i);
            var isPlain = source.Slice(prose.Passage.ToSource(i, Mark.Length)) is Mark && (offset == 0 || source.Text[offset - 1] is not ('\\' or '*'));
            if (end == i + Mark.Length && isPlain) return i;
            i = end;
        }

        return -1;
    }

    /// <summary>Whether a page break runs through the emphasis: that is the first thing to mend.</summary>
    private static bool IsCut(ProsePassage prose, PrintedEmphasis emphasis)
    {
        if (prose.Block is not TextBlock block) return false;
        foreach (var gap in block.PageBreaks)
        {
            if (gap.Span.Start >= emphasis.Opening.Start && gap.Span.End <= emphasis.Closing.End) return true;
        }

        return false;
    }

    private Diagnostic Report(PrintedEmphasis emphasis, SourceText source)
    {
        var isClosing = emphasis.FailsAtClosing;
        var fault = isClosing ? emphasis.Closing : emphasis.Opening;
        var (before, after) = (source.Text[Math.Max(0, fault.Start - 1)], source.Text[Math.Min(fault.End, source.Length - 1)]);
        var hasBlank = char.IsWhiteSpace(isClosing ? before : after);
        var diagnostic = hasBlank ? Report(fault).Saying(Descriptor.Variants[1]) : Report(fault, $"{before}", $"{after}");
        if (!hasBlank && !isClosing) diagnostic = diagnostic.Saying(Descriptor.Variants[0]);
        diagnostic = diagnostic.RelatedTo(isClosing ? emphasis.Opening : emphasis.Closing, isClosing ? new(En: "where it begins", Ja: "強調の始まり") : new(En: "where it ends", Ja: "強調の終わり"));

        // Between English words a blank is due anyway; between Japanese ones it would be seen.
        var blank = new Edit(new TextSpan(isClosing ? fault.End : fault.Start, 0), " ");
        if (!hasBlank && char.IsAsciiLetterOrDigit(isClosing ? after : before)) return diagnostic.FixedBy([blank]);
        if (emphasis.TakeSignsOut() is { } edits) return diagnostic.FixedBy(edits);
        return hasBlank ? diagnostic : diagnostic.FixedBy([blank], Applicability.Suggested);
    }
}
