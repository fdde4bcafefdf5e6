namespace Wplint.Core.Terms;

/// <summary>The texts of a paper in which terms are looked for; quotations are the words of others and not among them.</summary>
internal sealed class TermTexts
{
    private readonly Whitepaper _paper;
    private readonly TextSpan[] _addresses;
    private readonly List<TermText> _all = [];

    private TermTexts(Whitepaper paper)
    {
        _paper = paper;
        _addresses = [.. paper.Links.Select(static link => link.TargetSpan)];
        Array.Sort(_addresses);
        foreach (var block in paper.Cover.Body) Add(block, TermPlaces.Cover);
        var entries = paper.Contents?.Entries ?? [];
        foreach (var entry in entries)
        {
            if (!paper.AllClauses.Any(clause => Repeats(entry, clause))) Add(entry.Title, TermPlaces.Title, []);
        }

        foreach (var clause in paper.AllClauses)
        {
            Add(clause.Title, TermPlaces.Title, [.. entries.Where(entry => Repeats(entry, clause)).Select(static entry => entry.Title)]);
            var place = clause == paper.History?.Clause ? TermPlaces.History : TermPlaces.Prose;
            foreach (var block in clause.Body) Add(block, place);
        }
    }

    /// <summary>All of them, in the order of reading.</summary>
    public IReadOnlyList<TermText> All => _all;

    /// <summary>Gathers the texts of a paper.</summary>
    public static TermTexts Of(PaperContext context) => new(context.Paper);

    private static bool Repeats(ContentsEntry entry, Clause clause) =>
        entry.Number?.Canonical == clause.Number?.Canonical && entry.Title.Text == clause.Title.Text;

    private void Add(Block block, TermPlaces place)
    {
        if (block is TextBlock { Kind: TextBlockKind.Quotation }) return;
        foreach (var passage in block.Passages) Add(passage, place, []);
    }

    private void Add(Passage passage, TermPlaces place, IReadOnlyList<Passage> repeated)
    {
        if (!passage.IsBlank) _all.Add(new TermText(passage, place, WithoutCode(passage)) { Repeated = repeated });
    }

    private string WithoutCode(Passage passage)
    {
        char[]? blotted = null;
        var start = 0;
        foreach (var run in passage.Runs)
        {
            var length = run.Kind == RunKind.Space ? 1 : run.Span.Length;
            if (run.Kind is RunKind.Code or RunKind.Address) Blot(start, length);
            start += length;
        }

        foreach (var address in AddressesIn(passage.Span))
        {
            var from = passage.FromSource(address.Start);
            Blot(from, passage.FromSource(address.End) - from);
        }

        return blotted is null ? passage.Text : new string(blotted);

        void Blot(int from, int length) => (blotted ??= passage.Text.ToCharArray()).AsSpan(from, length).Fill(TermText.Blot);
    }

    private IEnumerable<TextSpan> AddressesIn(TextSpan span)
    {
        var first = Array.BinarySearch(_addresses, new TextSpan(span.Start, 0));
        for (var i = first < 0 ? ~first : first; i < _addresses.Length && _addresses[i].Start < span.End; i++) yield return _addresses[i];
    }
}
