namespace Wplint.Rules;

/// <summary>The figures and tables that a reader finds in a paper under their number: by a caption, a picture's text, a title that ends with （図1）.</summary>
internal sealed class NamedFigures
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private bool _hasFigures;
    private bool _hasTables;

    private NamedFigures(Whitepaper paper)
    {
        foreach (var caption in paper.Captions) Add(FigureLabel.Read(caption.Label.Text));
        foreach (var clause in paper.AllClauses)
        {
            Add(FigureLabel.Find(clause.Title));
            foreach (var block in clause.Body) Add(FindName(block));
        }
    }

    /// <summary>The named figures of a paper.</summary>
    public static NamedFigures Of(PaperContext context) => new(context.Paper);

    /// <summary>Whether the figure or table with a key is there.</summary>
    public bool Have(string key) => _keys.Contains(key);

    /// <summary>Whether any figure, or any table, has a number.</summary>
    public bool HaveAny(ReferenceKind kind) => kind == ReferenceKind.Table ? _hasTables : _hasFigures;

    private static FigureLabel? FindName(Block block) => block switch
    {
        FigureBlock picture => FigureLabel.Find(picture.Text),
        TableBlock { Rows: [{ Cells: [{ } corner, ..] }, ..] } => FigureLabel.Read(corner.Text),
        TextBlock { Passage: var text } when IsTitleOfFigure(text) => FigureLabel.Find(text),
        _ => null,
    };

    /// <summary>責任分界点（図1）: a line of its own that ends with the label in brackets.</summary>
    private static bool IsTitleOfFigure(Passage text)
    {
        const int longest = 60;
        if (text.Text.Length > longest || text.Folded.TrimEnd() is not [.., >= '0' and <= '9', ')' or '】' or ']']) return false;
        return !text.Text.Contains('。') && !text.Text.Contains(". ", StringComparison.Ordinal);
    }

    private void Add(FigureLabel? label)
    {
        if (label is null) return;
        _keys.Add(label.Key);
        if (label.Kind == ReferenceKind.Table) _hasTables = true;
        else _hasFigures = true;
    }
}
