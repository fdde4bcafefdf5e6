namespace Wplint.Rules.Text;

/// <summary>Pairs the brackets of a passage, and keeps those that find no partner.</summary>
internal sealed class BracketPairs
{
    private readonly List<Bracket> _open = [];
    private readonly int[] _openByKind = new int[Bracket.Kinds];

    private BracketPairs(ProsePassage prose, int first)
    {
        // Japanese papers set one of the signs on both sides.
        var hasQuotes = !Letters.AreJapanese(prose.Text);
        for (var i = first; i >= 0; i = Bracket.FindIn(prose.Text, i + 1))
        {
            if (hasQuotes || !Bracket.IsQuote(prose.Text[i])) Add(new Bracket(prose, i));
        }

        while (_open.Count > 0) Abandon();
        Alone.Sort(static (left, right) => left.Index.CompareTo(right.Index));
    }

    /// <summary>The pairs of a passage; null where it has no bracket, as most have none.</summary>
    public static BracketPairs? In(ProsePassage prose) => Bracket.FindIn(prose.Text, 0) is >= 0 and var first ? new(prose, first) : null;

    /// <summary>The brackets without a partner, in order.</summary>
    public List<Bracket> Alone { get; } = [];

    /// <summary>The pairs of which one is full width and the other half width: opener, closer.</summary>
    public List<Bracket[]> Uneven { get; } = [];

    private void Add(Bracket bracket)
    {
        if (bracket.IsOpener)
        {
            _open.Add(bracket);
            _openByKind[bracket.Kind]++;
            return;
        }

        if (_openByKind[bracket.Kind] == 0)
        {
            if (!bracket.StandsAlone) Alone.Add(bracket);
            return;
        }

        while (_open[^1].Kind != bracket.Kind) Abandon();
        var opener = Pop();
        if (opener.Partner != bracket.Sign) Uneven.Add([opener, bracket]);
    }

    private void Abandon()
    {
        var opener = Pop();
        if (!opener.StandsAlone) Alone.Add(opener);
    }

    private Bracket Pop()
    {
        var opener = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _openByKind[opener.Kind]--;
        return opener;
    }
}
