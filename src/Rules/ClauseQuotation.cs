namespace Wplint.Rules;

/// <summary>A place that repeats the number of a clause, and maybe its title, and has to change with it.</summary>
/// <param name="Number">The number as quoted.</param>
/// <param name="Title">The title as quoted; null where only the number is.</param>
/// <param name="IsInContents">Whether the contents list it; otherwise the text refers to it.</param>
internal sealed record ClauseQuotation(ClauseNumber Number, Passage? Title, bool IsInContents)
{
    /// <summary>
    /// The quotations of the clause that answers a control. Where a paper answers it twice, the first clause has them all.
    /// A history is left alone: it quotes what there was.
    /// </summary>
    public static IEnumerable<ClauseQuotation> Of(Clause clause, Control control, RuleContext context)
    {
        var paper = context.Paper;
        if (paper.Controls.First(other => context.Catalogue.Find(other.Control!) == control) != clause) return [];

        var entries = (paper.Contents?.Entries ?? []).Select(static entry => (entry.Number, Title: (Passage?)entry.Title, IsInContents: true));
        var references = paper.References
            .Where(static reference => reference.Part != PaperPart.History && reference.Document is null)
            .Select(static reference => (reference.Number, reference.Title, IsInContents: false));
        return entries.Concat(references)
            .Where(quoted => quoted.Number is { } number && context.Catalogue.Find(number) == control)
            .Select(static quoted => new ClauseQuotation(quoted.Number!, quoted.Title, quoted.IsInContents));
    }
}
