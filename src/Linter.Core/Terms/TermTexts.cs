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
        var titles = paper.AllClauses.Select(static clause => KeyOf(clause.Number, clause.Title)).ToHashSet(StringComparer.Ordinal);
        var entries = paper.Contents?.Entries ?? [];
        Reference[] quotations = [.. paper.References.Where(IsQuotation)];
        _foreign = [.. paper.Links.Select(static link => link.TargetSpan), .. quotations.Select(static reference => reference.Title!.Span)];
        Array.Sort(_foreign);
        foreach (var block in paper.Cover.Body) Add(block, TermPlaces.Cover);
        var repeated = entries.Select(static entry => new NumberedTitle(entry.Number, entry.Title))
            .Concat(quotations.Select(static reference => new NumberedTitle(reference.Number, reference.Title!)))
            .ToLookup(static title => KeyOf(title.Number, title.Title), static title => title.Title, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!IsStandardTitle(entry.Number, entry.Title) && !titles.Contains(KeyOf(entry.Number, entry.Title))) Add(entry.Title, TermPlaces.Title, []);
        }

        foreach (var clause in paper.AllClauses)
        {
            var key = KeyOf(clause.Number, clause.Title);
            // Where two clauses are called the same, it is the first one that is meant.
            IReadOnlyList<Passage> repetitions = titles.Remove(key) ? [.. repeated[key]] : [];
            if (!IsStandardTitle(clause.Control, clause.Title)) Add(clause.Title, TermPlaces.Title, repetitions);
            var place = clause == paper.History?.Clause ? TermPlaces.History : TermPlaces.Prose;
            foreach (var block in clause.Body) Add(block, place);
        }

        bool IsQuotation(Reference reference) =>
            reference is { Title: { } title, Part: not PaperPart.History }
            && (IsStandardTitle(reference.Number, title) || (reference.Document is null && titles.Contains(KeyOf(reference.Number, title))));
    }

    /// <summary>All of them, in the order of reading.</summary>
    public IReadOnlyList<TermText> All => _all;

    /// <summary>Gathers the texts of a paper.</summary>
    public static TermTexts Of(PaperContext context) => new(context);

    private bool IsStandardTitle(ClauseNumber? control, Passage title) =>
        control is not null && _catalogues.Any(catalogue => catalogue.Find(control) is { } known && known.IsTitled(title));

    /// <summary>What a clause, the entry that lists it and the places that quote it have in common.</summary>
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

    /// <summary>A title that is repeated somewhere, with its number.</summary>
    private sealed record NumberedTitle(ClauseNumber? Number, Passage Title);
}
