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

    /// <summary>Most passages are shorter: they are blotted on the stack.</summary>
    private const int UsualLength = 500;

    private const string Openers = "「『“\"";
    private const string Closers = "」』”\"";

    private static readonly List<int> None = [];

    /// <summary>Where each blot begins and ends, in turns; null until they are read.</summary>
    private List<int>? _blots;

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
        _blots ??= ReadBlots();
        if (_blots.Count == 0) return text;
        var blotted = text.Length <= UsualLength ? stackalloc char[UsualLength] : new char[text.Length];
        text.CopyTo(blotted);
        for (var i = 0; i < _blots.Count; i += 2) blotted[_blots[i].._blots[i + 1]].Fill(Blot);
        return blotted[..text.Length].ToString();
    }

    private List<int> ReadBlots()
    {
        List<int>? blots = null;
        var start = 0;
        for (var i = 0; i < Passage.Runs.Count; i++)
        {
            var run = Passage.Runs[i];
            var end = start + (run.Kind == RunKind.Space ? 1 : run.Span.Length);
            if (run.Kind is RunKind.Code or RunKind.Address) Add(start, end);
            start = end;
        }

        for (var i = quotations.FirstFrom(Passage.Span.Start); i < quotations.Count && quotations[i].Start < Passage.Span.End; i++)
        {
            Add(Passage.FromSource(quotations[i].Start), Passage.FromSource(Math.Min(quotations[i].End, Passage.Span.End)));
        }

        return blots ?? None;

        void Add(int from, int to)
        {
            blots ??= [];
            blots.Add(from);
            blots.Add(to);
        }
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
