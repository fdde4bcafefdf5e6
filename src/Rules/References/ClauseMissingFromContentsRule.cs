namespace Wplint.Rules.References;

/// <summary>Readers look for a control in the contents; one that is not listed there is not found.</summary>
public sealed class ClauseMissingFromContentsRule : WhitepaperRule
{
    private static readonly LocalizedText Neighbour = new("Its entry belongs beside this one", "この行の隣に入る項目");

    public override RuleDescriptor Descriptor { get; } = new("WP6004", "clause-missing-from-contents")
    {
        Family = RuleFamily.References,
        Severity = Severity.Warning,
        Title = new(En: "Clause missing from the contents", Ja: "目次にない項目"),
        Message = new(
            En: "The contents do not list \"{0}\", though they list the other clauses of its level. Add an entry.",
            Ja: "「{0}」が目次にありません。同じ階層のほかの項目は目次にあります。目次に追加してください。"),
        Fix = new(Applicability.Suggested, En: "Add \"{0}\" to the contents (check the page)", Ja: "「{0}」を目次に追加する（ページ番号は確認してください）"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var alignment = context.Once(ContentsAlignment.Of);
        if (paper.Contents is not { } contents || !alignment.IsMeaningful) yield break;

        var levels = ContentsLevels.Of(paper, alignment);
        var entries = new ListedClause?[paper.AllClauses.Count];
        foreach (var listed in alignment.Listed) entries[listed.Place] = listed;
        ListedClause? before = null;
        for (var i = 0; i < entries.Length; i++)
        {
            var clause = paper.AllClauses[i];
            if (entries[i] is not null) before = entries[i];
            // What stands before the contents, such as a history on page 2, need not be in them.
            if (entries[i] is not null || clause.HeadingSpan.Start < contents.Span.Start || !levels.Have(clause)) continue;

            var neighbour = before ?? alignment.Listed[0];
            var diagnostic = Report(paper.Source.GetFirstLine(clause.HeadingSpan), clause.ToString())
                .RelatedTo(EntryText.NumberAndTitle(neighbour.Entry, paper.Source), Neighbour);
            var edit = NewEntry.Beside(neighbour.Entry, clause, paper.Source, isBehind: before is not null);
            yield return edit is null ? diagnostic : diagnostic.FixedBy([edit]);
        }
    }
}
