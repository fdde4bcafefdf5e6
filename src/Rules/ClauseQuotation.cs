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
        if (paper.Controls.First(other => context.Catalogue.Find(other.Control!) == control) != clause) yield break;

        foreach (var entry in paper.Contents?.Entries ?? [])
        {
            if (entry.Number is { } number && context.Catalogue.Find(number) == control) yield return new ClauseQuotation(number, entry.Title, IsInContents: true);
        }

        foreach (var reference in paper.References)
        {
            if (reference.Part == PaperPart.History || reference.Document is not null) continue;
            if (reference.Number is { } number && context.Catalogue.Find(number) == control) yield return new ClauseQuotation(number, reference.Title, IsInContents: false);
        }
    }
}
