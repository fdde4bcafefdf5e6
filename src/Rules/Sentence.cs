namespace Wplint.Rules;

/// <summary>A sentence of a passage.</summary>
internal readonly record struct Sentence(Passage Passage, int Start, int End)
{
    /// <summary>How far around a place its sentence is looked for; no author writes longer ones.</summary>
    private const int Reach = 500;

    /// <summary>The characters that may end a sentence.</summary>
    private static readonly CharacterSet Stops = new("。！？!?.");

    /// <summary>The sentence around a place in a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="place">A place of the file inside the passage.</param>
    public static Sentence Around(Passage passage, TextSpan place)
    {
        var text = passage.Text;
        var index = passage.FromSource(place.Start);
        var start = index;
        while (start > Math.Max(0, index - Reach) && !Ends(text, start - 1)) start--;
        var end = index;
        while (end < Math.Min(text.Length, index + Reach) && !Ends(text, end)) end++;
        return new Sentence(passage, start, end);
    }

    /// <summary>The sentences of a passage, in order.</summary>
    public static Sentences In(Passage passage) => new(passage);

    /// <summary>What a reader reads.</summary>
    public ReadOnlySpan<char> Text => Passage.Text.AsSpan(Start, End - Start);

    /// <summary>What stands in it before a citation.</summary>
    public ReadOnlySpan<char> Before(Citation citation) => Passage.Text.AsSpan(Start, Passage.FromSource(citation.Span.Start) - Start);

    /// <summary>What stands in it behind a citation.</summary>
    public ReadOnlySpan<char> After(Citation citation) => Text[Math.Min(Before(citation).Length + citation.Text.Length, Text.Length)..];

    /// <summary>Where the sentence ends that begins at an index: behind its stop, or with the text.</summary>
    public static int EndOf(string text, int start)
    {
        var stop = Stops.FindIn(text, start);
        while (stop >= 0 && !Ends(text, stop)) stop = Stops.FindIn(text, stop + 1);
        return stop < 0 ? text.Length : stop + 1;
    }

    /// <summary>。 ends a sentence, and so does a Latin full stop before a space; the one in Ver. 1.0 and in 4.1 does not.</summary>
    private static bool Ends(string text, int index) => text[index] switch
    {
        '。' or '！' or '？' => true,
        // An address may have a query.
        '!' or '?' => index + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[index + 1]),
        '.' => index + 2 < text.Length && text[index + 1] == ' ' && char.IsUpper(text[index + 2]),
        _ => false,
    };
}
