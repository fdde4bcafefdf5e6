namespace Wplint.Core.Parsing;

/// <summary>Takes a line apart into number and title.</summary>
internal static class HeadingReader
{
    private const string Decoration = "■●◆□▼◇○▶►★☆§*";
    private const string Opening = "【[<‹〈《＜";
    private const string Closing = "】]>›〉》＞";
    private const string Separators = "—–―-:|";

    /// <summary>Number and title of a line.</summary>
    /// <param name="passage">What a reader reads in the line.</param>
    /// <param name="firstLine">Index of the line.</param>
    /// <param name="level">The level of a Markdown heading, else 0.</param>
    public static Heading Read(Passage passage, int firstLine, int level)
    {
        var text = OneToOne.Fold(passage.Text);
        var start = Skip(text, 0, Decoration);
        var bracketed = start < text.Length && Opening.Contains(text[start]);
        var match = NumberReader.Read(text, bracketed ? start + 1 : start);
        var titleStart = match?.End ?? start;
        if (match is not null)
        {
            if (bracketed) titleStart = Skip(text, titleStart, Closing);
            titleStart = SkipSeparators(text, titleStart);
        }

        var title = passage.Slice(titleStart, text.Length - titleStart).Trim();
        if (match is null) title = Unbracket(title);
        var (bare, control) = SplitNamedControl(title);
        var spanStart = match is null ? title.Span.Start : passage.ToSource(match.Start);
        return new Heading
        {
            FirstLine = firstLine,
            EndLine = firstLine + 1,
            Level = level,
            Match = match,
            Passage = passage,
            Title = bare,
            NamedControl = control,
            Span = TextSpan.FromBounds(spanStart, Math.Max(spanStart, title.IsBlank ? passage.ToSource(match?.End - 1 ?? 0) + 1 : title.Span.End)),
        };
    }

    /// <summary>‹Title› is the title.</summary>
    public static Passage Unbracket(Passage title)
    {
        var text = title.Text;
        if (text.Length < 3 || Opening.IndexOf(text[0], StringComparison.Ordinal) < 0 || Closing.IndexOf(text[^1], StringComparison.Ordinal) < 0) return title;
        return title.Slice(1, text.Length - 2).Trim();
    }

    /// <summary><c>情報セキュリティ方針 ([ISO/IEC 27001:2013] A.5.1.1)</c>: the section is the paper's own and says which control it answers.</summary>
    private static (Passage Title, ClauseNumber? Control) SplitNamedControl(Passage title)
    {
        var text = OneToOne.Fold(title.Text);
        if (!text.EndsWith(')')) return (title, null);
        var open = text.LastIndexOf('(');
        for (var i = open + 1; open > 0 && i < text.Length - 1; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i] is not ('A' or 'C' or 'c')) continue;
            if (NumberReader.Read(text, i) is not { Prefix.Length: > 0 } match) continue;
            return (title.Slice(0, open).Trim(), match.ToNumber(title, ClauseSeries.Controls));
        }

        return (title, null);
    }

    private static int SkipSeparators(string text, int position)
    {
        var start = position;
        position = Skip(text, position, "");
        var isSpaced = position > start;
        var end = position;
        while (end < text.Length && Separators.Contains(text[end])) end++;
        var isFollowed = end < text.Length && char.IsWhiteSpace(text[end]);
        return end > position && (isSpaced || isFollowed || text[position] == ':') ? Skip(text, end, "") : position;
    }

    private static int Skip(string text, int position, string characters)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || characters.Contains(text[position]))) position++;
        return position;
    }
}
