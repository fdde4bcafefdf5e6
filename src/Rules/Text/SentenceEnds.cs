namespace Wplint.Rules.Text;

/// <summary>How the paragraphs of a paper end their sentences.</summary>
internal sealed class SentenceEnds
{
    private static readonly string[] Polite = ["ます", "ません", "です", "ました", "でした", "ください"];
    private static readonly string[] Predicates = [.. Polite, "である", "している", "されている", "した"];
    private static readonly string[] Openings = ["また、", "なお、", "ただし、", "さらに、", "詳細は"];
    private static readonly string[] Introductions = ["以下", "次の", "下記", "次に", "とおり", "following"];
    private static readonly string[] Verbs = [" is ", " are ", " was ", " were ", " has ", " have ", " can ", " may ", " must ", " will ", " shall ", " do ", " does ", "We ", " we "];
    private const string Stops = "。．.！？!?";
    private const int ShortestSentence = 10;
    private const int FewestWords = 6;

    private readonly Prose _prose;

    private SentenceEnds(PaperContext context)
    {
        _prose = context.Once(Prose.Of);
        for (var i = 0; i < _prose.Passages.Count; i++)
        {
            var prose = _prose.Passages[i];
            if (!prose.IsParagraph || IsCellOfHeading(prose, context.Paper.Source)) continue;
            FindInside(prose);
            var end = prose.Text.TrimEnd().Length;
            if (end > 0 && Stops.Contains(prose.Text[end - 1])) Ended++;
            else if (IsOpen(i) && !IsOpen(i - 1) && !IsOpen(i + 1)) Open.Add(new SentenceEnd(prose, end));
        }
    }

    /// <summary>How a paper ends its sentences; ask for it by <see cref="PaperContext.Once"/>.</summary>
    public static SentenceEnds Of(PaperContext context) => new(context);

    /// <summary>How many paragraphs end with a full stop.</summary>
    public int Ended { get; }

    /// <summary>The sentences that end without one.</summary>
    public List<SentenceEnd> Open { get; } = [];

    /// <summary>Two sentences that stand one behind the other: 通知しますまた、</summary>
    private void FindInside(ProsePassage prose)
    {
        foreach (var opening in Openings)
        {
            for (var i = prose.Text.IndexOf(opening, 1, StringComparison.Ordinal); i > 0; i = prose.Text.IndexOf(opening, i + 1, StringComparison.Ordinal))
            {
                if (Phrases.EndsWithAny(prose.Text.AsSpan(0, i), Polite)) Open.Add(new SentenceEnd(prose, i));
            }
        }
    }

    /// <summary>Whether a paragraph is a sentence without a full stop, and neither an introduction nor one of several items.</summary>
    private bool IsOpen(int index)
    {
        if (index < 0 || index >= _prose.Passages.Count || !_prose.Passages[index].IsParagraph) return false;
        var prose = _prose.Passages[index];
        var text = prose.Text.AsSpan().TrimEnd();
        if (text.Length < ShortestSentence || prose.Passage.KindAt(text.Length - 1) != RunKind.Plain || Phrases.ContainsAny(text, Introductions)) return false;
        return IsSentence(text) && !Introduces(index);
    }

    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        if (!char.IsAscii(text[^1])) return Phrases.EndsWithAny(text, Predicates) && text.IndexOfAny("はをがにも") >= 0;
        return char.IsAsciiLetter(text[^1]) && char.IsAsciiLetterUpper(text[0]) && text.Count(' ') >= FewestWords - 1 && text.IndexOfAny("はを。") < 0 && ContainsVerb(text);
    }

    private static bool ContainsVerb(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
        {
            if (text.Contains(verb, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a list, table or address of the same clause follows.</summary>
    private bool Introduces(int index)
    {
        if (index + 1 == _prose.Passages.Count || _prose.Passages[index + 1] is not { } next || next.Clause != _prose.Passages[index].Clause) return false;
        return !next.IsParagraph || next.Text[0] is ProsePassage.Blot or '『' || next.Text.StartsWith("http", StringComparison.Ordinal);
    }

    /// <summary>Where a clause is a row of a table, its answer is a cell.</summary>
    private static bool IsCellOfHeading(ProsePassage prose, SourceText source) => source.GetLine(prose.Block.Span.Start) == source.GetLine(prose.Clause.HeadingSpan.Start);
}
