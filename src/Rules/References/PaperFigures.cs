namespace Wplint.Rules.References;

/// <summary>The figures and tables that references may mean: those with a number, and those that stand near.</summary>
internal sealed class PaperFigures
{
    private readonly NamedFigures _named;
    private readonly FigureNumbering _numbering;
    private readonly HashSet<Clause> _near = [];
    private readonly Dictionary<Clause, int> _remains = [];
    private bool _hasPictures;
    private bool _hasTables;

    private PaperFigures(PaperContext context)
    {
        _named = context.Once(NamedFigures.Of);
        _numbering = context.Once(FigureNumbering.Of);
        var clauses = context.Paper.AllClauses;
        var illustrated = new HashSet<Clause>();
        foreach (var link in context.Paper.Links)
        {
            if (link is { Kind: LinkKind.Image, Clause: { } clause }) illustrated.Add(clause);
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i] == context.Paper.History?.Clause || !IsIllustrated(clauses[i], illustrated)) continue;
            _near.Add(clauses[i]);
            if (clauses[i].Parent is { } parent) _near.Add(parent);
            if (i > 0) _near.Add(clauses[i - 1]);
            if (i + 1 < clauses.Count) _near.Add(clauses[i + 1]);
        }
    }

    /// <summary>The figures and tables of a paper.</summary>
    public static PaperFigures Of(PaperContext context) => new(context);

    /// <summary>Whether a figure or table with a number is there, or may be: where none has a number, any may be meant.</summary>
    public bool Have(FigureLabel label) =>
        _named.Have(label.Key)
        || _named.Have(FigureLabel.KeyOf(label.Kind, label.First)) // 図1-3 may be 図1 to 図3
        || _numbering.Lacks(label.Key)
        || (!_named.HaveAny(label.Kind) && (label.Kind == ReferenceKind.Table ? _hasTables : _hasPictures));

    /// <summary>Whether something that 下図 or "the table below" may mean stands in its clause, in one below, in the one before or behind.</summary>
    public bool HaveNear(Reference pointer) =>
        _near.Contains(pointer.Clause!) || (_remains.TryGetValue(pointer.Clause!, out var last) && last > pointer.Span.Start);

    private bool IsIllustrated(Clause clause, HashSet<Clause> illustrated)
    {
        var (hasPicture, hasTable, hasCaption) = (illustrated.Contains(clause), false, false);
        foreach (var block in clause.Body)
        {
            if (block is FigureBlock or CodeBlock) hasPicture = true; // Mermaid draws from code
            else if (block is TableBlock) hasTable = true;
            else if (block is TextBlock { Kind: TextBlockKind.Caption }) hasCaption = true;
            else if (block is TextBlock text && IsRemains(text)) _remains[clause] = text.Span.Start;
        }

        _hasPictures |= hasPicture;
        _hasTables |= hasTable;
        return hasPicture || hasTable || hasCaption;
    }

    /// <summary>A list, or words that are no sentence: they may be what a PDF has left of a figure or table.</summary>
    private static bool IsRemains(TextBlock text) => text.Kind == TextBlockKind.ListItem || text.Passage.Text.AsSpan().TrimEnd("」』）) ") is not [.., '。' or '.'];
}
