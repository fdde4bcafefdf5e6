namespace Wplint.Rules.CopyPaste;

/// <summary>A word that stands twice is what an edit left behind, and a reader wonders what else it changed.</summary>
public sealed class DoubledWordRule : WhitepaperRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP5009", "doubled-word")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Warning,
        Title = new(En: "Word that stands twice", Ja: "語の重複"),
        Message = new(
            En: "\"{0}\" appears twice in a row. Remove one of them out.",
            Ja: "「{0}」が重複しています。一つを削除してください。"),
        Fix = new(Applicability.Safe, En: "Take one \"{0}\" out", Ja: "「{0}」を一つ削除する"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var found = new List<Diagnostic>();
        AddBlocks(paper.Cover.Body, paper.Source, found);
        foreach (var clause in paper.AllClauses)
        {
            Add(clause.Title, paper.Source, found);
            AddBlocks(clause.Body, paper.Source, found);
        }

        return found;
    }

    private void AddBlocks(IReadOnlyList<Block> blocks, SourceText source, List<Diagnostic> found)
    {
        foreach (var block in blocks)
        {
            foreach (var passage in block.Passages) Add(passage, source, found);
        }
    }

    private void Add(Passage passage, SourceText source, List<Diagnostic> found)
    {
        Span<byte> pairs = stackalloc byte[JapaneseRepetition.Counts];
        if (Letters.AreJapanese(passage.Text)) JapaneseRepetition.CountPairs(passage.Text, pairs);
        var start = 0;
        while (Find(passage.Text, start, pairs) is { } repetition)
        {
            var isText = IsText(passage, repetition, source);
            if (isText) found.Add(Report(passage, repetition, source));
            start = isText ? repetition.End : repetition.Start + 1;
        }
    }

    private static Repetition? Find(string text, int start, ReadOnlySpan<byte> pairs)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsAscii(text[i]))
            {
                if (JapaneseRepetition.FindAt(text, i, pairs) is { } found) return found;
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                var end = EnglishRepetition.EndOfWord(text, i);
                if (EnglishRepetition.FindAt(text, i, end) is { } found) return found;
                i = end - 1;
            }
        }

        return null;
    }

    private Diagnostic Report(Passage passage, Repetition repetition, SourceText source)
    {
        var word = passage.Text[repetition.Start..repetition.Second];
        var doubled = passage.ToSource(repetition.Start, repetition.End - repetition.Start);
        if (source.GetFirstLine(doubled) == doubled) return Report(doubled, word).Replace(passage.ToSource(repetition.Second, repetition.End - repetition.Second), "");

        // Over a line end, the second one goes, with the blank behind it and not with the line end before it.
        var start = repetition.Second;
        while (passage.Text[start] == ' ') start++;
        var end = repetition.End;
        if (end < passage.Text.Length && passage.Text[end] == ' ') end++;
        return Report(passage.ToSource(start, repetition.End - start), word).Replace(passage.ToSource(start, end - start), "");
    }

    /// <summary>Whether rules of language hold for all of it, and no markup or page break runs through it.</summary>
    private static bool IsText(Passage passage, Repetition repetition, SourceText source)
    {
        var kind = passage.KindAt(repetition.Start);
        if (kind is RunKind.Code or RunKind.Address) return false;
        for (var i = repetition.Start + 1; i < repetition.End; i++)
        {
            if (passage.KindAt(i) != kind && passage.KindAt(i) != RunKind.Space) return false;
        }

        var span = passage.ToSource(repetition.Start, repetition.End - repetition.Start);
        return source.GetLine(span.End) - source.GetLine(span.Start) <= 1;
    }
}
