namespace Wplint.Rules.Text;

/// <summary>A passage of prose, with what is not the author's own blotted out, character by character: all indices agree.</summary>
/// <param name="passage">The passage.</param>
/// <param name="block">The block that it belongs to: a paragraph, an item, a table.</param>
/// <param name="clause">The clause that it stands in.</param>
/// <param name="quotations">What the paper quotes.</param>
internal sealed class ProsePassage(Passage passage, Block block, Clause clause, Quotations quotations)
{
    /// <summary>Stands in the place of each character that is not the author's own: no letter, digit, blank or sign of punctuation.</summary>
    public const char Blot = '\uFFFC';

    /// <summary>What stands in quotation marks for longer is no name.</summary>
    private const int LongestName = 120;

    private const string Openers = "「『“\"";
    private const string Closers = "」』”\"";

    private bool[]? _blots;
    private bool _isRead;

    /// <summary>The passage, with nothing blotted out.</summary>
    public Passage Passage { get; } = passage;

    /// <summary>The block that it belongs to.</summary>
    public Block Block { get; } = block;

    /// <summary>The clause that it stands in.</summary>
    public Clause Clause { get; } = clause;

    /// <summary>Whether it is running text: no list item, caption, footnote or table cell.</summary>
    public bool IsParagraph => Block is TextBlock { Kind: TextBlockKind.Paragraph };

    /// <summary>As written, without references to clauses with their titles, names of standards, code and addresses.</summary>
    public string Text => field ??= WithoutQuotations(Passage.Text);

    /// <summary><see cref="Text"/> folded, its ASCII letters in lower case, as in <see cref="Passage.Lower"/>.</summary>
    public string Lower => field ??= WithoutQuotations(Passage.Lower);

    /// <summary><see cref="Lower"/> also without what stands in quotation marks: names of documents, buttons and products.</summary>
    public string Own => field ??= WithoutQuotationMarks(Lower);

    private string WithoutQuotations(string text)
    {
        if (!_isRead) _blots = ReadBlots();
        _isRead = true;
        if (_blots is null) return text;
        var blotted = text.ToCharArray();
        for (var i = 0; i < blotted.Length; i++)
        {
            if (_blots[i]) blotted[i] = Blot;
        }

        return new string(blotted);
    }

    private bool[]? ReadBlots()
    {
        bool[]? blots = null;
        var start = 0;
        foreach (var run in Passage.Runs)
        {
            var length = run.Kind == RunKind.Space ? 1 : run.Span.Length;
            if (run.Kind is RunKind.Code or RunKind.Address) (blots ??= new bool[Passage.Text.Length]).AsSpan(start, length).Fill(true);
            start += length;
        }

        foreach (var quotation in quotations.In(Passage.Span))
        {
            var from = Passage.FromSource(quotation.Start);
            (blots ??= new bool[Passage.Text.Length]).AsSpan(from, Passage.FromSource(quotation.End) - from).Fill(true);
        }

        return blots;
    }

    private static string WithoutQuotationMarks(string text)
    {
        char[]? own = null;
        for (var i = text.AsSpan().IndexOfAny(Openers); i >= 0;)
        {
            var sign = Closers[Openers.IndexOf(text[i], StringComparison.Ordinal)];
            var closer = text.IndexOf(sign, i + 1, Math.Min(LongestName, text.Length - i - 1));
            if (closer > 0) (own ??= text.ToCharArray()).AsSpan(i + 1, closer - i - 1).Fill(Blot);
            var next = closer < 0 ? i + 1 : closer + 1;
            var step = text.AsSpan(next).IndexOfAny(Openers);
            i = step < 0 ? -1 : next + step;
        }

        return own is null ? text : new string(own);
    }
}
