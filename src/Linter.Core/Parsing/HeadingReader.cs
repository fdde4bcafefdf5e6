namespace Wplint.Core.Parsing;

/// <summary>Takes a line apart into number and title.</summary>
internal static class HeadingReader
{
    private const string Decoration = "■●◆□▼◇○▶►★☆§*";
    private const string Opening = "【[<‹〈《";
    private const string Closing = "】]>›〉》";
    private const string TitleOpening = "(「『";
    private const string TitleClosing = ")」』";
    private const string Separators = "—–―-:|";

    /// <summary>Number and title of a line.</summary>
    /// <param name="passage">What a reader reads in the line.</param>
    /// <param name="firstLine">Index of the line.</param>
    /// <param name="level">The level of a Markdown heading, else 0.</param>
    public static Heading Read(Passage passage, int firstLine, int level)
    {
        var text = passage.Folded;
        var start = Skip(text, 0, Decoration);
        var isBracketed = start < text.Length && Opening.Contains(text[start]);
        var match = NumberReader.Read(text, isBracketed ? start + 1 : start);
        if (match is not null && IsVersion(text, match)) match = null;
        var (titleStart, titleEnd) = (start, text.Length);
        if (match is not null)
        {
            titleStart = match.End;
            if (isBracketed)
            {
                titleStart = Skip(text, titleStart, Closing);
                if (titleStart == Skip(text, match.End, "") && text.Length > titleStart && Closing.Contains(text[^1])) titleEnd--; // 【5.1 題】
            }

            titleStart = SkipSeparators(text, titleStart);
        }

        var title = passage.Slice(titleStart, Math.Max(0, titleEnd - titleStart)).Trim();
        title = Unbracket(title, match is null ? Opening : TitleOpening, match is null ? Closing : TitleClosing);
        if (match is not null && title.IsBlank) title = passage.With([new TextRun(new TextSpan(passage.ToSource(match.End - 1) + 1, 0), RunKind.Plain)]);
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
            Span = TextSpan.FromBounds(spanStart, Math.Max(spanStart, title.Span.End)),
        };
    }

    /// <summary>Whether a line is a title in ‹guillemets›, which nobody puts around a label or a tag.</summary>
    public static bool IsInGuillemets(Passage line) => line.Text is ['‹', _, .., '›' or '>' or '＞'];

    /// <summary>‹Title› is the title, and behind a number so is (Title) or 「Title」.</summary>
    private static Passage Unbracket(Passage title, string opening, string closing)
    {
        var text = title.Text;
        if (text.Length < 3 || !opening.Contains(TextFolding.Fold(text[0])) || !closing.Contains(TextFolding.Fold(text[^1]))) return title;
        var hasOthers = text.AsSpan(1, text.Length - 2).ContainsAny(text[0], text[^1]);
        return hasOthers ? title : title.Slice(1, text.Length - 2).Trim();
    }

    /// <summary>1.2.0 - 2024-01-12 heads what a version brought.</summary>
    private static bool IsVersion(string text, NumberMatch number)
    {
        if (number.Form != NumberForm.Digits || number.Components.Count < 2) return false;
        var start = number.End;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        return DateReader.ReadAt(text, start) is { } date && text.AsSpan(date.End).TrimEnd(" )]】").IsEmpty;
    }

    /// <summary><c>情報セキュリティ方針 ([ISO/IEC 27001:2013] A.5.1.1)</c>: the section is the paper's own and says which control it answers.</summary>
    private static (Passage Title, ClauseNumber? Control) SplitNamedControl(Passage title)
    {
        if (title.Text is not [.., ')' or '）']) return (title, null);
        var text = title.Folded;
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
