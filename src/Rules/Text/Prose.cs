namespace Wplint.Rules.Text;

/// <summary>
/// What a paper says in its own words: the bodies of its clauses. Cover, contents, titles and history are none of it, nor are
/// quotations and passages that only repeat a title.
/// </summary>
internal sealed class Prose
{
    private const int LongestTitle = 120;

    private Prose(PaperContext context)
    {
        var paper = context.Paper;
        var quotations = Quotations.Of(paper);
        var titles = TitlesOf(context);
        var passages = new List<ProsePassage>();
        foreach (var clause in paper.AllClauses)
        {
            if (clause == paper.History?.Clause) continue;
            foreach (var block in clause.Body)
            {
                if (block is TextBlock { Kind: TextBlockKind.Quotation }) continue;
                foreach (var passage in block.Passages)
                {
                    if (passage.IsBlank || (passage.Text.Length <= LongestTitle && titles.Contains(passage.FoldedTitle))) continue;
                    passages.Add(new ProsePassage(passage, block, clause, quotations));
                }
            }
        }

        Passages = passages;
    }

    /// <summary>The passages that have something to read, in the order of the paper.</summary>
    public IReadOnlyList<ProsePassage> Passages { get; }

    /// <summary>The prose of a paper; ask for it by <see cref="PaperContext.Once"/>.</summary>
    public static Prose Of(PaperContext context) => new(context);

    private static HashSet<string> TitlesOf(PaperContext context)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var control in context.Catalogue.Controls) titles.UnionWith(control.Wordings);
        foreach (var clause in context.Paper.AllClauses) titles.Add(clause.Title.FoldedTitle);
        return titles;
    }
}
