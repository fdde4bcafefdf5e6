namespace Wplint.Rules.Text;

/// <summary>A bracket in a passage of prose.</summary>
/// <param name="Prose">The passage.</param>
/// <param name="Index">Where it stands in the passage.</param>
internal sealed record Bracket(ProsePassage Prose, int Index)
{
    private const string Openers = "（(［[「『【〔“";
    private const string Closers = "）)］]」』】〕”";

    /// <summary>How many kinds there are, numbered from 0.</summary>
    public const int Kinds = 7;

    private static readonly CharacterSet All = new(Openers + Closers);

    /// <summary>The index of the first bracket or quotation mark of a text, from <paramref name="start"/> on; -1 where there is none.</summary>
    public static int FindIn(string text, int start) => All.FindIn(text, start);

    /// <summary>Whether a character is an English quotation mark of two shapes.</summary>
    public static bool IsQuote(char character) => character is '“' or '”';

    /// <summary>As written.</summary>
    public char Sign => Prose.Text[Index];

    /// <summary>Whether it opens.</summary>
    public bool IsOpener => Openers.Contains(Sign);

    /// <summary>What it is closed or opened by, in the same width.</summary>
    public char Partner => IsOpener ? Closers[Openers.IndexOf(Sign, StringComparison.Ordinal)] : Openers[Closers.IndexOf(Sign, StringComparison.Ordinal)];

    /// <summary>The same for both widths, and for both sides.</summary>
    public int Kind
    {
        get
        {
            var place = (IsOpener ? Openers : Closers).IndexOf(Sign, StringComparison.Ordinal);
            return place < 4 ? place / 2 : place - 2;
        }
    }

    /// <summary>Where it stands in the file.</summary>
    public TextSpan Span => Prose.Passage.ToSource(Index, 1);

    /// <summary>Whether it needs no partner: that of <c>1)</c>, <c>a)</c>, <c>（1</c> or a smiley.</summary>
    public bool StandsAlone => IsOpener ? OpensNumber() : ClosesNumber();

    private bool OpensNumber()
    {
        if (At(Index + 1) is '^' or ';' || (At(Index - 1) == ':' && !char.IsLetter(At(Index + 1)))) return true;
        var end = Index + 1;
        while (IsAlphanumeric(At(end))) end++;
        return end - Index is 2 or 3 && !char.IsLetterOrDigit(At(end)) && !char.IsLetter(At(Index - 1));
    }

    private bool ClosesNumber()
    {
        if (At(Index - 1) is ':' or ';' or '^' || (At(Index - 1) == '-' && At(Index - 2) == ':')) return true;
        var start = Index;
        while (IsAlphanumeric(At(start - 1))) start--;
        var before = At(start - 1);
        return (Index - start) switch
        {
            // ア) is an item where nothing stands before it.
            0 => char.IsLetter(before) && !char.IsLetterOrDigit(At(start - 2)) && before is (>= 'ぁ' and <= 'ヺ'),
            // サービス1) is the mark of a note; 図1) has lost its opener.
            1 or 2 when char.IsDigit(At(start)) => before is not ('図' or '表'),
            1 => !char.IsLetter(before) || before is '※' or '注',
            <= 4 => !char.IsLetterOrDigit(before) && Prose.Lower.AsSpan(start, Index - start).IndexOfAnyExcept("ivx") < 0,
            _ => false,
        };
    }

    private char At(int index) => index >= 0 && index < Prose.Text.Length ? Prose.Text[index] : '\n';

    private static bool IsAlphanumeric(char character) => char.IsAsciiLetterOrDigit(TextFolding.Fold(character));
}
