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
        var controls = context.Catalogue.Once(TitleSet.Of);
        var titles = TitleSet.Of(paper);
        foreach (var clause in paper.AllClauses)
        {
            if (clause == paper.History?.Clause) continue;
            foreach (var block in clause.Body)
            {
                if (block is TextBlock { Kind: TextBlockKind.Quotation }) continue;
                foreach (var passage in block.Passages)
                {
                    if (passage.IsBlank || IsTitle(passage)) continue;
                    Passages.Add(new ProsePassage(passage, block, clause, quotations));
                }
            }
        }

        bool IsTitle(Passage passage) => passage.Text.Length <= LongestTitle && (titles.Have(passage) || controls.Have(passage));
    }

    /// <summary>The passages that have something to read, in the order of the paper.</summary>
    public List<ProsePassage> Passages { get; } = [];

    /// <summary>The prose of a paper; ask for it by <see cref="PaperContext.Once"/>.</summary>
    public static Prose Of(PaperContext context) => new(context);
}
