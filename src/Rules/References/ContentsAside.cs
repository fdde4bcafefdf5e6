namespace Wplint.Rules.References;

/// <summary>Entries of the contents that list no clause: the cover, the contents themselves, figures and tables.</summary>
internal sealed class ContentsAside
{
    private static readonly string[] Names =
    [
        "表紙", "裏表紙", "奥付", "目次", "もくじ", "図目次", "表目次", "図表目次", "図一覧", "表一覧", "図表一覧", "cover", "contents", "table of contents", "list of figures", "list of tables",
    ];

    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _clauseTitles;
    private readonly string _heading;

    /// <param name="paper">The paper.</param>
    /// <param name="clauseTitles">The folded titles of its clauses: what is a heading as well is no picture.</param>
    public ContentsAside(Whitepaper paper, IEnumerable<string> clauseTitles)
    {
        _clauseTitles = new HashSet<string>(clauseTitles, StringComparer.Ordinal);
        _titles = new HashSet<string>(Names, StringComparer.Ordinal);
        _heading = TitleFolding.Fold(paper.Contents?.Heading?.Text ?? Names[^1]);
        foreach (var caption in paper.Captions) _titles.Add(caption.Title.FoldedTitle);
    }

    /// <summary>Whether an entry is one of them.</summary>
    public bool Holds(ContentsEntry entry)
    {
        if (entry.Number is not null) return false;
        var title = entry.Title.FoldedTitle;
        return title.Length == 0 || _titles.Contains(title) || TitleSupplement.AreSame(title, _heading) || (FigureLabel.Find(entry.Title) is not null && !_clauseTitles.Contains(title)); // 目次（続き）
    }
}
