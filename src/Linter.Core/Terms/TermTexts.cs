namespace Wplint.Core.Terms;

/// <summary>
/// The texts of a paper in which terms are looked for. What others have worded is not among them: quotations, and the titles that the
/// standard gives to controls.
/// </summary>
internal sealed class TermTexts
{
    private readonly IReadOnlyList<Catalogue> _catalogues;
    private readonly TextSpan[] _foreign;
    private readonly List<TermText> _all = [];

    private TermTexts(PaperContext context)
    {
        var paper = context.Paper;
        _catalogues = context.Catalogues;
        _foreign =
        [
            .. paper.Links.Select(static link => link.TargetSpan),
            .. paper.References.Where(reference => reference.Title is { } title && IsStandardTitle(reference.Number, title)).Select(static reference => reference.Title!.Span),
        ];
        Array.Sort(_foreign);
        foreach (var block in paper.Cover.Body) Add(block, TermPlaces.Cover);
        var entries = paper.Contents?.Entries ?? [];
        var listed = entries.ToLookup(static entry => KeyOf(entry.Number, entry.Title), static entry => entry.Title, StringComparer.Ordinal);
        var titles = paper.AllClauses.Select(static clause => KeyOf(clause.Number, clause.Title)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!IsStandardTitle(entry.Number, entry.Title) && !titles.Contains(KeyOf(entry.Number, entry.Title))) Add(entry.Title, TermPlaces.Title, []);
        }

        foreach (var clause in paper.AllClauses)
        {
            if (!IsStandardTitle(clause.Control, clause.Title)) Add(clause.Title, TermPlaces.Title, [.. listed[KeyOf(clause.Number, clause.Title)]]);
            var place = clause == paper.History?.Clause ? TermPlaces.History : TermPlaces.Prose;
            foreach (var block in clause.Body) Add(block, place);
        }
    }

    /// <summary>All of them, in the order of reading.</summary>
    public IReadOnlyList<TermText> All => _all;

    /// <summary>Gathers the texts of a paper.</summary>
    public static TermTexts Of(PaperContext context) => new(context);

    private bool IsStandardTitle(ClauseNumber? control, Passage title) =>
        control is not null && _catalogues.Any(catalogue => catalogue.Find(control) is { } known && known.IsTitled(title));

    /// <summary>What a clause and the entry that lists it have in common.</summary>
    private static string KeyOf(ClauseNumber? number, Passage title) => $"{number?.Canonical}\n{title.Text}";

    private void Add(Block block, TermPlaces place)
    {
        if (block is TextBlock { Kind: TextBlockKind.Quotation }) return;
        foreach (var passage in block.Passages) Add(passage, place, []);
    }

    private void Add(Passage passage, TermPlaces place, IReadOnlyList<Passage> repeated)
    {
        if (!passage.IsBlank) _all.Add(new TermText(passage, place, WithoutForeign(passage)) { Repeated = repeated });
    }

    private string WithoutForeign(Passage passage)
    {
        char[]? blotted = null;
        var start = 0;
        foreach (var run in passage.Runs)
        {
            var length = run.Kind == RunKind.Space ? 1 : run.Span.Length;
            if (run.Kind is RunKind.Code or RunKind.Address) Blot(start, length);
            start += length;
        }

        foreach (var span in ForeignIn(passage.Span))
        {
            var from = passage.FromSource(span.Start);
            Blot(from, passage.FromSource(span.End) - from);
        }

        return blotted is null ? passage.Text : new string(blotted);

        void Blot(int from, int length) => (blotted ??= passage.Text.ToCharArray()).AsSpan(from, length).Fill(TermText.Blot);
    }

    private IEnumerable<TextSpan> ForeignIn(TextSpan span)
    {
        var first = Array.BinarySearch(_foreign, new TextSpan(span.Start, 0));
        for (var i = first < 0 ? ~first : first; i < _foreign.Length && _foreign[i].Start < span.End; i++) yield return _foreign[i];
    }
}
